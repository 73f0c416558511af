import { COMMA, STOP } from '../../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, PARAGRAPH } from '../../tokens/store.ts'
import type { Line } from '../line.ts'
import type { FormState } from './state.ts'

const MOST_PLACE_TOKENS = 9
const MOST_DATE_TOKENS = 12

/** Number of lines of a place and date (`Hà Nội, ngày 05 tháng 3 năm 2020`, also broken or with a blank day). */
export function placeDateLines(form: FormState, i: number): number {
  const { store, words, lines } = form
  const line = lines[i]
  if (!line) return 0
  const limit = lines[i + 1]?.end ?? line.end
  let day = line.first
  let capitals = true
  while (day < limit && day - line.first <= MOST_PLACE_TOKENS && store.form[day] !== words.ngay) {
    if (!has(store, day, IS_WORD) && store.form[day] !== COMMA && store.form[day] !== STOP) return 0
    if (!has(store, day, INITIAL_UPPER)) capitals = false
    day++
  }
  if (store.form[day] !== words.ngay || day === line.first || day >= limit) return 0
  const bare = store.form[day - 1] !== COMMA
  if (!has(store, line.first, INITIAL_UPPER) || (bare && !capitals)) return 0
  // A sentence of its own begins with the date.
  if (bare && has(store, day, PARAGRAPH)) return 0
  const stop = Math.min(store.count, day + MOST_DATE_TOKENS)
  for (let k = day + 1; k < stop; k++) {
    const word = store.form[k]
    if (word === words.nam || (has(store, k, IS_NUMBER) && store.text.charCodeAt(store.end[k] ?? 0) === 0x2f)) {
      // `Chiều ngày 9 tháng 11 năm 2025, tại ...`: a sentence goes on.
      if (bare && word === words.nam && store.form[k + 2] === COMMA) return 0
      return lineCount(lines, i, k) + (word === words.nam && isNumberLine(form, i, k) ? 1 : 0)
    }
    if (bare && has(store, k, IS_WORD) && word !== words.thang) return 0
  }
  return 0
}

/** Whether the line behind token `k` holds only the year that `năm` waits for. */
function isNumberLine({ store, lines }: FormState, i: number, k: number): boolean {
  const count = lineCount(lines, i, k)
  const next = lines[i + count]
  return lines[i + count - 1]?.end === k + 1 && next !== undefined && has(store, next.first, IS_NUMBER)
}

function lineCount(lines: readonly Line[], i: number, token: number): number {
  let count = 1
  while (count < 4 && (lines[i + count - 1]?.end ?? 0) <= token && i + count < lines.length) count++
  return count
}
