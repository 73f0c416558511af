// Made by scripts/compile-lexicon.ts from lexicon/decision-frames.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `decision-frames`. */
export const table = (): LexiconTable => ({
  category: 'decision-frames',
  columns: ["form","role"],
  rows: `quyết định | ra quyết định | có quyết định | ký quyết định | ban hành quyết định | ra nghị quyết | có nghị quyết | ra phán quyết | chính thức quyết định | thống nhất quyết định | ra lệnh | quyết nghị | thống nhất quyết nghị | biểu quyết quyết định	decides
có văn bản | có công văn | có công điện | có tờ trình | có chủ trương | có thông báo | có kế hoạch | có kết luận | ra văn bản | ra thông báo | ra công văn | ký văn bản | ký công văn | gửi công văn | gửi văn bản | phát công văn | có giấy phép | có văn bản hỏa tốc | có công văn hỏa tốc | có văn bản khẩn	writes
cũng | lại | tiếp tục | chính thức | cơ bản | biểu quyết | bỏ phiếu | còn | vẫn | chủ động | trực tiếp | tạm thời | tiến hành | tiến hành bỏ phiếu | tiến hành biểu quyết | tiến hành các thủ tục | tiến hành quy trình | tiến hành các quy trình | thực hiện quy trình | thực hiện các quy trình | thực hiện thủ tục | làm thủ tục | bỏ phiếu kín | tín nhiệm | hoàn toàn | tiếp tục tiến hành | họp | họp và | họp, | họp xét | họp bàn | họp bàn và | họp bàn, | nhiều lần | hai lần | ba lần | bốn lần | năm lần | liên tục | kịp thời | khẩn trương | quyết liệt	adverb`.split('\n'),
})
