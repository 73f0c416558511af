import type { Analysis, Span } from '../../src/model/analysis.ts'
import type { Gold, GoldSpan } from '../gold/parse.ts'
import { pair, Sheet } from './tally.ts'

const ENTITY_TYPES = ['body', 'position', 'person', 'plan', 'document', 'term', 'date', 'place', 'quantity'] as const
const METADATA_FIELDS = ['type', 'number', 'issuer', 'parent', 'place', 'date', 'subject'] as const
const MATCH = 0.5

/** Analyses the gold texts and compares. */
export function scoreAll(golds: readonly Gold[], analyze: (text: string) => Analysis): Sheet {
  const sheet = new Sheet()
  for (const gold of golds) scoreDocument(sheet, gold, analyze(gold.text), gold.name.replace(/\.gold$/, ''))
  return sheet
}

/** Adds the comparison of one analysis with its gold to the sheet. */
export function scoreDocument(sheet: Sheet, gold: Gold, analysis: Analysis, doc: string): void {
  sheet.documents++
  scoreEntities(sheet, gold, analysis, doc)
  scoreActs(sheet, gold, analysis, doc)
  scoreStructure(sheet, gold, analysis, doc)
  scoreMetadata(sheet, gold, analysis, doc)
}

/** Text as compared: NFC, lower case, single spaces, no punctuation at either end. */
export function normalize(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s\-–.,;:/]+|[\s.,;:/]+$/g, '')
}

function scoreEntities(sheet: Sheet, gold: Gold, analysis: Analysis, doc: string): void {
  const mentions = analysis.entities.flatMap((entity) =>
    entity.mentions.map((span) => ({
      type: entity.type,
      confidence: entity.confidence,
      start: span.start,
      end: span.end,
    })),
  )
  for (const type of ENTITY_TYPES) {
    const wanted = gold.entities.filter((entity) => entity.type === type)
    const found = mentions.filter((mention) => mention.type === type)
    const exact = pair(wanted, found, (g, p) => (g.start === p.start && g.end === p.end ? 1 : 0), 1)
    sheet.count(`entity ${type}`, exact)
    sheet.count('entity', exact)
    sheet.count('entity (overlap)', pair(wanted, found, shared, MATCH))
    for (const item of exact.missed) sheet.fault(doc, `entity ${type}`, 'missed', item.text)
    for (const item of exact.extra) sheet.fault(doc, `entity ${type}`, 'false', gold.text.slice(item.start, item.end))
    for (const [, p] of exact.pairs) sheet.judged.push({ layer: 'entity', confidence: p.confidence, right: true })
    for (const p of exact.extra) sheet.judged.push({ layer: 'entity', confidence: p.confidence, right: false })
  }
}

type Act = Analysis['decisions'][number] | Analysis['directives'][number] | Analysis['targets'][number]

function scoreActs(sheet: Sheet, gold: Gold, analysis: Analysis, doc: string): void {
  for (const [g, p] of matchActs(sheet, gold, doc, 'decision', gold.decisions, analysis.decisions)) {
    judge(sheet, 'decision kind', doc, g.kind, p.kind, g.text)
    judge(sheet, 'decision status', doc, g.status, p.status, g.text)
  }
  for (const [g, p] of matchActs(sheet, gold, doc, 'directive', gold.directives, analysis.directives)) {
    judge(sheet, 'directive modality', doc, g.modality, p.modality, g.text)
    const addressees = p.addressees.map((addressee) => addressee.text)
    scoreList(sheet, 'directive addressee', doc, g.addressees, addressees, sameText)
    const deadlines = g.deadlines.map((deadline) => deadline.text)
    scoreList(sheet, 'directive deadline', doc, deadlines, p.deadline ? [p.deadline.text] : [], holdsText)
  }
  matchActs(sheet, gold, doc, 'target', gold.targets, analysis.targets)
}

