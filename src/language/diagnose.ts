import type { Diagnostic } from '../model/analysis.ts'
import type { LanguageReading } from './read.ts'

/** What a reader should know about the language of the text: another one than Vietnamese, or a wrong encoding. */
export function languageDiagnostics(language: LanguageReading): Diagnostic[] {
  if (language.legacy) {
    const message = `The text looks like Vietnamese in the encoding ${language.legacy}, read as Unicode; decode it first.`
    return [{ code: 'legacy-encoding', severity: 'warning', message }]
  }
  if (!isForeign(language)) return []
  return [{ code: 'not-vietnamese', severity: 'info', message: `The text is not Vietnamese but ${language.code}.` }]
}

/** Whether the text is in a known language other than Vietnamese. */
export function isForeign({ code }: LanguageReading): boolean {
  return code !== 'vie' && code !== 'und'
}
