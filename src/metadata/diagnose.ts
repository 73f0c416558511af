import type { DateReading } from './date.ts'
import type { Head } from './head-draft.ts'
import type { FormDiagnostic, FormDiagnosticCode } from './metadata.ts'
import type { NumberReading } from './number.ts'

/** What was read of the form, as far as it can be judged. */
export interface Judged {
  readonly head: Head
  readonly number: NumberReading | undefined
  readonly date: DateReading | undefined
  /** Date of a closing note that tells when the document was passed. */
  readonly passed: DateReading | undefined
  readonly issuer: boolean
  readonly subject: boolean
  readonly signers: number
}

interface Check {
  readonly code: FormDiagnosticCode
  readonly severity: 'info' | 'warning'
  readonly message: string
  readonly fails: (judged: Judged) => FormDiagnostic['range'] | boolean
}

const CHECKS: readonly Check[] = [
  {
    code: 'blank-number',
    severity: 'info',
    message: 'the number of the document is left blank',
    fails: ({ number, head }) =>
      number ? number.ordinal === undefined && { first: number.first, end: number.end } : (head.numberLabel ?? false),
  },
  {
    code: 'blank-day',
    severity: 'info',
    message: 'the day of the date is left blank',
    fails: ({ date }) => date !== undefined && date.blankDay && { first: date.first, end: date.end },
  },
  {
    code: 'impossible-date',
    severity: 'warning',
    message: 'the date is no day of the calendar, or its month is left blank',
    fails: ({ date }) =>
      date !== undefined && date.iso === undefined && !date.blankDay && { first: date.first, end: date.end },
  },
  {
    code: 'conflicting-dates',
    severity: 'warning',
    message: 'the letterhead and the closing note give different dates',
    fails: ({ date, passed }) =>
      date?.iso !== undefined &&
      passed?.iso !== undefined &&
      date.iso !== passed.iso && { first: passed.first, end: passed.end },
  },
  {
    code: 'missing-number',
    severity: 'info',
    message: 'the document has no number',
    fails: ({ number, head }) => number === undefined && head.numberLabel === undefined,
  },
  {
    code: 'missing-date',
    severity: 'info',
    message: 'the document has no date',
    fails: ({ date, passed }) => date === undefined && passed === undefined,
  },
  {
    code: 'missing-issuer',
    severity: 'info',
    message: 'the document does not say who issues it',
    fails: ({ issuer }) => !issuer,
  },
  {
    code: 'missing-subject',
    severity: 'info',
    message: 'the document has no summary',
    fails: ({ subject }) => !subject,
  },
  {
    code: 'missing-signer',
    severity: 'info',
    message: 'the document names no signer',
    fails: ({ signers }) => signers === 0,
  },
]

/** What the form of an official document lacks, leaves blank or contradicts. */
export function diagnose(judged: Judged): FormDiagnostic[] {
  const found: FormDiagnostic[] = []
  for (const { code, severity, message, fails } of CHECKS) {
    const range = fails(judged)
    if (range === false || range === undefined) continue
    found.push({ code, severity, message, ...(range === true ? {} : { range }) })
  }
  return found
}
