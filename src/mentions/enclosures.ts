import type { TokenStore } from '../tokens/store.ts'

/** `kèm theo` and a type in front of `này`. */
const LONGEST_WITH = 5

/** Whether what is named at the token comes with the paper itself: `Ban hành kèm theo Quyết định này | Quy chế ...`. */
export function isEnclosed(
  store: TokenStore,
  at: number,
  words: Readonly<Record<'kem' | 'theo' | 'nay', number>>,
): boolean {
  if (store.form[at - 1] !== words.nay) return false
  for (let k = at - 2; k > at - 2 - LONGEST_WITH; k--)
    if (store.form[k] === words.theo && store.form[k - 1] === words.kem) return true
  return false
}
