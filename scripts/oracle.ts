/**
 * Scores the acts on gold files, either behind the real rooms or behind perfect ones: blocks and mentions taken from
 * the annotations, which tells what the rooms below cost.
 *   tsx scripts/oracle.ts DIR [--real] [--half a|b] [--only NAME] [--errors] [--slots] [--rules]
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Acts } from '../src/acts/act.ts'
import { findActs } from '../src/acts/find.ts'
import type { Lexicon } from '../src/lexicon/lexicon.ts'
import { buildLexicon } from '../src/lexicon/shipped.ts'
import { readLines } from '../src/lines/read.ts'
import { findMentions } from '../src/mentions/find.ts'
import type { Mention } from '../src/mentions/mention.ts'
import type { MetadataDraft } from '../src/metadata/metadata.ts'
import { type ReadDocument, readMetadata } from '../src/metadata/read.ts'
import type { BlockKind, EntityType } from '../src/model/analysis.ts'
import { buildStructure } from '../src/structure/build.ts'
import type { BlockNode, Structure, Zone, ZoneKind } from '../src/structure/tree.ts'
import { markSentences } from '../src/tokens/sentences.ts'
import { BREAK, LINE_START, PARAGRAPH, type TokenStore, tokenAt } from '../src/tokens/store.ts'
import { tokenize } from '../src/tokens/tokenize.ts'

interface GoldSpan {
  tag: string
  attrs: Record<string, string>
  start: number
  end: number
}
interface Gold {
  name: string
  text: string
  metadata: Record<string, unknown>
  spans: GoldSpan[]
  blocks: { kind: string; label: string; start: number }[]
}

const ENTITIES = ['body', 'position', 'person', 'plan', 'document', 'term', 'date', 'place', 'quantity']
const TAG = new RegExp(
  `<(/?)(${[...ENTITIES, 'dec', 'dir', 'target', 'to', 'by'].join('|')})((?:\\s+[a-z]+="[^"]*")*)\\s*>|<s:([a-z]+)(?:\\s+([^\\s/>]+))?\\s*/>`,
  'gu',
)

function parseGold(path: string, name: string): Gold {
  const raw = readFileSync(path, 'utf8').replace(/\r\n/g, '\n')
  const meta = /^<!--META\s+([\s\S]*?)-->\n/.exec(raw)
  if (!meta) throw new Error(`${name}: no metadata`)
  const body = raw.slice(meta[0].length)
  const gold: Gold = { name, text: '', metadata: JSON.parse(meta[1] ?? '{}'), spans: [], blocks: [] }
  const stack: GoldSpan[] = []
  let last = 0
  for (const m of body.matchAll(TAG)) {
    gold.text += body.slice(last, m.index)
    last = m.index + m[0].length
    if (m[4]) gold.blocks.push({ kind: m[4], label: m[5] ?? '', start: gold.text.length })
    else if (!m[1]) {
      const attrs = Object.fromEntries([...(m[3] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map((a) => [a[1], a[2]]))
      stack.push({ tag: m[2] ?? '', attrs, start: gold.text.length, end: 0 })
    } else {
      const open = stack.pop()
      if (open) gold.spans.push({ ...open, end: gold.text.length })
    }
  }
  gold.text += body.slice(last)
  return gold
}

// ---- perfect rooms

const RANKS = ['appendix', 'part', 'chapter', 'section', 'subsection', 'article', 'clause', 'subclause', 'point', 'bullet']

function markBreaks(store: TokenStore, gold: Gold): void {
  const lineFirst: number[] = []
  for (let i = 0; i < store.count; i++) if ((store.flags[i] ?? 0) & LINE_START) lineFirst.push(i)
  const lengths = lineFirst.map((f, k) => (store.end[(lineFirst[k + 1] ?? store.count) - 1] ?? 0) - (store.start[f] ?? 0))
  const sorted = lengths.toSorted((a, b) => a - b)
  const wide = Math.min(sorted[Math.floor(sorted.length * 0.85)] ?? 80, 120)
  const starts = new Set(gold.blocks.map((b) => tokenAt(store, b.start)))
  lineFirst.forEach((first, k) => {
    const before = store.text[(store.end[first - 1] ?? 1) - 1] ?? ''
    const opener = store.text[store.start[first] ?? 0] ?? ''
    const upper = opener.toLowerCase() !== opener || /[\d“"\-+([•*]/u.test(opener)
    const short = (lengths[k - 1] ?? 0) < wide * 0.72
    const paragraph = ((store.flags[first] ?? 0) & PARAGRAPH) !== 0
    if (paragraph || starts.has(first) || (upper && (short || /[.;:!?]/u.test(before))))
      store.flags[first] = (store.flags[first] ?? 0) | BREAK
  })
}

function lineStartsWith(text: string, pattern: RegExp): number {
  let at = 0
  for (const line of text.split('\n')) {
    if (pattern.test(line.trim())) return at
    at += line.length + 1
  }
  return -1
}

function oracleZones(store: TokenStore, gold: Gold): Zone[] {
  const { text } = gold
  const end = store.count
  const at = (offset: number): number => (offset < 0 ? end : tokenAt(store, offset))
  const marks: [number, ZoneKind][] = [[0, gold.metadata['type'] === 'tin' ? 'title' : 'letterhead']]
  const firstAct = Math.min(
    ...gold.spans.filter((s) => ['dec', 'dir', 'target'].includes(s.tag)).map((s) => s.start),
    gold.blocks[0]?.start ?? Infinity,
  )
  const bases = /^-?\s*(Căn cứ|Xét|Theo đề nghị)/u
  const head = text.slice(0, Math.min(firstAct, text.length))
  let bodyStart = 0
  if (gold.metadata['type'] === 'tin') {
    const subject = String(gold.metadata['subject'] ?? '')
    const first = text.indexOf('\n')
    bodyStart = subject !== '' && text.slice(0, first).includes(subject.slice(0, 20)) ? first : 0
  } else {
    let offset = 0
    let lastForm = 0
    for (const line of head.split('\n')) {
      const t = line.trim()
      if (t !== '' && (t === t.toUpperCase() || bases.test(t) || /^(quyết định:?|Số:|V\/v|Hà Nội|Kính gửi)/u.test(t)))
        lastForm = offset + line.length + 1
      offset += line.length + 1
    }
    bodyStart = Math.min(lastForm, text.length)
    const b = lineStartsWith(head, bases)
    if (b >= 0) {
      let e = b
      let o = 0
      let inside = false
      for (const line of head.split('\n')) {
        if (bases.test(line.trim())) inside = true
        if (o >= b && inside && /[;.,]\s*$/u.test(line)) {
          e = o + line.length + 1
          inside = false
        }
        o += line.length + 1
      }
      marks.push([at(b), 'bases'])
      bodyStart = Math.max(e, bodyStart)
    }
  }
  marks.push([at(Math.min(bodyStart, Math.max(0, firstAct))), 'body'])
  const recipients = lineStartsWith(text, /^Nơi(\s+nhận|$)/u)
  const appendix = gold.blocks.find((b) => b.kind === 'appendix')
  const signature = lineStartsWith(text, /^(TM\.|T\/M|KT\.|TL\.|CHỦ TỊCH\s*$)/u)
  const firstArticle = gold.blocks[0]?.start ?? 0
  if (recipients > firstArticle) marks.push([at(recipients), 'recipients'])
  else if (signature > firstArticle) marks.push([at(signature), 'signature'])
  if (appendix) marks.push([at(appendix.start), 'appendix'])
  const sorted = marks.toSorted((a, b) => a[0] - b[0])
  return sorted.map(([first, kind], k) => ({ kind, first, end: sorted[k + 1]?.[0] ?? end })).filter((z) => z.end > z.first)
}

function oracleQuotes(store: TokenStore): { first: number; end: number }[] {
  const quotes: { first: number; end: number }[] = []
  for (let i = 0; i < store.count; i++) {
    if (store.form[i] !== -0x201c || !((store.flags[i] ?? 0) & BREAK)) continue
    let end = i + 1
    while (end < store.count && !(store.form[end - 1] === -0x201d && (end >= store.count || (store.flags[end] ?? 0) & LINE_START || [-0x2e, -0x3b].includes(store.form[end] ?? 0)))) end++
    quotes.push({ first: i, end })
    i = end
  }
  return quotes
}

function oracleStructure(store: TokenStore, gold: Gold): Structure {
  const zones = oracleZones(store, gold)
  const stop = zones.find((z) => z.kind === 'recipients' || z.kind === 'signature')?.first ?? store.count
  const blocks: (BlockNode & { rank: number })[] = []
  const open: number[] = []
  for (const b of gold.blocks) {
    const first = tokenAt(store, b.start)
    const rank = RANKS.indexOf(b.kind)
    while (open.length > 0 && (blocks[open.at(-1) ?? 0]?.rank ?? 0) >= rank) open.pop()
    let content = first + (b.kind === 'bullet' ? 1 : b.kind === 'article' || b.kind === 'chapter' || b.kind === 'part' || b.kind === 'appendix' ? 2 : 1)
    if (store.form[first] === -0x28) content = first + 3
    while ([-0x2e, -0x29, -0x2d, -0x3a].includes(store.form[content] ?? 0)) content++
    blocks.push({ id: `b${blocks.length}`, kind: b.kind as BlockKind, label: b.label, first, content, end: 0, ownEnd: 0, parent: open.at(-1) ?? -1, rank })
    open.push(blocks.length - 1)
  }
  blocks.forEach((block, k) => {
    const next = blocks.slice(k + 1).find((o) => o.rank <= block.rank)
    block.end = Math.min(next?.first ?? store.count, block.first < stop ? stop : store.count)
    const child = blocks[k + 1]
    block.ownEnd = child && child.parent === k ? child.first : block.end
  })
  return { blocks, zones, quotes: oracleQuotes(store) }
}

function oracleMentions(store: TokenStore, gold: Gold): Mention[] {
  return gold.spans
    .filter((s) => ENTITIES.includes(s.tag))
    .map((s) => {
      const first = tokenAt(store, s.start)
      const end = tokenAt(store, s.end)
      return { type: s.tag as EntityType, first, end, ...(s.attrs['class'] ? { isClass: true } : {}), rule: 'gold', confidence: 1 }
    })
    .toSorted((a, b) => a.first - b.first || b.end - a.end)
}

function oracleMetadata(gold: Gold): MetadataDraft {
  const name = gold.metadata['type']
  const issuer = gold.metadata['issuer']
  return {
    ...(typeof name === 'string' ? { type: { name, code: name } } : {}),
    ...(typeof issuer === 'string' ? { issuer: { name: issuer } } : {}),
    signers: [],
    recipients: [],
    bases: [],
  }
}

// ---- scoring, by the definitions of the gold's scorer

interface Piece {
  start: number
  end: number
}
interface Scored extends Piece {
  text: string
  kind?: string
  status?: string
  modality?: string
  rule?: string
  confidence?: number
  addressees?: string[]
  deadlines?: string[]
}

const norm = (s: string): string =>
  s.normalize('NFC').toLowerCase().replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s\-–.,;:/]+|[\s.,;:/]+$/gu, '')

function iou(a: Piece, b: Piece): number {
  const o = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return o / (a.end - a.start + (b.end - b.start) - o)
}

function pair<A, B>(gold: A[], found: B[], score: (a: A, b: B) => number, floor: number): { pairs: [A, B][]; missed: A[]; extra: B[] } {
  const all: [number, number, number][] = []
  gold.forEach((g, i) => {
    found.forEach((p, j) => {
      const s = score(g, p)
      if (s >= floor) all.push([s, i, j])
    })
  })
  all.sort((x, y) => y[0] - x[0])
  const gi = new Set<number>()
  const pj = new Set<number>()
  const pairs: [A, B][] = []
  for (const [, i, j] of all) {
    const a = gold[i]
    const b = found[j]
    if (gi.has(i) || pj.has(j) || a === undefined || b === undefined) continue
    gi.add(i)
    pj.add(j)
    pairs.push([a, b])
  }
  return { pairs, missed: gold.filter((_, i) => !gi.has(i)), extra: found.filter((_, j) => !pj.has(j)) }
}

const tallies = new Map<string, { tp: number; fp: number; fn: number }>()
const rates = new Map<string, { ok: number; n: number }>()
const rules = new Map<string, { ok: number; n: number }>()
const bins = new Map<string, { ok: number; n: number }>()

function count(key: string, m: { pairs: unknown[]; missed: unknown[]; extra: unknown[] }): void {
  const t = tallies.get(key) ?? { tp: 0, fp: 0, fn: 0 }
  t.tp += m.pairs.length
  t.fn += m.missed.length
  t.fp += m.extra.length
  tallies.set(key, t)
}
function rate(map: Map<string, { ok: number; n: number }>, key: string, ok: boolean): void {
  const r = map.get(key) ?? { ok: 0, n: 0 }
  r.n++
  if (ok) r.ok++
  map.set(key, r)
}

function trim(text: string, s: Piece): Piece {
  let { start, end } = s
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /[\s.;:,]/u.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function goldActs(gold: Gold, tag: string): Scored[] {
  const inside = (a: Piece, b: Piece): boolean => a !== b && a.start >= b.start && a.end <= b.end
  const byStart = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end
  return gold.spans
    .filter((s) => s.tag === tag)
    .map((s) => {
      const cut = trim(gold.text, s)
      const slots = (t: string): string[] =>
        gold.spans.filter((x) => x.tag === t && inside(x, s)).toSorted(byStart).map((x) => gold.text.slice(x.start, x.end))
      return {
        ...cut,
        ...s.attrs,
        text: gold.text.slice(cut.start, cut.end),
        addressees: s.attrs['to'] ? s.attrs['to'].split('|').map((t) => t.trim()).filter(Boolean) : slots('to'),
        deadlines: slots('by'),
      }
    })
    .toSorted(byStart)
}

function foundActs(text: string, store: TokenStore, acts: Acts, layer: string): Scored[] {
  const piece = (r: { first: number; end: number }): Piece => ({ start: store.start[r.first] ?? 0, end: store.end[r.end - 1] ?? 0 })
  const slice = (r: { first: number; end: number }): string => text.slice(piece(r).start, piece(r).end)
  const cut = (r: { first: number; end: number }): Piece & { text: string } => {
    const p = trim(text, piece(r))
    return { ...p, text: text.slice(p.start, p.end) }
  }
  if (layer === 'decision') return acts.decisions.map((d) => ({ ...cut(d), kind: d.kind, status: d.status, rule: d.rule, confidence: d.confidence }))
  if (layer === 'target') return acts.targets.map((d) => ({ ...cut(d), rule: d.rule, confidence: d.confidence }))
  return acts.directives.map((d) => ({
    ...cut(d),
    modality: d.modality,
    rule: d.rule,
    confidence: d.confidence,
    addressees: d.addressees.filter((a) => a.role === 'lead').map(slice),
    deadlines: d.deadlines.slice(0, 1).map(slice),
  }))
}

const argv = process.argv.slice(2)
const flag = (name: string): boolean => argv.includes(`--${name}`)
const option = (name: string): string | undefined => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? undefined : argv[at + 1]
}
const dir = argv.find((a) => !a.startsWith('--')) ?? '../shared/gold/dev'
const lexicon: Lexicon = buildLexicon()

function run(gold: Gold): { store: TokenStore; acts: Acts } {
  const store = tokenize(gold.text, lexicon.vocabulary)
  if (flag('real')) {
    const lines = readLines(store, lexicon)
    markSentences(store, lexicon)
    const document: ReadDocument = { store, lexicon, lines, structure: buildStructure(store, lines, lexicon), mentions: findMentions(store, lexicon) }
    return { store, acts: findActs(document, readMetadata(document)) }
  }
  markBreaks(store, gold)
  markSentences(store, lexicon)
  const document: ReadDocument = { store, lexicon, lines: [], structure: oracleStructure(store, gold), mentions: oracleMentions(store, gold) }
  return { store, acts: findActs(document, oracleMetadata(gold)) }
}

const flat = (s: string): string => s.replace(/\s+/g, ' ')
const only = option('only')
const half = option('half')
const files = readdirSync(dir).filter((f) => f.endsWith('.gold')).toSorted()
const started = performance.now()
let characters = 0
files.forEach((file, k) => {
  if (only !== undefined && !file.includes(only)) return
  if (half !== undefined && (k % 2 === 0) !== (half === 'a')) return
  const gold = parseGold(`${dir}/${file}`, file)
  characters += gold.text.length
  const { store, acts } = run(gold)
  if (flag('errors') || flag('slots')) console.log(`\n===== ${file}`)
  for (const [layer, tag] of [['decision', 'dec'], ['directive', 'dir'], ['target', 'target']] as const) {
    const want = goldActs(gold, tag)
    const got = foundActs(gold.text, store, acts, layer)
    const m = pair(want, got, iou, 0.5)
    count(layer, m)
    if (layer !== 'target') count('act', m)
    for (const [, p] of m.pairs) rate(rules, p.rule ?? '', true)
    for (const p of m.extra) rate(rules, p.rule ?? '', false)
    for (const p of got) rate(bins, `${layer} ${Math.floor((p.confidence ?? 0) * 10) / 10}`, !m.extra.includes(p))
    if (flag('errors')) {
      for (const x of m.missed) console.log(`- ${layer} MISSED ${x.kind ?? x.modality ?? ''} | ${flat(x.text).slice(0, 220)}`)
      for (const x of m.extra) console.log(`+ ${layer} FALSE ${x.kind ?? x.modality ?? ''} [${x.rule}] | ${flat(x.text).slice(0, 220)}`)
    }
    for (const [g, p] of m.pairs) {
      const exact = g.start === p.start && g.end === p.end
      rate(rates, `${layer} exact span`, exact)
      if (!exact && flag('slots')) {
        console.log(`~ span [${p.rule}]\n    want ${flat(g.text).slice(0, 90)} … ${flat(g.text).slice(-60)}\n    got  ${flat(p.text).slice(0, 90)} … ${flat(p.text).slice(-60)}`)
      }
      if (layer === 'decision') {
        rate(rates, 'decision kind', g.kind === p.kind)
        rate(rates, 'decision status', g.status === p.status)
        if (flag('slots') && (g.kind !== p.kind || g.status !== p.status)) console.log(`~ kind want ${g.kind} ${g.status} got ${p.kind} ${p.status} [${p.rule}] ${flat(g.text).slice(0, 80)}`)
      }
      if (layer === 'directive') {
        rate(rates, 'directive modality', g.modality === p.modality)
        const to = pair(g.addressees ?? [], p.addressees ?? [], (a, b) => (norm(a) === norm(b) ? 1 : 0), 1)
        count('directive addressee', to)
        const by = pair(g.deadlines ?? [], p.deadlines ?? [], (a, b) => (norm(a) === norm(b) || (norm(a).includes(norm(b)) && norm(b).length > 4) ? 1 : 0), 1)
        count('directive deadline', by)
        if (flag('slots')) {
          if (g.modality !== p.modality) console.log(`~ modality want ${g.modality} got ${p.modality} [${p.rule}] ${flat(g.text).slice(0, 90)}`)
          if (to.missed.length + to.extra.length > 0) console.log(`~ to want ${to.missed.map(flat).join(' | ')}\n     got ${to.extra.map(flat).join(' | ')}   [${p.rule}] in ${flat(p.text).slice(0, 110)}`)
          if (by.missed.length + by.extra.length > 0) console.log(`~ by want ${by.missed.map(flat).join(' | ')} got ${by.extra.map(flat).join(' | ')} in ${flat(p.text).slice(0, 110)}`)
        }
      }
    }
  }
})
const elapsed = performance.now() - started
console.log(`\n${(characters / 1e6).toFixed(2)} M characters in ${elapsed.toFixed(0)} ms`)
for (const [key, { tp, fp, fn }] of [...tallies].toSorted()) {
  const show = (x: number): string => (100 * x).toFixed(1).padStart(6)
  console.log(key.padEnd(24), show(tp / (tp + fp || 1)), show(tp / (tp + fn || 1)), show((2 * tp) / (2 * tp + fp + fn || 1)), String(tp + fn).padStart(5))
}
for (const [key, { ok, n }] of [...rates].toSorted()) console.log(key.padEnd(38), ((100 * ok) / n).toFixed(1).padStart(6), String(n).padStart(5))
if (flag('rules')) {
  for (const [key, { ok, n }] of [...rules].toSorted()) console.log('rule', key.padEnd(34), ((100 * ok) / n).toFixed(0).padStart(4), `${ok}/${n}`)
  for (const [key, { ok, n }] of [...bins].toSorted()) console.log('confidence', key.padEnd(24), ((100 * ok) / n).toFixed(0).padStart(4), `${ok}/${n}`)
}
