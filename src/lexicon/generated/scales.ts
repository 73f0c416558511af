// Made by scripts/compile-lexicon.ts from lexicon/scales.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `scales`. */
export const table = (): LexiconTable => ({
  category: 'scales',
  columns: ["form","case","factor"],
  rows: `nghìn | ngàn	any	1000
vạn	any	10000
trăm nghìn | trăm ngàn	any	100000
triệu | tr	any	1000000
trăm triệu	any	100000000
tỷ | tỉ	any	1000000000
nghìn tỷ | ngàn tỷ | nghìn tỉ | ngàn tỉ	any	1000000000000
triệu tỷ | triệu tỉ	any	1000000000000000`.split('\n'),
})
