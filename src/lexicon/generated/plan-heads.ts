// Made by scripts/compile-lexicon.ts from lexicon/plan-heads.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `plan-heads`. */
export const table = (): LexiconTable => ({
  category: 'plan-heads',
  columns: ["form","code"],
  rows: `chương trình	programme
chương trình hành động	action-programme
chương trình công tác	work-programme
chương trình làm việc	work-programme
chương trình mục tiêu	target-programme
chương trình mục tiêu quốc gia	national-target-programme
chương trình quốc gia	national-programme
chương trình phối hợp	coordination-programme
kế hoạch	plan
kế hoạch hành động	action-plan
dự án	project
tiểu dự án	project
dự án thành phần	project
đề án	scheme
chiến lược	strategy
chiến lược quốc gia	strategy
quy hoạch	master-plan
quy hoạch tổng thể	master-plan
quy hoạch chung	master-plan
quy hoạch phân khu	master-plan
dự toán	budget-estimate
dự toán ngân sách	budget-estimate
phương án	option-plan
phong trào	campaign
phong trào thi đua	campaign
cuộc vận động	campaign
chiến dịch	campaign
đợt thi đua	campaign`.split('\n'),
})
