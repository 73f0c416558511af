// Made by scripts/compile-lexicon.ts from lexicon/title-openers.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `title-openers`. */
export const table = (): LexiconTable => ({
  category: 'title-openers',
  columns: ["form","after"],
  rows: `về | về việc | v/v	number
một số	issuer
quyết nghị	issuer
quy định	date
hướng dẫn	date
sửa đổi	date
bổ sung	date
bãi bỏ	date
hủy bỏ	date
thay thế	date
đính chính	date
ban hành	date
phê duyệt	date
công bố	date
thành lập	date
kiện toàn	date
thông qua	issuer
chuẩn y	issuer
điều chỉnh	date
công nhận	date
phân công	issuer
ủy quyền	issuer
phân cấp	issuer
phân bổ	issuer
giao dự toán	issuer
giao chỉ tiêu	issuer
giao kế hoạch	issuer
giao biên chế	issuer
quy hoạch	issuer
sắp xếp	issuer
sáp nhập	issuer
thực hiện	issuer
triển khai	issuer
tổ chức triển khai	issuer
tổ chức thực hiện	issuer
phát triển	issuer
tiếp tục	issuer
tăng cường	issuer
nâng cao	issuer
đẩy mạnh	issuer
chấp thuận	issuer
cho phép	issuer
thu hồi	issuer
bổ nhiệm	issuer
miễn nhiệm	issuer
điều động	issuer
khen thưởng	issuer
tặng	issuer
xếp hạng	issuer
quản lý	issuer
thí điểm	issuer
đặt tên	issuer
đổi tên	issuer
hợp nhất	issuer
kéo dài	issuer
gia hạn	issuer
phê chuẩn	issuer
đình chỉ	issuer
giải thể	issuer
trình	issuer
thông báo kết luận	issuer
thông báo ý kiến	issuer
kết luận phiên họp	issuer
kết luận cuộc họp	issuer
kết luận hội nghị	issuer
kết luận buổi làm việc	issuer`.split('\n'),
})
