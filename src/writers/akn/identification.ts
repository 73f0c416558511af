import type { Metadata } from '../../model/analysis.ts'
import { attributesOf } from '../markup.ts'
import { wholeDay } from '../tables/table.ts'

/** The date of a document that does not tell its own; the standard wants one. */
const NO_DATE = '0001-01-01'

/** The kind of document in the standard: what lays down rules or decides is an `act`, all else a `doc`. */
export type DocumentKind = 'act' | 'doc'

/** Types of documents that are acts, as the IRI writes them. */
const ACTS =
  /^(?:hien-phap|bo-luat|luat|phap-lenh|lenh|sac-lenh|sac-luat|nghi-quyet|nghi-dinh|quyet-dinh|thong-tu|chi-thi)(?:-|$)/

/** The kind of a type, which the IRI names: the same for a document and for what cites it. */
export function kindOf(type: string): DocumentKind {
  return ACTS.test(slug(type)) ? 'act' : 'doc'
}

/** What tells a work from all others. */
export interface WorkName {
  readonly kind: DocumentKind
  readonly type?: string | undefined
  readonly date?: string | undefined
  /** The number, or a name where there is none. */
  readonly name: string
}

/** The IRI of a work: `/akn/vn/act/quyet-dinh/2031-03-05/12-qd-ubnd`. */
export function workUri({ kind, type, date, name }: WorkName): string {
  const day = wholeDay(date) ?? (date !== undefined && /^\d{4}-\d{2}$/.test(date) ? date : '')
  const parts = [kind, slug(type ?? '') || 'van-ban', day, slug(name)].filter((part) => part !== '')
  return `/akn/vn/${parts.join('/')}`
}

/** The IRI of the document itself; a file name stands in for a number that is missing. */
export function ownUri({ type, number, date }: Metadata, kind: DocumentKind, file: string): string {
  const name = number?.text ?? file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return workUri({ kind, type: type?.name, date, name })
}

/** The three levels of identification that the standard asks for; `component` tells the document from its annexes. */
export function identification(metadata: Metadata, uri: string, component: string, language: string): string {
  const date = wholeDay(metadata.date) ?? NO_DATE
  const stamp = `<FRBRdate${attributesOf({ date, name: date === NO_DATE ? 'unknown' : 'issued' })}/>`
  const author = '<FRBRauthor href="#issuer"/>'
  const number = metadata.number ? `<FRBRnumber${attributesOf({ value: metadata.number.text })}/>` : ''
  const title = metadata.subject
    ? `<FRBRname${attributesOf({ value: metadata.subject.replaceAll(/\s+/g, ' ') })}/>`
    : ''
  const expression = `${uri}/${language}@${date === NO_DATE ? '' : date}`
  const level = (name: string, base: string, after: string, ending = ''): string =>
    `<FRBR${name}><FRBRthis${attributesOf({ value: `${base}/!${component}${ending}` })}/><FRBRuri${attributesOf({ value: base + ending })}/>${stamp}${author}${after}</FRBR${name}>`
  return `<identification source="#vanban">${level('Work', uri, `<FRBRcountry value="vn"/>${number}${title}`)}${level(
    'Expression',
    expression,
    `<FRBRlanguage${attributesOf({ language })}/>`,
  )}${level('Manifestation', expression, '<FRBRformat value="application/xml"/>', '.xml')}</identification>`
}

/** Letters without marks, joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
}
