import { STOP } from '../lexicon/marks.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'

/**
 * Marks that stand inside a word when nothing but the mark lies between its neighbours: `30/2020/NĐ-CP`, `TP.HCM`,
 * `8:30`, `R&D`. `code` is the mark; `inside` says whether it joins the tokens around it, given whether the word so far
 * has digits.
 */
const MARKS: readonly {
  id: string
  code: number
  inside: (store: TokenStore, mark: number, digits: boolean) => boolean
}[] = [
  { id: 'hyphen', code: 0x2d, inside: () => true },
  {
    id: 'slash',
    code: 0x2f,
    inside: (store, mark, digits) => digits || (has(store, mark - 1, ALL_UPPER) && has(store, mark + 1, ALL_UPPER)),
  },
  {
    id: 'dot',
    code: 0x2e,
    inside: (store, mark) => has(store, mark - 1, ALL_UPPER) || !has(store, mark + 1, INITIAL_UPPER),
  },
  {
    id: 'colon',
    code: 0x3a,
    inside: (store, mark) => has(store, mark - 1, IS_NUMBER) && has(store, mark + 1, IS_NUMBER),
  },
  {
    id: 'ampersand',
    code: 0x26,
    inside: (store, mark) => has(store, mark - 1, ALL_UPPER) && has(store, mark + 1, ALL_UPPER),
  },
  { id: 'low-line', code: 0x5f, inside: () => true },
  { id: 'at', code: 0x40, inside: () => true },
]

/** End of the stretch of tokens from `first` on that no white space and no splitting mark divides. */
export function gluedEnd(store: TokenStore, first: number): number {
  const { count, form, flags } = store
  let at = first + 1
  if (form[first] === STOP) {
    while (at < count && form[at] === STOP && !has(store, at, SPACE_BEFORE)) at++
    return at
  }
  if (!isAlphanumeric(store, first)) return at
  let digits = has(store, first, IS_NUMBER)
  while (at < count && ((flags[at] ?? 0) & SPACE_BEFORE) === 0) {
    if (isAlphanumeric(store, at)) {
      digits ||= has(store, at, IS_NUMBER)
      at++
      continue
    }
    const next = at + 1
    if (next >= count || has(store, next, SPACE_BEFORE) || !isAlphanumeric(store, next)) break
    if (!joins(store, at, digits)) break
    at = next
  }
  return at
}

function joins(store: TokenStore, mark: number, digits: boolean): boolean {
  const code = -(store.form[mark] ?? 0)
  for (const rule of MARKS) if (rule.code === code) return rule.inside(store, mark, digits)
  return false
}

function isAlphanumeric(store: TokenStore, token: number): boolean {
  return ((store.flags[token] ?? 0) & (IS_WORD | IS_NUMBER)) !== 0
}
