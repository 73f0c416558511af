import { SEMICOLON, STOP } from '../lexicon/marks.ts'
import type { Provision } from '../mentions/mention.ts'
import type { TokenStore } from '../tokens/store.ts'
import { type CodifiedText, codifiedText, plain } from './codified-text.ts'
import { type CodifiedSource, readSource } from './source.ts'

/** One item of a list of related provisions: an article of the codification by its id, or a provision of a document. */
export interface RelatedProvision {
  /** Id in the codification, such as `41.6.LQ.21`. */
  readonly codified?: string
  readonly provision?: Provision
  readonly title?: string
  readonly document?: CodifiedSource
}

/**
 * Reads a list of related provisions: the items behind `Điều này có nội dung liên quan đến`. Items that share one
 * document name it once, behind the last of them.
 *
 * @example
 * readRelated('Điều này có nội dung liên quan đến Điều 8.4.LQ.29. Tài sản chung')
 * // [{ codified: '8.4.LQ.29', title: 'Tài sản chung' }]
 */
export function readRelated(text: string): RelatedProvision[] {
  const cited = codifiedText(text)
  const { store } = cited
  const items: RelatedProvision[] = []
  let at = itemStart(cited, 0)
  while (at < store.count) {
    let end = at + 1
    while (end < store.count && !(store.form[end] === SEMICOLON && opensItem(cited, end + 1))) end++
    items.push(readItem(cited, at, end))
    at = end + 1
  }
  return shareDocuments(items)
}

function itemStart({ rules: { words }, store }: CodifiedText, from: number): number {
  for (let k = from; k < Math.min(store.count, from + 10); k++) {
    if (store.form[k] === words.lien && store.form[k + 1] === words.quan && store.form[k + 2] === words.den)
      return k + 3
  }
  return from
}

/** Whether the token begins an item: a unit with its number, or a codified id. */
function opensItem({ rules, store }: CodifiedText, at: number): boolean {
  return at >= store.count || codifiedAt(store, at + 1) !== undefined || rules.provisions.read(store, at) !== undefined
}

function readItem(cited: CodifiedText, from: number, to: number): RelatedProvision {
  const { rules, store } = cited
  const codified = codifiedAt(store, from + 1)
  const read = codified ? undefined : rules.provisions.read(store, from)
  let at = codified?.end ?? read?.end ?? from
  if (store.form[at] === STOP) at++
  const source = lastSource(cited, at, to)
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
  cited: CodifiedText,
  from: number,
  to: number,
): { from: number; document: CodifiedSource } | undefined {
  const { rules, store } = cited
  for (let k = from; k < to; k++) {
    if (store.form[k] !== rules.words.cua) continue
    if (k + 1 === to) return undefined
    const document = readSource(cited, k + 1, to)
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
