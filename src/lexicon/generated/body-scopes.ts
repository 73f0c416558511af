// Made by scripts/compile-lexicon.ts from lexicon/body-scopes.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `body-scopes`. */
export const table = (): LexiconTable => ({
  category: 'body-scopes',
  columns: ["form","case"],
  rows: `Trung ương | TW | TƯ | T.Ư | T.W	any
Việt Nam	cap
Quốc gia	any
Nhà nước	any
toàn quốc	any
liên ngành | liên Bộ	any`.split('\n'),
})
