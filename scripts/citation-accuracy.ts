/**
 * Measures the reading of citations against articles of the official codification.
 *   tsx scripts/citation-accuracy.ts FILE.ndjson [--errors N]
 *
 * Each line of the file is one codified article: `phapdien_id`, `title`, `source_citation`, `related`, `body`.
 * How each figure is defined; none of the truths uses code of the library:
 *
 * - citation fields: the editors write source citations in one fixed grammar. `GRAMMAR` below states it as a regular
 *   expression of its own; the reader, which works on tokens and knows nothing of it, must give the same article,
 *   type, number, date, issuer and entry into force, each letter for letter. A field that the grammar finds absent must
 *   be absent. The date and the issuer are those in front of the entry into force, for a title may cite others. White
 *   space inside a number and look-alikes of Đ are the spelling of the file, not of the number, and are put right.
 *   Citations outside the grammar count as misses of all fields.
 * - type by id: the type that was read agrees with the code of the type in `phapdien_id` (`LQ`, `NĐ`, `TT` ...).
 * - related: an item is resolved when it names an article of the codification by id, or a provision with the type and
 *   number of its document. How many items there are is counted by a split of the text of its own.
 * - related titles: of the items whose id is an article of this file, how many carry that article's title; of those
 *   that also name a document, how many name the number that the article's own source citation has.
 * - clauses, points: the text of the body goes through lines and structure; it is cut where the next article begins or
 *   where attached files are listed, for both sides. The truth counts paragraphs that open with a number behind the
 *   last one (`1.`, `2.`, `2a.`) or, inside a clause, with a letter behind the last one (`a)`, `b)` ... `đ)`).
 */
import { readFileSync } from 'node:fs'
import { type RelatedProvision, readRelated } from '../src/codification/related.ts'
import { readSourceCitation } from '../src/codification/source.ts'
import { buildLexicon } from '../src/lexicon/shipped.ts'
import { readLines } from '../src/lines/read.ts'
import { buildStructure } from '../src/structure/build.ts'
import { repair } from '../src/text/source.ts'
import { markSentences } from '../src/tokens/sentences.ts'
import { tokenize } from '../src/tokens/tokenize.ts'

interface CodifiedArticle {
  readonly phapdien_id: string
  readonly title: string
  readonly source_citation: string
  readonly related: readonly string[]
  readonly body: string
}

const TYPES =
  'Bộ [Ll]uật|Luật|Pháp lệnh|Nghị định|Nghị quyết liên tịch|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị'
const GRAMMAR = new RegExp(
  `^\\(Điều (?<article>\\d+[a-zđ]?) (?<type>${TYPES})(?: số)?(?: (?<number>\\d+[a-zA-Z]?(?: ?[/-] ?[\\d\\p{L}&.]+)+(?:\\(\\p{Lu}\\d+\\))?))?(?<head>.*?),? ` +
    'có hiệu lực thi hành kể từ ngày (?<force>\\d\\d/\\d\\d/\\d{4})',
  'u',
)
const ISSUED = /^.*ngày (?<date>\d\d\/\d\d\/\d{4}) của (?<issuer>.+)$/u
const TYPE_CODES: Readonly<Record<string, readonly string[]>> = {
  LQ: ['luật', 'bộ luật'],
  PL: ['pháp lệnh'],
  NĐ: ['nghị định'],
  NQ: ['nghị quyết'],
  NL: ['nghị quyết liên tịch'],
  QĐ: ['quyết định'],
  TT: ['thông tư'],
  TL: ['thông tư liên tịch'],
  CT: ['chỉ thị'],
}
const ITEM = /; (?=(?:Điều|Chương|Mục|Phần|Phụ lục) ?[\dIVXLC])/u
/** The next article, codified or not, or the first of the attached files. */
const CUT =
  /Điều \d+\.\d+\.[A-ZĐ]{2}\.|\n\s*Điều \d+[a-zđ]?\. |\n\s*\d+\. [^\n]*\.(?:docx?|pdf|xlsx?|rar|zip)\s*(?=\n|$)/u
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

const lexicon = buildLexicon()
const [file, ...flags] = process.argv.slice(2)
if (!file) throw new Error('usage: citation-accuracy.ts FILE.ndjson [--errors N]')
const shown = Number(flags[flags.indexOf('--errors') + 1] ?? 0) * (flags.includes('--errors') ? 1 : 0)
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): CodifiedArticle => JSON.parse(line))

const rates = new Map<string, { right: number; all: number; misses: string[] }>()
const sources = new Map<string, CodifiedArticle[]>()
for (const article of articles) {
  sources.set(article.phapdien_id, [...(sources.get(article.phapdien_id) ?? []), article])
}
for (const article of articles) {
  measureCitation(article)
  for (const list of article.related) measureRelated(list)
  measureBody(article)
}
for (const [name, { right, all, misses }] of rates) {
  console.log(`${name.padEnd(26)}${((100 * right) / all).toFixed(2).padStart(7)} %  ${right} of ${all}`)
  for (const miss of misses.slice(0, shown)) console.log(`    ${miss.slice(0, 400)}`)
}

