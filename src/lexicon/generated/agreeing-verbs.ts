// Made by scripts/compile-lexicon.ts from lexicon/agreeing-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `agreeing-verbs`. */
export const table = (): LexiconTable => ({
  category: 'agreeing-verbs',
  columns: ["form"],
  rows: `đồng ý
chấp thuận
nhất trí
tán thành
thống nhất`.split('\n'),
})
