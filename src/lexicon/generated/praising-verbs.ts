// Made by scripts/compile-lexicon.ts from lexicon/praising-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `praising-verbs`. */
export const table = (): LexiconTable => ({
  category: 'praising-verbs',
  columns: ["form"],
  rows: `ghi nhận
đánh giá cao
biểu dương
hoan nghênh
tin tưởng
bày tỏ
cho rằng
nhận định
cho biết
cho hay
chúc mừng
cảm ơn
chia buồn`.split('\n'),
})
