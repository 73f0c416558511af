// Made by scripts/compile-lexicon.ts from lexicon/case-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `case-words`. */
export const table = (): LexiconTable => ({
  category: 'case-words',
  columns: ["form"],
  rows: `trường hợp
điều kiện
giấy tờ
thành phần hồ sơ
tiêu chí
tiêu chuẩn
hình thức
phương thức
cách thức`.split('\n'),
})
