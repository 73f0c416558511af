// Made by scripts/compile-lexicon.ts from lexicon/body-scopes.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `body-scopes`. */
export const table = (): LexiconTable => ({
  category: 'body-scopes',
  columns: ["form","case"],
  rows: `Trung ương | TW | TƯ | T.Ư | T.W	any
Việt Nam | VN	cap
Quốc gia	any
Nhà nước	cap
toàn quốc	any
liên ngành | liên Bộ	any
từ Trung ương đến cơ sở | từ trung ương đến cơ sở | từ Trung ương đến địa phương | từ tỉnh đến cơ sở	low
ở Trung ương | ở trung ương | ở TW	low
cấp trên | cấp trên trực tiếp | cấp dưới | cơ sở	low
phía Nam | phía Bắc	low`.split('\n'),
})
