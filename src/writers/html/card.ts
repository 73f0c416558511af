import type { Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { both, dateOf, linkTo, shortened, shown, shownLine } from './elements.ts'
import { FIELDS, type Label } from './labels.ts'

/** Length of a legal basis on the card; the text has it whole. */
const BASIS_LENGTH = 140

type Row = readonly [label: Label, values: readonly (string | undefined)[]]

/** The card of the form: each value leads to the words it was read from. */
export function formCard({ text, analysis }: WrittenDocument, key: string): string {
  const { type, number, issuer, parent, place, date, urgency, secrecy, signers, recipients, bases } = analysis.metadata
  const at = (part: string, span: Span | undefined, words: string | undefined): string | undefined => {
    if (words === undefined) return undefined
    return span ? linkTo(`${key}form.${part}`, shownLine(words)) : shownLine(words)
  }
  const signed = signers.map(({ name: person, position, authority, span }, k) => {
    const office = [authority, position].filter((part) => part !== undefined).join(' ')
    return `${at(`signer.${k + 1}`, span, person)}${office === '' ? '' : ` <small>${shownLine(office)}</small>`}`
  })
  const short: Row[] = [
    [FIELDS.type, [at('type', type?.span, type?.name)]],
    [FIELDS.number, [at('number', number?.span, number?.text)]],
    [FIELDS.date, [date === undefined ? undefined : dateOf(date)]],
    [FIELDS.issuer, [at('issuer', issuer?.span, issuer?.name)]],
    [FIELDS.parent, [at('parent', parent?.span, parent?.name)]],
    [FIELDS.place, [place === undefined ? undefined : shown(place)]],
    [FIELDS.urgency, [urgency === undefined ? undefined : shown(urgency)]],
    [FIELDS.secrecy, [secrecy === undefined ? undefined : shown(secrecy)]],
    [FIELDS.signers, signed],
  ]
  const long: Row[] = [
    [
      FIELDS.bases,
      bases.map(({ span }, k) => at(`basis.${k + 1}`, span, shortened(text.slice(span.start, span.end), BASIS_LENGTH))),
    ],
    [FIELDS.recipients, recipients.map(({ span, text: words }, k) => at(`recipient.${k + 1}`, span, words))],
  ]
  return `<dl class="card">\n${short.map(row).join('')}</dl>\n${long.map(fold).join('')}`
}

function row([label, values]: Row): string {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0
    ? ''
    : `<div><dt>${both(label)}</dt>${known.map((value) => `<dd>${value}</dd>`).join('')}</div>\n`
}

function fold([label, values]: Row): string {
  return values.length === 0
    ? ''
    : `<details class="fold"><summary>${both(label)} <b>${values.length}</b></summary><ul>${values.map((value) => `<li>${value}</li>`).join('\n')}</ul></details>\n`
}
