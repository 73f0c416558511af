// Made by scripts/compile-lexicon.ts from lexicon/form-marks.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `form-marks`. */
export const table = (): LexiconTable => ({
  category: 'form-marks',
  columns: ["form","kind"],
  rows: `Cộng hòa xã hội chủ nghĩa Việt Nam	motto
Việt Nam dân chủ cộng hòa	motto
Cộng hòa miền Nam Việt Nam	motto
Độc lập - Tự do - Hạnh phúc | Độc lập – Tự do – Hạnh phúc | Độc lập Tự do Hạnh phúc | Độc lập, Tự do, Hạnh phúc | Độc lập — Tự do — Hạnh phúc	motto
Cộng hòa xã hội chủ nghĩa	motto-part
Cộng hòa xã hội	motto-part
Độc lập - Tự do - | Độc lập - Tự do | Độc lập – Tự do –	motto-part
Đảng Cộng sản Việt Nam	party-title
Đảng Lao động Việt Nam	party-title
Nơi nhận	recipients
Nơi gửi	recipients
Kính gửi	addressee
Kính trình	addressee
Kính gởi	addressee
Căn cứ	basis
Theo đề nghị	basis
Theo đề xuất	basis
Xét	basis
Chiếu	basis
Trên cơ sở	weak-basis
Thực hiện	weak-basis
Theo	weak-basis
Sau khi xem xét	weak-basis
Để thực hiện	weak-basis
V/v | V/V | V.v | Vv	about
Về việc	about
Về	about-word
Khẩn	urgency
Thượng khẩn	urgency
Hỏa tốc	urgency
Hỏa tốc hẹn giờ	urgency
Mật	secrecy
Tối mật	secrecy
Tuyệt mật	secrecy
Lưu hành nội bộ	circulation
Xem xong trả lại	circulation
Xong hội nghị trả lại	circulation
Tài liệu thu hồi	circulation
Dự thảo	draft
Dự thảo lần	draft
Đã ký	signed
Quyết định	enact
Quyết nghị	enact
Chỉ thị	enact
Kết luận	enact
Nghị quyết	enact
và	open
của	open
cho	open
do	open
tại	open
với	open
trong	open
thuộc	open
các	open
việc	open
theo	open
từ	open
đến	open
ở	open
là	open
hoặc	open
để	open
tỉnh	level
thành phố	level
thị xã	level
huyện	level
quận	level
xã	level
phường	level
thị trấn	level
đặc khu	level
khu vực	level
thôn	level
Việt Nam	proper
Hồ Chí Minh	proper
Trung ương	proper
Mặt trận Tổ quốc	proper
số	label
lần thứ	label
thứ	label
khóa	term
nhiệm kỳ	term
điện	label
điều	label
chương	label
phần	label
mục	label
thông qua	passed
được thông qua	passed
ban hành	issues
thông báo	issues
công bố	issues
có ý kiến	issues
kết luận	issues
yêu cầu	issues
quyết nghị	issues
chỉ thị	issues
quy định	issues
đề nghị	issues
hướng dẫn	issues
đã	acts
xây dựng	acts
nhận được	acts
nhận	acts
trình	acts
hoàn thành	acts
triển khai	acts
tổ chức	acts
giao	acts
trả lời	acts
hội nghị	session
phiên họp	session
kỳ họp	session
cuộc họp	session
phiên	session
ký	signs
ký ban hành	signs
như sau	as-follows
họp	meets
kèm theo	attached
ban hành kèm theo	attached
đính kèm	attached
được thông qua theo	attached
đã được	attached`.split('\n'),
})
