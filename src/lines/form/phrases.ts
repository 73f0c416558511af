import { OPEN_BRACKET } from '../../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER } from '../../tokens/store.ts'
import { inCapitals, isDash } from '../glyphs.ts'
import type { Line } from '../line.ts'
import type { PhraseRole } from '../words.ts'
import type { FormState } from './state.ts'

/** Role of the set phrase that the line begins with; it may break over the next line. */
export function leadRole(form: FormState, i: number): PhraseRole | undefined {
  const line = form.lines[i]
  if (!line) return undefined
  const bullet = isDash(form.store.form[line.first] ?? 0)
  const at = bullet && line.first + 1 < line.end ? line.first + 1 : line.first
  const phrase = form.words.phrase(form.store, at, form.lines[i + 1]?.end ?? line.end)
  // A basis in the middle of a wrapped sentence begins with a small letter.
  if (phrase?.role === 'basis' && !has(form.store, at, INITIAL_UPPER)) return undefined
  return bullet && phrase?.role !== 'basis' ? undefined : phrase?.role
}

/** How many lines the phrase at the head of line `i` fills to their ends; 0 when it ends inside one. */
export function linesFilled(form: FormState, i: number, length: number): number {
  const stop = (form.lines[i]?.first ?? 0) + length
  for (let k = i; k < Math.min(i + 3, form.lines.length); k++) if (form.lines[k]?.end === stop) return k - i + 1
  return 0
}

/** Tokens of the name of a document type at the head of line `i`; 0 when there is none. */
export function typeLength(form: FormState, i: number): number {
  const line = form.lines[i]
  if (!line) return 0
  const limit = form.lines[i + 1]?.end ?? line.end
  const entry = form.words.lexicon.longest(form.store, line.first, form.words.types, limit)
  return entry === 0 ? 0 : form.words.lexicon.length(entry)
}

/** Number of lines that a line of type takes (`QUYẾT ĐỊNH`, also broken over two); 0 when the line is none. */
export function typeLines(form: FormState, i: number): number {
  const line = form.lines[i]
  const length = typeLength(form, i)
  if (!line || length === 0) return 0
  const filled = linesFilled(form, i, length)
  // In small letters only where lines of a letterhead stand above: the capitals of old fonts are lost.
  if (filled > 0 && (has(form.store, line.first, INITIAL_UPPER) || isDated(form.lines[i - 1]))) return filled
  if (!has(form.store, line.first, INITIAL_UPPER)) return 0
  const stop = line.first + length
  if (stop >= line.end) return 0
  const noted = form.store.form[stop] === OPEN_BRACKET && has(form.store, line.first, ALL_UPPER)
  return noted || inCapitals(form.store, line.first, line.end) ? 1 : 0
}

function isDated(line: Line | undefined): boolean {
  return line !== undefined && (line.kind === 'place-date' || line.kind === 'number' || line.kind === 'rule')
}
