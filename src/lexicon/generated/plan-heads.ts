// Made by scripts/compile-lexicon.ts from lexicon/plan-heads.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `plan-heads`. */
export const table = (): LexiconTable => ({
  category: 'plan-heads',
  columns: ["form","code","small"],
  rows: `chương trình	programme	yes
chương trình hành động	action-programme	yes
chương trình công tác	work-programme	yes
chương trình làm việc	work-programme	yes
chương trình mục tiêu	target-programme	yes
chương trình mục tiêu quốc gia	national-target-programme	yes
chương trình quốc gia	national-programme	yes
chương trình phối hợp	coordination-programme	yes
kế hoạch	plan	yes
kế hoạch hành động	action-plan	yes
dự án	project	yes
tiểu dự án	project	yes
dự án thành phần	project	yes
đề án	scheme	yes
chiến lược	strategy	yes
chiến lược quốc gia	strategy	yes
quy hoạch	master-plan	period
quy hoạch tỉnh	master-plan	yes
quy hoạch vùng	master-plan	yes
quy hoạch sử dụng đất	master-plan	yes
quy hoạch phát triển	master-plan	yes
quy hoạch tổng thể	master-plan	yes
quy hoạch chung	master-plan	yes
quy hoạch phân khu	master-plan	yes
dự toán	budget-estimate	yes
dự toán ngân sách	budget-estimate	yes
phương án	option-plan	no
phong trào	campaign	yes
phong trào thi đua	campaign	yes
cuộc vận động	campaign	yes
chiến dịch	campaign	yes
đợt thi đua	campaign	yes
tháng hành động	campaign	no
tuần lễ quốc gia	campaign	no`.split('\n'),
})
