import type { Decision, Directive, Metadata, Target } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { attributesOf, escapeMarkup } from '../markup.ts'
import { joined, oneLine } from '../tables/table.ts'
import { DEADLINES, DECISION_KINDS, ENTITY_TYPES, FIELDS, type Label, MODALITIES, PARTS, STATUSES } from './labels.ts'
import { STYLE } from './style.ts'
import { markedText } from './text.ts'

/** What stands before the documents of a page. */
export const PAGE_OPENING: string = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Văn bản</title>
<style>${STYLE}</style>
</head>
<body>
`

/** What stands after them. */
export const PAGE_CLOSING = '</body>\n</html>\n'

/** One document as an article: its form, its acts, the things it names and the whole text with all of them marked. */
export function articleOf(document: WrittenDocument, place: number): string {
  const key = `d${place + 1}-`
  const { metadata } = document.analysis
  const title = metadata.subject ?? metadata.number?.text ?? document.name
  return [
    `<article aria-labelledby="${key}title">\n<h1 id="${key}title">${escapeMarkup(oneLine(title))}</h1>\n`,
    form(metadata, document.name),
    acts(document, key),
    entities(document),
    `<h2>${bilingual(PARTS.text)}</h2>\n<div class="text">${markedText(document, key)}</div>\n</article>\n`,
  ].join('')
}

/** The label in Vietnamese with the English one behind it. */
function bilingual({ vi, en }: Label): string {
  return `${escapeMarkup(vi)} <span lang="en">${escapeMarkup(en)}</span>`
}

function form(metadata: Metadata, name: string): string {
  const rows: [Label, string | undefined][] = [
    [PARTS.document, name],
    [FIELDS.type, metadata.type?.name],
    [FIELDS.number, metadata.number?.text],
    [FIELDS.issuer, metadata.issuer?.name],
    [FIELDS.parent, metadata.parent?.name],
    [FIELDS.place, metadata.place],
    [FIELDS.date, metadata.date],
    [FIELDS.subject, metadata.subject],
    [FIELDS.urgency, metadata.urgency],
    [FIELDS.secrecy, metadata.secrecy],
    [
      FIELDS.signers,
      joined(metadata.signers.map((signer) => [signer.authority, signer.position, signer.name].join(' '))),
    ],
    [FIELDS.recipients, joined(metadata.recipients.map(({ text }) => text))],
  ]
  const known = rows.map(([label, value]) =>
    value === undefined || value === '' ? '' : `<dt>${bilingual(label)}</dt><dd>${escapeMarkup(oneLine(value))}</dd>\n`,
  )
  return `<dl>\n${known.join('')}</dl>\n`
}

function acts({ analysis }: WrittenDocument, key: string): string {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]))
  const { decisions, directives, targets } = analysis
  return [
    grid(PARTS.decisions, [PARTS.kind, PARTS.words, PARTS.who], key, decisions, (act) => decisionCells(act, names)),
    grid(
      PARTS.directives,
      [PARTS.kind, PARTS.words, PARTS.lead, PARTS.coordinating, PARTS.deadline],
      key,
      directives,
      directiveCells,
    ),
    grid(PARTS.targets, [PARTS.words, PARTS.value, PARTS.deadline], key, targets, targetCells),
  ].join('')
}

function grid<Act extends Decision | Directive | Target>(
  title: Label,
  heads: readonly Label[],
  key: string,
  rows: readonly Act[],
  cellsOf: (act: Act) => string[],
): string {
  if (rows.length === 0) return ''
  const head = heads.map((label) => `<th scope="col">${bilingual(label)}</th>`).join('')
  const body = rows.map((act, k) => {
    const link = `<th scope="row"${attributesOf({ id: `${key}row-${act.id}` })}><a${attributesOf({ href: `#${key}${act.id}` })}>${k + 1}</a></th>`
    return `<tr>${link}${cellsOf(act)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>\n`
  })
  return `<h2>${bilingual(title)}</h2>\n<div class="wide" tabindex="0" role="region" aria-label="${escapeMarkup(title.vi)}"><table>\n<thead><tr><th scope="col">STT</th>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table></div>\n`
}

function decisionCells({ kind, status, text, actors }: Decision, names: ReadonlyMap<string, string>): string[] {
  const who = actors.map((actor) => names.get(actor) ?? actor)
  return [
    `${bilingual(DECISION_KINDS[kind])}<br>${bilingual(STATUSES[status])}`,
    escapeMarkup(oneLine(text)),
    escapeMarkup(joined(who) ?? ''),
  ]
}

function directiveCells({ modality, text, addressees, deadline }: Directive): string[] {
  const told = (role: 'lead' | 'coordinate'): string =>
    escapeMarkup(joined(addressees.filter((one) => one.role === role).map((one) => one.text)) ?? '')
  const days = [deadline?.start, deadline?.end].filter((day) => day !== undefined)
  const time = deadline
    ? `${escapeMarkup(oneLine(deadline.text))}<br>${bilingual(DEADLINES[deadline.kind])} ${days.map((day) => `<time${attributesOf({ datetime: day })}>${escapeMarkup(day)}</time>`).join('–')}`
    : ''
  return [bilingual(MODALITIES[modality]), escapeMarkup(oneLine(text)), told('lead'), told('coordinate'), time]
}

function targetCells({ text, comparator, value, unit, by }: Target): string[] {
  return [
    escapeMarkup(oneLine(text)),
    escapeMarkup([comparator, value, unit].filter((part) => part !== undefined).join(' ')),
    escapeMarkup(by ?? ''),
  ]
}

function entities({ analysis }: WrittenDocument): string {
  if (analysis.entities.length === 0) return ''
  const rows = analysis.entities.map(
    ({ type, name, mentions }) =>
      `<tr><td>${bilingual(ENTITY_TYPES[type])}</td><td>${escapeMarkup(oneLine(name))}</td><td>${mentions.length}</td></tr>\n`,
  )
  const head = [PARTS.kind, PARTS.name, PARTS.mentions].map((label) => `<th scope="col">${bilingual(label)}</th>`)
  return `<details><summary>${bilingual(PARTS.entities)}</summary>\n<div class="wide" tabindex="0" role="region" aria-label="${escapeMarkup(PARTS.entities.vi)}"><table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table></div></details>\n`
}
