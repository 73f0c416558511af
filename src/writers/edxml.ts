import type { WrittenDocument } from './document.ts'
import { escapeMarkup } from './markup.ts'
import { oneLine, wholeDay } from './tables/table.ts'

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

/** Degrees of urgency by their number in the exchange of documents. */
const PRIORITIES = [/^hỏa tốc hẹn giờ$/, /^hỏa tốc$/, /^thượng khẩn$/, /^khẩn$/]

/**
 * The message header of edXML (QCVN 102:2016/BTTTT) as far as the document tells it. What only the sender knows, such as
 * the identifiers of organisations, is left out for him to fill in.
 */
export function edxml({ analysis: { metadata } }: WrittenDocument): string {
  const { issuer, number, date, place, type, subject, signers, recipients, urgency } = metadata
  const signer = signers[0]
  const header = [
    element('From', element('OrganName', words(issuer?.name))),
    element('Code', element('CodeNumber', words(number?.ordinal)) + element('CodeNotation', words(number?.symbol))),
    element(
      'PromulgationInfo',
      element('Place', words(place)) +
        element('PromulgationDate', words(wholeDay(date)?.split('-').toReversed().join('/'))),
    ),
    element('DocumentType', element('TypeName', words(type?.name))),
    element('Subject', words(subject)),
    element(
      'SignerInfo',
      element('Competence', words(signer?.authority)) +
        element('Position', words(signer?.position)) +
        element('FullName', words(signer?.name)),
    ),
    element('ToPlaces', recipients.map(({ text }) => element('Place', words(text))).join('')),
    element('OtherInfo', element('Priority', words(priorityOf(urgency)))),
  ].join('')
  const envelope = ['edXMLEnvelope', 'edXMLHeader', 'MessageHeader'].reduceRight(
    (inside, name) => `<edXML:${name}>${inside}</edXML:${name}>`,
    header,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<edXML xmlns="${NAMESPACE}" xmlns:edXML="${NAMESPACE}">${envelope}</edXML>\n`
}

/**
 * One line of JSON with the fields of Nghị định 30/2020/NĐ-CP (phụ lục VI) for a document kept electronically, as far as
 * the document tells them; dates are `dd/mm/yyyy`.
 */
export function archiveRecord({ analysis, name }: WrittenDocument): string {
  const { issuer, number, date, type, subject, signers, recipients, urgency } = analysis.metadata
  const signer = signers[0]
  const record = {
    TypeName: type?.name,
    CodeNumber: number?.ordinal?.toString(),
    CodeNotation: number?.symbol,
    IssuedDate: wholeDay(date)?.split('-').toReversed().join('/'),
    OrganName: issuer?.name,
    Subject: subject,
    Language: LANGUAGES[analysis.source.language.code],
    Position: signer?.position,
    Fullname: signer?.name,
    Priority: urgency,
    ToPlaces: recipients.length > 0 ? recipients.map(({ text }) => oneLine(text)).join('; ') : undefined,
    Description: name,
  }
  return `${JSON.stringify(record, (_, value: unknown) => (typeof value === 'string' ? oneLine(value) : value))}\n`
}

const LANGUAGES: Readonly<Record<string, string>> = { vie: 'Tiếng Việt', eng: 'Tiếng Anh' }

/** An element, unless it would be empty. */
function element(name: string, inside: string): string {
  return inside === '' ? '' : `<edXML:${name}>${inside}</edXML:${name}>`
}

function words(value: string | number | undefined): string {
  return value === undefined ? '' : escapeMarkup(oneLine(String(value)))
}

/** From 1 (khẩn) to 4 (hỏa tốc hẹn giờ). */
function priorityOf(urgency: string | undefined): number | undefined {
  const known = PRIORITIES.findIndex((one) =>
    one.test(
      oneLine(urgency ?? '')
        .toLowerCase()
        .normalize(),
    ),
  )
  return known < 0 ? undefined : PRIORITIES.length - known
}
