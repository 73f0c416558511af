// Made by scripts/compile-lexicon.ts from lexicon/basis-ends.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `basis-ends`. */
export const table = (): LexiconTable => ({
  category: 'basis-ends',
  columns: ["form"],
  rows: `mình
giao
nhiệm vụ
quyền hạn
thẩm quyền
quyết định
này
để
quản lý
phụ trách
phân công
cụ thể
thực tế
chức năng
trách nhiệm
liên quan
hiện hành`.split('\n'),
})