function count(name: string, isRight: boolean, miss: () => string): void {
  const rate = rates.get(name) ?? { right: 0, all: 0, misses: [] }
  rates.set(name, rate)
  rate.all++
  if (isRight) rate.right++
  else if (rate.misses.length < shown) rate.misses.push(miss())
}

function measureCitation({ phapdien_id: id, source_citation: text }: CodifiedArticle): void {
  const truth = GRAMMAR.exec(text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll(/\s+/gu, ' '))?.groups
  const read = readSourceCitation(text)
  const issued = ISSUED.exec(truth?.['head']?.trim() ?? '')?.groups
  const pairs: [name: string, want: string | undefined, got: string | undefined][] = [
    ['citation article', truth?.['article'] ?? '?', read?.provision.article],
    ['citation type', truth?.['type']?.toLowerCase() ?? '?', read?.docType],
    ['citation number', truth?.['number']?.replaceAll(' ', ''), read?.number],
    ['citation date', isoOf(issued?.['date']), read?.date],
    ['citation issuer', issued?.['issuer'], read?.issuer],
    ['citation in force', isoOf(truth?.['force']) ?? '?', read?.inForce],
  ]
  for (const [name, want, got] of pairs) {
    count(name, truth !== undefined && want === got, () => `want «${want}» got «${got}» in ${text}`)
  }
  count('citation, all fields', truth !== undefined && pairs.every(([, want, got]) => want === got), () => text)
  const code = id.split('.')[2] ?? ''
  const agrees = read !== undefined && (TYPE_CODES[code]?.includes(read.docType) ?? false)
  count('type by id', agrees, () => `${id}: «${read?.docType}» in ${text}`)
}

function measureRelated(list: string): void {
  const items = readRelated(list)
  const expected = list.replace(/^.*?liên quan đến /u, '').split(ITEM)
  const resolved = items.filter(isResolved).length
  expected.forEach((item, k) => {
    count('related items', k < resolved && items.length === expected.length, () => {
      return `${items.length} read, ${expected.length} expected: ${item} IN ${JSON.stringify(items.filter((i) => !isResolved(i)))}`
    })
  })
  for (const item of items) {
    const targets = item.codified === undefined ? undefined : sources.get(item.codified)
    if (!targets) continue
    const known = targets.map(({ title }) => plain(title))
    count('related titles', known.includes(plain(item.title ?? '')), () => `«${item.title}» for «${known.join('|')}»`)
    const number = item.document?.number
    if (number === undefined) continue
    const cited = targets.some((target) => target.source_citation.includes(number))
    count('related numbers', cited, () => `${number} for ${targets[0]?.source_citation}`)
  }
}

function isResolved({ codified, provision, document }: RelatedProvision): boolean {
  return codified !== undefined || (provision !== undefined && document?.number !== undefined)
}

function measureBody({ phapdien_id: id, body }: CodifiedArticle): void {
  const text = (body.split(CUT, 1)[0] ?? '').trim()
  const source = repair(text)
  const store = tokenize(source.text, lexicon.vocabulary)
  const lines = readLines(store, lexicon)
  markSentences(store, lexicon)
  const blocks = buildStructure(store, lines, lexicon).blocks
  const kinds = (kind: string): number => blocks.filter((block) => block.kind === kind).length
  const truth = countUnits(text)
  const note = (name: string, want: number, got: number) => (): string =>
    `${id}: ${want} ${name}, got ${got}: ${text.slice(0, 300).replaceAll(/\s+/gu, ' ')}`
  count('clauses', kinds('clause') === truth.clauses, note('clauses', truth.clauses, kinds('clause')))
  count('points', kinds('point') === truth.points, note('points', truth.points, kinds('point')))
}

/** Counts paragraphs that open with a number, or a letter, behind the last one. */
function countUnits(text: string): { clauses: number; points: number } {
  let clauses = 0
  let points = 0
  let number = 0
  let letter = -1
  for (const line of text.split(/\n+/u)) {
    const clause = /^\s*(\d{1,3})([a-zđ]?)\.(?!\d)/u.exec(line)
    if (clause && (Number(clause[1]) > number || (Number(clause[1]) === number && clause[2] !== ''))) {
      clauses++
      number = Number(clause[1])
      letter = -1
    }
    const point = /^\s*([a-zđ])(\d?)\)/u.exec(line)
    const place = LETTERS.indexOf(point?.[1] ?? '?')
    if (point && (place > letter || (place === letter && point[2] !== ''))) {
      points++
      letter = place
    }
  }
  return { clauses, points }
}

function isoOf(date: string | undefined): string | undefined {
  return date?.split('/').toReversed().join('-')
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s.]+/gu, ' ')
    .trim()
    .toLowerCase()
}
