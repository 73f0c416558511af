import type { Range } from '../tokens/range.ts'
import type { TokenStore } from '../tokens/store.ts'
import { type DateReading, readDate } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { nameHead } from './names.ts'
import { type NumberReading, readNumber } from './number.ts'

/** What the end of a law's title says of who passed it. */
interface Passing {
  readonly number?: NumberReading
  readonly date?: DateReading
}

/**
 * Takes who passed the law off the end of its title: `ĐO BỜ BIỂN CỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5, SỐ 7/2009/QH12 NGÀY
 * ...`. What the National Assembly does may be a matter of the law itself (`GIÁM SÁT CỦA QUỐC HỘI VÀ ...`).
 */
export function splitPassing(form: FormLexicon, store: TokenStore, lines: Range[]): Passing {
  const end = lines.at(-1)?.end ?? 0
  for (const [i, line] of lines.entries()) {
    for (let k = line.first; k < line.end; k++) {
      const body = store.form[k] === form.words.cua ? nameHead(form, store, k + 1, end) : undefined
      if (body?.kind !== 'whole' || !isPassed(form, store, body.end)) continue
      lines.length = i
      if (k > line.first) lines.push({ first: line.first, end: k })
      return readPassing(form, store, { first: body.end, end })
    }
  }
  return {}
}

/** The name of the State, the term or session, or the number of the law follows the name of the body. */
function isPassed(form: FormLexicon, store: TokenStore, at: number): boolean {
  const { nuoc, so } = form.words
  if (store.form[at] === nuoc) return phraseAt(form, store, at + 1)?.kind === 'motto'
  if (store.form[at] === so) return readNumber(store, at + 1) !== undefined
  const kind = phraseAt(form, store, at)?.kind
  return kind === 'session' || kind === 'term'
}

function readPassing(form: FormLexicon, store: TokenStore, { first, end }: Range): Passing {
  let number: NumberReading | undefined
  let date: DateReading | undefined
  for (let k = first; k < end; k++) {
    if (!number && store.form[k] === form.words.so) number = readNumber(store, k + 1)
    if (!date && store.form[k] === form.words.ngay) date = readDate(form, store, k)
  }
  return { ...(number ? { number } : {}), ...(date ? { date } : {}) }
}
