import { FormSet } from '../lexicon/forms.ts'
import { CLOSE_BRACKET, CLOSE_PAREN, COMMA, SEMICOLON, STOP } from '../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { isCapitalTitle } from './glyphs.ts'
import { headedMarker } from './marker-headed.ts'
import { isAnnexNote, type LineWords } from './words.ts'

const HEADINGS: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'subsection', 'appendix'])
/** Marks behind which a heading may follow in the same line. */
const ENDS: FormSet = new FormSet([STOP, SEMICOLON, COMMA, CLOSE_PAREN, CLOSE_BRACKET])

/**
 * Where a heading begins whose line break was lost: `... ban hành Luật này. Chương I QUY ĐỊNH CHUNG`. It stands behind a
 * mark and in capitals up to the end of the line, or its words follow in the next line. The end of the line when there
 * is none.
 */
export function gluedHeading(store: TokenStore, words: LineWords, at: number, end: number): number {
  for (let k = at + 1; k < end; k++) {
    if (!has(store, k, IS_WORD | INITIAL_UPPER | SPACE_BEFORE)) continue
    if (!words.blockOpeners.has(store.form[k] ?? 0)) continue
    const opens = ENDS.has(store.form[k - 1] ?? 0)
      ? isHeading(store, words, k, end)
      : followsName(store, words, at, k, end) || followsHeading(store, words, k, end)
    if (opens) return k
  }
  return end
}

/** `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn An PHỤ LỤC I ...`: the heading of an appendix behind a signature in one line. */
function followsName(store: TokenStore, words: LineWords, first: number, k: number, end: number): boolean {
  if (!has(store, k - 1, IS_WORD | INITIAL_UPPER) || has(store, k - 1, ALL_UPPER)) return false
  if (words.phrase(store, first, end)?.role !== 'authority') return false
  const marker = headedMarker(store, k, end, words)
  return marker?.kind === 'appendix' && (has(store, k, ALL_UPPER) || isAnnexNote(store, words, marker.content))
}

/** `Chương IV CƠ SỞ ĐO ĐẠC Mục 1. GIẤY PHÉP`. */
function followsHeading(store: TokenStore, words: LineWords, k: number, end: number): boolean {
  if (!has(store, k - 1, ALL_UPPER) || has(store, k, ALL_UPPER)) return false
  const marker = headedMarker(store, k, end, words)
  const inner = marker?.kind === 'section' || marker?.kind === 'subsection'
  return inner && marker.content < end && isCapitalTitle(store, marker.content, end)
}

function isHeading(store: TokenStore, words: LineWords, k: number, end: number): boolean {
  const marker = headedMarker(store, k, end, words)
  if (marker && !HEADINGS.has(marker.kind)) return false
  if (marker?.kind === 'appendix' && isAnnexNote(store, words, marker.content)) return true
  if (marker && marker.content < end) return isCapitalTitle(store, marker.content, end)
  const before = store.form[k - 1] ?? 0
  if (marker?.kind === 'appendix' || before === SEMICOLON || before === COMMA) return false
  // `... này. Chương II` + `QUY ĐỊNH CỤ THỂ`, `... này. Mục` + `2. KIỂM TRA`
  const alone = marker !== undefined || words.lexicon.exact(store, k, end, words.blocks) !== 0
  return alone && has(store, marker ? end : end + 2, ALL_UPPER)
}
