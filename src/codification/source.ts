import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import { readDocumentNumber } from '../mentions/document-number.ts'
import type { Provision } from '../mentions/mention.ts'
import { type CodifiedText, codifiedText, plain } from './codified-text.ts'

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

/**
 * Reads the source citation of a codified article; nothing when the text is none.
 *
 * @example
 * readSourceCitation('(Điều 7 Luật số 24/2018/QH14, có hiệu lực thi hành kể từ ngày 01/01/2019)')
 * // { provision: { article: '7' }, docType: 'luật', number: '24/2018/QH14', inForce: '2019-01-01', amendedBy: [] }
 */
export function readSourceCitation(text: string): SourceCitation | undefined {
  const cited = codifiedText(text)
  const { rules, store } = cited
  const first = store.form[0] === OPEN_PAREN ? 1 : 0
  const last = store.form[store.count - 1] === CLOSE_PAREN ? store.count - 1 : store.count
  const read = rules.provisions.read(store, first)
  const [provision] = read?.provisions ?? []
  if (!read || !provision) return undefined
  const force = findForce(cited, read.end, last)
  const source = readSource(cited, read.end, force)
  if (!source) return undefined
  const inForce = dateIn(cited, force, last)
  return {
    provision,
    ...source,
    ...(inForce ? { inForce: inForce.iso } : {}),
    amendedBy: readAmendments(cited, inForce?.end ?? last, last),
  }
}

/** Type, number, title, date and issuer between two tokens. */
export function readSource(
  { rules, store, board }: CodifiedText,
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
  if (store.form[title] === OPEN_PAREN && store.form[title + 2] === CLOSE_PAREN) title += 3
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
function findForce({ rules, store }: CodifiedText, from: number, to: number): number {
  const { co, hieu, luc } = rules.words
  for (let k = from; k < to - 2; k++) {
    if (store.form[k] === co && store.form[k + 1] === hieu && store.form[k + 2] === luc) return k
  }
  return to
}

function dateIn(
  { rules, store, board }: CodifiedText,
  from: number,
  to: number,
): { iso: string; end: number } | undefined {
  for (let k = from; k < to; k++) {
    const date = store.form[k] === rules.words.ngay ? board.startingAt('date', k) : undefined
    if (date?.attributes?.from !== undefined) return { iso: date.attributes.from, end: date.end }
  }
  return undefined
}

/** `..., có nội dung được sửa đổi bởi Điều 1 Nghị định số 07/2023/NĐ-CP có hiệu lực thi hành kể từ ngày 03/03/2023`. */
function readAmendments(cited: CodifiedText, from: number, to: number): SourceCitation['amendedBy'] {
  const { rules, store } = cited
  const found: SourceCitation['amendedBy'][number][] = []
  for (let k = from; k < to; k++) {
    if (store.form[k] !== rules.words.boi) continue
    const read = rules.provisions.read(store, k + 1)
    const force = findForce(cited, k + 1, to)
    const source = readSource(cited, read?.end ?? k + 1, force)
    if (!source) continue
    const inForce = dateIn(cited, force, to)
    found.push({ ...source, provisions: read?.provisions ?? [], ...(inForce ? { inForce: inForce.iso } : {}) })
    k = inForce?.end ?? force
  }
  return found
}
