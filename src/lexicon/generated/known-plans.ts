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
phong trào đền ơn đáp nghĩa
phong trào toàn dân đoàn kết xây dựng đời sống văn hóa
phong trào toàn dân bảo vệ an ninh tổ quốc
cuộc vận động toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh
cuộc vận động người Việt Nam ưu tiên dùng hàng Việt Nam
phong trào bình dân học vụ
phong trào bình dân học vụ số
phong trào xóa nhà tạm
phong trào thanh niên tình nguyện
phong trào cả nước chung tay
phong trào cả nước chung sức
phong trào dân vận khéo
phong trào kế hoạch nhỏ
phong trào nghìn việc tốt
phong trào học tập suốt đời
phong trào toàn dân tập luyện thể dục
phong trào toàn dân rèn luyện thân thể
phong trào khởi nghiệp
cuộc vận động học tập và làm theo
cuộc vận động ngày vì người nghèo
cuộc vận động uống nước nhớ nguồn
quy hoạch tổng thể quốc gia
quy hoạch không gian biển quốc gia
quy hoạch điện VIII
chiến lược biển Việt Nam
chiến lược tổng thể
chương trình mỗi xã một sản phẩm
chương trình xóa nhà tạm`.split('\n'),
})
