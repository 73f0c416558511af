import { COLON, COMMA, SEMICOLON, STOP } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_WORD, wordAt } from '../tokens/store.ts'
import { DETERMINER, HONORIFIC, NOUN } from './codes.ts'
import { isClosedName } from './core.ts'
import { BODY, PLACE, POSITION, type Sheet } from './sheet.ts'

/** A place after a colon or after another place of such a list goes on with the office before it. */
export function isColonPlaces(sheet: Sheet, at: number): boolean {
  if (sheet.outerType[at] !== PLACE) return false
  for (let i = at - 1; i > at - 60 && i > 0; i--) {
    const form = sheet.store.form[i] ?? 0
    if (form === COLON) return true
    if (form === SEMICOLON || form === STOP) return false
  }
  return false
}

/** What follows the comma shares the head of the item before. */
export function isShared(sheet: Sheet, start: number, comma: number): boolean {
  return isSharedPlace(sheet, start, comma) || isSharedClass(sheet, start, comma)
}

const HEADS: ReadonlySet<string> = new Set(['thủ', 'lãnh'])
/** Offices that stand at the head of a class only before `các`: `Giám đốc các sở, ban, ngành`. */
const PLURAL_HEADS: ReadonlySet<string> = new Set(['giám', 'trưởng', 'chánh', 'cục', 'vụ'])

/** `Thủ trưởng cơ quan, ban, ngành thành phố`: one more noun of those whose heads are told. */
function isSharedClass(sheet: Sheet, start: number, comma: number): boolean {
  const { store, noun, outerType, word } = sheet
  const next = comma + 1
  if (store.form[comma] !== COMMA || has(store, next, INITIAL_UPPER) || outerType[next] === POSITION) return false
  if (noun.code[next] !== NOUN && outerType[next] !== BODY) return false
  // `các cấp ủy, các cấp chính quyền`; `các cấp ủy, tổ chức đảng | , chính quyền`: each by itself.
  const isOther = outerType[next] === BODY && store.form[next] === word.các
  if (isOther || (wordAt(store, next) === 'chính' && isClosedName(sheet, comma))) return false
  let first = start
  while (first < comma && (!has(store, first, IS_WORD) || noun.code[first] === HONORIFIC)) first++
  const isHeads =
    HEADS.has(wordAt(store, first)) || (wordAt(store, first) === 'người' && wordAt(store, first + 1) === 'đứng')
  const isClass = PLURAL_HEADS.has(wordAt(store, first)) && isPlural(first, comma)
  // `các cấp ủy, cơ quan`, `các Bộ, cơ quan`: one class under one determiner.
  const isDetermined = store.form[first] === word.các
  const isNamed = has(store, comma - 1, INITIAL_UPPER) && !(isDetermined && comma === first + 2)
  return (isHeads || isClass || isDetermined) && noun.code[next] !== DETERMINER && !isNamed

  function isPlural(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (store.form[i] === word.các) return true
    return false
  }
}

/** `UBND các tỉnh Gia Lai, Đắk Lắk`: a further place of a shared plural head. */
function isSharedPlace({ store, word, noun, outerType }: Sheet, start: number, comma: number): boolean {
  if (outerType[comma + 1] !== PLACE) return false
  for (let i = start; i < comma - 1; i++)
    if (store.form[i] === word.các && noun.code[i + 1] === NOUN && isLevel(i + 1)) return true
  return false

  function isLevel(at: number): boolean {
    return outerType[at + (noun.length[at] ?? 1)] === PLACE || has(store, at + (noun.length[at] ?? 1), INITIAL_UPPER)
  }
}
