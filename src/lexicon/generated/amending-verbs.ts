// Made by scripts/compile-lexicon.ts from lexicon/amending-verbs.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `amending-verbs`. */
export const table = (): LexiconTable => ({
  category: 'amending-verbs',
  columns: ["form"],
  rows: `sửa đổi
bổ sung
bãi bỏ
hủy bỏ
thay thế
thay
đổi
điều chỉnh
chuyển
bỏ
đính chính`.split('\n'),
})
