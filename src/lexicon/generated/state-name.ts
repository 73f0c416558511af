// Made by scripts/compile-lexicon.ts from lexicon/state-name.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `state-name`. */
export const table = (): LexiconTable => ({
  category: 'state-name',
  columns: ["form"],
  rows: `cộng hòa xã hội chủ nghĩa Việt Nam
Việt Nam dân chủ cộng hòa
đảng cộng sản Việt Nam`.split('\n'),
})
