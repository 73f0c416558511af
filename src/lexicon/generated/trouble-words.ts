// Made by scripts/compile-lexicon.ts from lexicon/trouble-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `trouble-words`. */
export const table = (): LexiconTable => ({
  category: 'trouble-words',
  columns: ["form"],
  rows: `khó khăn
vướng mắc
phát sinh
vấn đề
trở ngại
sai sót
bất cập`.split('\n'),
})
