import { COLON } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_WORD, LINE_START, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { isCapitals, lineEnd, opensParagraph } from './layout.ts'
import { lacksComplement, leavesOpen, nameHead } from './names.ts'
import { isNameLine, opensCallLine } from './title-end.ts'

const LONGEST_ISSUER = 16

/**
 * Takes the name of who decides off the end of the title: the last lines of capitals that are a name by themselves,
 * or a line of normal case that is one.
 */
export function splitHeading(
  form: FormLexicon,
  store: TokenStore,
  lines: Range[],
  letterhead: number,
): Range | undefined {
  let from = -1
  for (let k = lines.length - 1; k >= 0 && k >= lines.length - 4; k--) {
    const line = lines[k]
    if (!line || !has(store, line.first, LINE_START)) break
    if (from >= 0 && !lacksComplement(form, store, line)) break
    if (opensHeading(form, store, lines, k, letterhead)) from = k
    else if (from >= 0) break
  }
  const first = lines[from]
  const last = lines.at(-1)
  if (!first || !last || last.end - first.first > LONGEST_ISSUER) return undefined
  lines.length = from
  return { first: first.first, end: nameEnd(form, store, first.first, last.end) }
}

/** End of the name: before `điện:`, and before the term and session of a council (`KHÓA VI, KỲ HỌP THỨ NHẤT`). */
function nameEnd(form: FormLexicon, store: TokenStore, first: number, end: number): number {
  for (let k = first + 1; k < end; k++) {
    if (store.form[k] === form.words.dien && store.form[k + 1] === COLON) return k
    const kind = phraseAt(form, store, k)?.kind
    if (kind === 'session' || kind === 'term') return has(store, k - 1, IS_WORD) ? k : k - 1
  }
  return end
}

function opensHeading(
  form: FormLexicon,
  store: TokenStore,
  lines: readonly Range[],
  k: number,
  letterhead: number,
): boolean {
  const line = lines[k]
  const head = line && nameHead(form, store, line.first)
  if (!line || !head || head.kind === 'deputy') return false
  const before = lines[k - 1]
  if (before && leavesOpen(form, store, before.end - 1)) return false
  const call = opensCallLine(form, store, { first: line.first, end: lineEnd(store, line.first) })
  if (!call && !isCapitals(store, line) && !isNameLine(form, store, line)) return false
  if (head.kind === 'whole' || head.office) return true
  if (letterhead >= 0) return nameHead(form, store, letterhead)?.canonical === head.canonical
  return k > 0 && opensParagraph(store, line.first)
}

/**
 * Takes a heading off the end of a line of capitals to which it is glued: an office with the body of the letterhead,
 * or that body alone.
 */
export function splitTail(
  form: FormLexicon,
  store: TokenStore,
  lines: Range[],
  letterhead: readonly number[],
): Range | undefined {
  const line = lines.at(-1)
  if (!line || letterhead.length === 0) return undefined
  for (let k = line.first + 1; k < line.end; k++) {
    const head = nameHead(form, store, k, line.end)
    if (!head || head.kind === 'deputy' || leavesOpen(form, store, k - 1)) continue
    if (!isCapitals(store, { first: k, end: line.end })) continue
    const from = head.office ? head.end : k
    if (from >= line.end || !spellsStart(store, { first: from, end: line.end }, letterhead)) continue
    lines[lines.length - 1] = { first: line.first, end: k }
    return { first: k, end: line.end }
  }
  return undefined
}

/** Whether the words are those with which the name begins. */
function spellsStart(store: TokenStore, { first, end }: Range, name: readonly number[]): boolean {
  if (end - first > name.length) return false
  for (let k = first; k < end; k++) if (store.form[k] !== store.form[name[k - first] ?? 0]) return false
  return true
}
