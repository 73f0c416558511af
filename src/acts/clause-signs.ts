import type { Sheet } from './sheet.ts'

/** The signs (`signs.ts`) of the tokens from `first` up to `end`. */
export function signsIn({ signs }: Sheet, first: number, end: number): number {
  let all = 0
  for (let i = first; i < end; i++) all |= signs[i] ?? 0
  return all
}
