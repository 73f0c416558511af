import { formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { Board } from '../mentions/board.ts'
import { dates } from '../mentions/dates.ts'
import { readDocumentNumber } from '../mentions/document-number.ts'
import type { Finder } from '../mentions/family.ts'
import type { Provision } from '../mentions/mention.ts'
import { ProvisionReader } from '../mentions/provisions.ts'
import { repair } from '../text/source.ts'
import { singleSpaced } from '../text/spaces.ts'
import { sliceTokens, type TokenStore } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'

const COMMA = -0x2c
const SEMICOLON = -0x3b
const OPEN = -0x28
const CLOSE = -0x29
const STOP = -0x2e

/** A document as the codification cites it; dates are ISO. */
export interface CodifiedSource {
  readonly docType: string
  /** Absent for the old ordinances that are cited by title alone. */
  readonly number?: string
  readonly title?: string
  readonly date?: string
  readonly issuer?: string
}

/** The source of a codified article: `(Điều 7 Luật số 24/2018/QH14, có hiệu lực thi hành kể từ ngày 01/01/2019)`. */
export interface SourceCitation extends CodifiedSource {
  readonly provision: Provision
  /** ISO date of the entry into force. */
  readonly inForce?: string
  /** The acts that amended the article since, in the order of the citation. */
  readonly amendedBy: readonly (CodifiedSource & {
    readonly provisions: readonly Provision[]
    readonly inForce?: string
  })[]
}

/** One item of a list of related provisions: an article of the codification by its id, or a provision of a document. */
export interface RelatedProvision {
  /** Id in the codification, such as `41.6.LQ.21`. */
  readonly codified?: string
  readonly provision?: Provision
  readonly title?: string
  readonly document?: CodifiedSource
}

/**
 * Reads the source citation of a codified article; nothing when the text is none.
 *
 * @example
 * readSourceCitation('(Điều 7 Luật số 24/2018/QH14, có hiệu lực thi hành kể từ ngày 01/01/2019)', lexicon)
 * // { provision: { article: '7' }, docType: 'luật', number: '24/2018/QH14', inForce: '2019-01-01', amendedBy: [] }
 */
export function readSourceCitation(text: string, lexicon: Lexicon): SourceCitation | undefined {
  const rules = rulesFor(lexicon)
  const store = tokenize(repair(text).text, lexicon.vocabulary)
  const board = new Board(store.count)
  rules.findDates(store, board)
  const first = store.form[0] === OPEN ? 1 : 0
  const last = store.form[store.count - 1] === CLOSE ? store.count - 1 : store.count
  const read = rules.provisions.read(store, first)
  const [provision] = read?.provisions ?? []
  if (!read || !provision) return undefined
  const force = findForce(rules, store, read.end, last)
  const source = readSource(rules, store, board, read.end, force)
  if (!source) return undefined
  const inForce = dateIn(rules, store, board, force, last)
  return {
    provision,
    ...source,
    ...(inForce ? { inForce: inForce.iso } : {}),
    amendedBy: readAmendments(rules, store, board, inForce?.end ?? last, last),
  }
}

/**
 * Reads a list of related provisions: the items behind `Điều này có nội dung liên quan đến`. Items that share one
 * document name it once, behind the last of them.
 */
export function readRelated(text: string, lexicon: Lexicon): RelatedProvision[] {
  const rules = rulesFor(lexicon)
  const store = tokenize(repair(text).text, lexicon.vocabulary)
  const board = new Board(store.count)
  rules.findDates(store, board)
  const items: RelatedProvision[] = []
  let at = itemStart(rules, store, 0)
  while (at < store.count) {
    let end = at + 1
    while (end < store.count && !(store.form[end] === SEMICOLON && opensItem(rules, store, end + 1))) end++
    items.push(readItem(rules, store, board, at, end))
    at = end + 1
  }
  return shareDocuments(items)
}

interface Rules {
  readonly lexicon: Lexicon
  readonly types: number
  readonly findDates: Finder
  readonly provisions: ProvisionReader
  readonly words: ReturnType<typeof wordsOf>
}

const prepared = new WeakMap<Lexicon, Rules>()

function rulesFor(lexicon: Lexicon): Rules {
  const known = prepared.get(lexicon)
  if (known) return known
  const types = lexicon.category('document-types')
  const provisions = new ProvisionReader(lexicon)
  const rules = { lexicon, types, findDates: dates.prepare(lexicon), provisions, words: wordsOf(lexicon) }
  prepared.set(lexicon, rules)
  return rules
}

function wordsOf(lexicon: Lexicon) {
  return formsOf(lexicon, {
    so: 'số',
    ngay: 'ngày',
    cua: 'của',
    co: 'có',
    hieu: 'hiệu',
    luc: 'lực',
    boi: 'bởi',
    ban: 'ban',
    hanh: 'hành',
    lien: 'liên',
    quan: 'quan',
    den: 'đến',
  })
}

/** Type, number, title, date and issuer between two tokens. */
function readSource(
  rules: Rules,
  store: TokenStore,
  board: Board,
  from: number,
  to: number,
): CodifiedSource | undefined {
  const { lexicon, types, words } = rules
  const type = lexicon.longest(store, from, types, to)
  if (type === 0) return undefined
  const head = from + lexicon.length(type)
  const first = store.form[head] === words.so ? head + 1 : head
  const number = readDocumentNumber(store, first)
  let title = number?.end ?? head
  let last = store.form[to - 1] === COMMA ? to - 1 : to
  let issued: { date: string; issuer?: string } | undefined
  for (let k = last - 1; k > title && !issued; k--) {
    const date = store.form[k] === words.ngay ? board.startingAt('date', k) : undefined
    if (!date || (date.end !== last && store.form[date.end] !== words.cua)) continue
    const issuer = date.end < last ? plain(store, date.end + 1, last) : undefined
    issued = { date: date.attributes?.from ?? '', ...(issuer === undefined ? {} : { issuer }) }
    last = store.form[k - 1] === words.hanh && store.form[k - 2] === words.ban && date.end === last ? k - 2 : k
  }
  if (store.form[title] === OPEN && store.form[title + 2] === CLOSE) title += 3
  const name = last > title ? withoutStops(plain(store, title, last)) : ''
  return {
    docType: lexicon.canonical(type),
    ...(number ? { number: number.text } : {}),
    ...(name === '' ? {} : { title: name }),
    ...issued,
  }
}

function withoutStops(text: string): string {
  let end = text.length
  while (end > 0 && ' .,'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** First token of `có hiệu lực`; `to` when it does not stand there. */
function findForce({ words }: Rules, store: TokenStore, from: number, to: number): number {
  for (let k = from; k < to - 2; k++) {
    const { co, hieu, luc } = words
    if (store.form[k] === co && store.form[k + 1] === hieu && store.form[k + 2] === luc) return k
  }
  return to
}

function dateIn(
  { words }: Rules,
  store: TokenStore,
  board: Board,
  from: number,
  to: number,
): { iso: string; end: number } | undefined {
  for (let k = from; k < to; k++) {
    const date = store.form[k] === words.ngay ? board.startingAt('date', k) : undefined
    if (date?.attributes?.from !== undefined) return { iso: date.attributes.from, end: date.end }
  }
  return undefined
}

/** `..., có nội dung được sửa đổi bởi Điều 1 Nghị định số 07/2023/NĐ-CP có hiệu lực thi hành kể từ ngày 03/03/2023`. */
function readAmendments(
  rules: Rules,
  store: TokenStore,
  board: Board,
  from: number,
  to: number,
): SourceCitation['amendedBy'] {
  const found: SourceCitation['amendedBy'][number][] = []
  for (let k = from; k < to; k++) {
    if (store.form[k] !== rules.words.boi) continue
    const read = rules.provisions.read(store, k + 1)
    const force = findForce(rules, store, k + 1, to)
    const source = readSource(rules, store, board, read?.end ?? k + 1, force)
    if (!source) continue
    const inForce = dateIn(rules, store, board, force, to)
    found.push({ ...source, provisions: read?.provisions ?? [], ...(inForce ? { inForce: inForce.iso } : {}) })
    k = inForce?.end ?? force
  }
  return found
}

function itemStart({ words }: Rules, store: TokenStore, from: number): number {
  for (let k = from; k < Math.min(store.count, from + 10); k++) {
    if (store.form[k] === words.lien && store.form[k + 1] === words.quan && store.form[k + 2] === words.den)
      return k + 3
  }
  return from
}

/** Whether the token begins an item: a unit with its number, or a codified id. */
function opensItem(rules: Rules, store: TokenStore, at: number): boolean {
  return at >= store.count || codifiedAt(store, at + 1) !== undefined || rules.provisions.read(store, at) !== undefined
}

function readItem(rules: Rules, store: TokenStore, board: Board, from: number, to: number): RelatedProvision {
  const codified = codifiedAt(store, from + 1)
  const read = codified ? undefined : rules.provisions.read(store, from)
  let at = codified?.end ?? read?.end ?? from
  if (store.form[at] === STOP) at++
  const source = lastSource(rules, store, board, at, to)
  const end = source?.from ?? to
  const title = plain(store, at, end)
  return {
    ...(codified ? { codified: codified.id } : {}),
    ...(read?.provisions[0] ? { provision: read.provisions[0] } : {}),
    ...(title === '' ? {} : { title }),
    ...(source ? { document: source.document } : {}),
  }
}

/** The document behind `của` at the end of an item; it has a number and the date of its issue. */
function lastSource(
  rules: Rules,
  store: TokenStore,
  board: Board,
  from: number,
  to: number,
): { from: number; document: CodifiedSource } | undefined {
  for (let k = from; k < to; k++) {
    if (store.form[k] !== rules.words.cua) continue
    if (k + 1 === to) return undefined
    const document = readSource(rules, store, board, k + 1, to)
    if (document?.number !== undefined && document.date !== undefined) return { from: k, document }
  }
  return undefined
}

/** `41.6.LQ.21`: numbers and the code of the type, joined by full stops. */
function codifiedAt(store: TokenStore, at: number): { id: string; end: number } | undefined {
  const start = store.start[at] ?? store.text.length
  const found = /^\d+\.\d+\.[A-ZĐ]{2}(?:\.\d+[a-zđ]?)+/u.exec(store.text.slice(start, start + 32))
  if (!found) return undefined
  let end = at
  while (end < store.count && (store.start[end] ?? 0) < start + found[0].length) end++
  return { id: found[0], end }
}

/** Items without a document of their own belong to the next document that the list names. */
function shareDocuments(items: readonly RelatedProvision[]): RelatedProvision[] {
  let document: CodifiedSource | undefined
  return items
    .toReversed()
    .map((item) => {
      document = item.document ?? (item.codified === undefined ? document : undefined)
      return document && !item.document ? { ...item, document } : item
    })
    .toReversed()
}

function plain(store: TokenStore, from: number, to: number): string {
  return singleSpaced(sliceTokens(store, from, to))
}