function matchActs<G extends GoldSpan, P extends Act>(
  sheet: Sheet,
  gold: Gold,
  doc: string,
  layer: 'decision' | 'directive' | 'target',
  wanted: readonly G[],
  acts: readonly P[],
): [G, P][] {
  const found = acts.map((act) => ({ act, ...trim(gold.text, act.span) }))
  const matched = pair(wanted, found, shared, MATCH)
  sheet.count(layer, matched)
  if (layer !== 'target') sheet.count('act', matched)
  for (const item of matched.missed) sheet.fault(doc, layer, 'missed', item.text)
  for (const { act, start, end } of matched.extra) {
    sheet.fault(doc, layer, 'false', gold.text.slice(start, end))
    sheet.judged.push({ layer: 'act', confidence: act.confidence, right: false })
  }
  for (const [g, p] of matched.pairs) {
    const exact = g.start === p.start && g.end === p.end
    sheet.rate(`${layer} exact span`, exact)
    if (!exact)
      sheet.fault(doc, `${layer} span`, 'differs', `want «${g.text}» got «${gold.text.slice(p.start, p.end)}»`)
    sheet.judged.push({ layer: 'act', confidence: p.act.confidence, right: true })
  }
  return matched.pairs.map(([g, p]) => [g, p.act])
}

function judge(sheet: Sheet, question: string, doc: string, want: string, got: string, text: string): void {
  sheet.rate(question, want === got)
  if (want !== got) sheet.fault(doc, question, 'differs', `want ${want} got ${got}: ${text}`)
}

function scoreStructure(sheet: Sheet, gold: Gold, analysis: Analysis, doc: string): void {
  const key = (kind: string, label: string, start: number): string =>
    `${kind} ${normalize(label)} ${skipSpace(gold.text, start)}`
  const wanted = gold.structure.map((block) => ({ ...block, key: key(block.kind, block.label, block.start) }))
  const found = analysis.structure.map((block) => ({
    ...block,
    start: block.span.start,
    key: key(block.kind, block.label, block.span.start),
  }))
  const matched = pair(wanted, found, (g, p) => (g.key === p.key ? 1 : 0), 1)
  sheet.count('structure', matched)
  const show = (block: { kind: string; label: string; start: number }): string =>
    `${block.kind} ${block.label} «${gold.text.slice(block.start, block.start + 60)}»`
  for (const block of matched.missed) sheet.fault(doc, 'structure', 'missed', show(block))
  for (const block of matched.extra) sheet.fault(doc, 'structure', 'false', show(block))
}

function scoreMetadata(sheet: Sheet, gold: Gold, { metadata }: Analysis, doc: string): void {
  const found: Record<string, string | undefined> = {
    type: metadata.type?.name,
    number: metadata.number?.text,
    issuer: metadata.issuer?.name,
    parent: metadata.parent?.name,
    place: metadata.place,
    date: metadata.date,
    subject: metadata.subject,
  }
  for (const field of METADATA_FIELDS) {
    const want = gold.metadata[field]
    const got = found[field]
    if (want === undefined && got === undefined) continue
    const same = normalize(want) === normalize(got)
    sheet.rate(`metadata ${field}`, same)
    sheet.rate('metadata', same)
    if (!same) sheet.fault(doc, `metadata ${field}`, 'differs', `want «${want ?? ''}» got «${got ?? ''}»`)
  }
  const names = (gold.metadata.signers ?? []).map((signer) => signer.name)
  scoreList(
    sheet,
    'metadata signers',
    doc,
    names,
    metadata.signers.map((signer) => signer.name),
    sameText,
  )
  scoreList(
    sheet,
    'metadata recipients',
    doc,
    gold.metadata.recipients ?? [],
    metadata.recipients.map((r) => r.text),
    sameText,
  )
  if (gold.metadata.bases !== undefined || metadata.bases.length > 0) {
    sheet.rate('metadata bases', (gold.metadata.bases ?? 0) === metadata.bases.length)
    if ((gold.metadata.bases ?? 0) !== metadata.bases.length) {
      sheet.fault(doc, 'metadata bases', 'differs', `want ${gold.metadata.bases ?? 0} got ${metadata.bases.length}`)
    }
  }
}

function scoreList(
  sheet: Sheet,
  layer: string,
  doc: string,
  wanted: readonly string[],
  found: readonly string[],
  score: (want: string, got: string) => number,
): void {
  const matched = pair(wanted.map(normalize), found.map(normalize), score, 1)
  sheet.count(layer, matched)
  for (const text of matched.missed) sheet.fault(doc, layer, 'missed', text)
  for (const text of matched.extra) sheet.fault(doc, layer, 'false', text)
}

function holdsText(want: string, got: string): number {
  return want === got || (want.includes(got) && got.length > 4) ? 1 : 0
}

function sameText(want: string, got: string): number {
  return want === got ? 1 : 0
}

/** Intersection over union of two spans. */
function shared(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return common / (a.end - a.start + (b.end - b.start) - common)
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /[\s.;:,]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
