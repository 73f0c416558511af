import type { Metadata } from '../../model/analysis.ts'
import { attributesOf } from '../markup.ts'
import { wholeDay } from '../tables/table.ts'

/** The date of a document that does not tell its own; the standard wants one. */
const NO_DATE = '0001-01-01'

/** What identifies the work: `/akn/vn/act/quyet-dinh/2031-03-05/12-qd-ubnd`. */
export function workUri(metadata: Metadata, kind: 'act' | 'doc', name: string): string {
  const { type, number } = metadata
  const date = wholeDay(metadata.date) ?? metadata.date?.slice(0, 7) ?? ''
  const last = number?.text ?? name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  const parts = [kind, type ? slug(type.name) : 'van-ban', date, slug(last)].filter((part) => part !== '')
  return `/akn/vn/${parts.join('/')}`
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
  const level = (name: string, base: string, after: string): string =>
    `<FRBR${name}><FRBRthis${attributesOf({ value: `${base}/!${component}` })}/><FRBRuri${attributesOf({ value: base })}/>${stamp}${author}${after}</FRBR${name}>`
  return `<identification source="#vanban">${level('Work', uri, `<FRBRcountry value="vn"/>${number}${title}`)}${level(
    'Expression',
    expression,
    `<FRBRlanguage${attributesOf({ language })}/>`,
  )}${level('Manifestation', `${expression}.xml`, '<FRBRformat value="application/xml"/>')}</identification>`
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
