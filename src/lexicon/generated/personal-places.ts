// Made by scripts/compile-lexicon.ts from lexicon/personal-places.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `personal-places`. */
export const table = (): LexiconTable => ({
  category: 'personal-places',
  columns: ["form"],
  rows: `Hồ Chí Minh`.split('\n'),
})
