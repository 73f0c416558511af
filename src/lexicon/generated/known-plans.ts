// Made by scripts/compile-lexicon.ts from lexicon/known-plans.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `known-plans`. */
export const table = (): LexiconTable => ({
  category: 'known-plans',
  columns: ["form"],
  rows: `kế hoạch phát triển kinh tế - xã hội
kế hoạch đầu tư công trung hạn
chiến lược phát triển kinh tế - xã hội
chương trình mục tiêu quốc gia xây dựng nông thôn mới
chương trình mục tiêu quốc gia giảm nghèo bền vững
chương trình mục tiêu quốc gia phát triển
phong trào thi đua yêu nước
phong trào đền ơn đáp nghĩa
phong trào toàn dân đoàn kết xây dựng đời sống văn hóa
phong trào toàn dân bảo vệ an ninh tổ quốc
cuộc vận động toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh
cuộc vận động người Việt Nam ưu tiên dùng hàng Việt Nam`.split('\n'),
})
