// Made by scripts/compile-lexicon.ts from lexicon/reporting-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `reporting-verbs`. */
export const table = (): LexiconTable => ({
  category: 'reporting-verbs',
  columns: ["form"],
  rows: `báo cáo
trình
gửi
gửi về
báo cáo về
báo cáo với
xin ý kiến
tham mưu trình
tham mưu`.split('\n'),
})
