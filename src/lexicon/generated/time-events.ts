// Made by scripts/compile-lexicon.ts from lexicon/time-events.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `time-events`. */
export const table = (): LexiconTable => ({
  category: 'time-events',
  columns: ["form"],
  rows: `tết
tết nguyên đán
tết dương lịch
tết âm lịch
tết cổ truyền
tết trung thu
tết đoan ngọ
tết thanh minh
tết độc lập
tết thiếu nhi
chôl chnăm thmây
sene đôn ta
giỗ tổ
giỗ tổ hùng vương
quốc khánh
giáng sinh
lễ noel
mùa mưa
mùa mưa bão
mùa mưa lũ
mùa mưa lụt
mùa mưa, bão
mùa mưa, lũ
mùa bão
mùa lũ
mùa bão lũ
mùa bão, lũ
mùa khô
mùa khô hạn
mùa cạn
mùa nắng nóng
mùa nước nổi
mùa vụ
mùa hè
mùa đông
mùa lễ hội
mùa thu hoạch
mùa khai giảng
mùa thi
mùa thi tuyển sinh
mùa du lịch
mùa cháy
mùa hanh khô
vụ đông
vụ xuân
vụ mùa
vụ đông xuân
vụ hè thu
vụ thu đông
vụ gieo trồng
đợt rét
đợt rét đậm
đợt rét đậm, rét hại
đợt mưa
đợt mưa lũ
đợt nắng nóng
đợt không khí lạnh
đợt cao điểm
năm học
năm học mới
khai giảng
khai giảng năm học
khai giảng năm học mới
ngày khai giảng
ngày khai giảng năm học mới
lễ khai giảng
ngày bầu cử
ngày khai mạc
ngày khai mạc kỳ họp
kỳ nghỉ lễ
kỳ nghỉ tết
kỳ nghỉ hè
kỳ thi
kỳ thi tốt nghiệp
kỳ thi tốt nghiệp thpt
kỳ thi tốt nghiệp trung học phổ thông
kỳ họp
kỳ họp hđnd
kỳ họp hội đồng nhân dân
phiên họp
hội nghị
cuộc họp
buổi làm việc
đại hội
kỳ họp thường lệ
kỳ họp thường kỳ
kỳ họp thường niên
kỳ họp bất thường
kỳ họp chuyên đề
phiên họp thường kỳ
hội nghị tổng kết
hội nghị sơ kết
năm ngân sách
năm tài chính
năm tài khóa
năm kế hoạch
niên độ
niên độ kế toán
niên vụ
kỳ kế toán
kỳ báo cáo
kỳ tuyển sinh
lễ bế mạc
lễ tổng kết
lễ bế giảng
tựu trường
ngày tựu trường`.split('\n'),
})
