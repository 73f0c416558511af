// Made by scripts/compile-lexicon.ts from lexicon/task-columns.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `task-columns`. */
export const table = (): LexiconTable => ({
  category: 'task-columns',
  columns: ["form","role","rank"],
  rows: `chủ trì | cơ quan đầu mối | đơn vị đầu mối | chịu trách nhiệm chính	lead	1
phối hợp | tham gia	coordinate	2
thời gian | thời hạn | tiến độ | hạn hoàn thành | ngày hoàn thành | thời điểm | mốc thời gian | lộ trình	deadline	3
người đứng đầu | lãnh đạo | người phụ trách | người theo dõi	officer	4
kinh phí | kinh tế | ghi chú | căn cứ | đơn vị tính | chỉ tiêu | tiêu chí | số lượng | nguồn vốn | nguồn lực | dự toán | địa điểm | đối tượng | thủ tục | tthc | lĩnh vực | phí | mã số	other	4
sản phẩm | kết quả | đầu ra	product	5
cơ quan thực hiện | đơn vị thực hiện | cơ quan, đơn vị thực hiện | cơ quan/đơn vị thực hiện | người thực hiện | tổ chức thực hiện | phân công thực hiện | phân công | trách nhiệm thực hiện | đơn vị tham mưu | cơ quan tham mưu | cơ quan chịu trách nhiệm | đơn vị chịu trách nhiệm | cơ quan phụ trách | đơn vị phụ trách	lead	6
nhiệm vụ | công việc | nội dung | giải pháp | hoạt động | tên đề án | đầu việc	task	7
stt | tt | số tt | số thứ tự	ordinal	8`.split('\n'),
})
