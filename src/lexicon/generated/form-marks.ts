// Made by scripts/compile-lexicon.ts from lexicon/form-marks.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `form-marks`. */
export const table = (): LexiconTable => ({
  category: 'form-marks',
  columns: ["form","kind","line"],
  rows: `Cộng hòa xã hội chủ nghĩa Việt Nam	motto	motto
Việt Nam dân chủ cộng hòa	motto	motto
Cộng hòa miền Nam Việt Nam	motto
Độc lập - Tự do - Hạnh phúc | Độc lập – Tự do – Hạnh phúc | Độc lập — Tự do — Hạnh phúc	motto	motto
Độc lập Tự do Hạnh phúc | Độc lập, Tự do, Hạnh phúc	motto
Cộng hòa xã hội chủ nghĩa	motto-part	motto
Cộng hòa xã hội	motto-part
Độc lập - Tự do - | Độc lập - Tự do | Độc lập – Tự do –	motto-part
Đảng Cộng sản Việt Nam	party-title	party-title
Đảng Lao động Việt Nam	party-title	party-title
Nơi nhận	recipients	recipients
Nơi gửi	recipients	recipients
Kính gửi	addressee	addressee
Kính trình	addressee	addressee
Kính gởi	addressee
Lời nói đầu | Lời mở đầu	preamble
Căn cứ	basis	basis
Theo đề nghị	basis	basis
Theo đề xuất	basis
Xét	basis	basis
Chiếu	basis
Trên cơ sở	weak-basis	basis
Thực hiện	weak-basis	basis
Theo	weak-basis	basis
Sau khi xem xét	weak-basis
Để thực hiện	weak-basis
V/v | V/V	about	summary
V.v | Vv	about
Về việc	about	summary
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
Quyết định	enact	enact
Quyết nghị	enact	enact
Chỉ thị	enact	enact
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
theo	open	basis
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
số	label	number
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
quyết nghị	issues	enact
chỉ thị	issues	enact
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
phiên họp | phiên chất vấn | phiên giải trình | phiên thảo luận | phiên làm việc	session
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
đã được	attached
đoàn thanh niên cộng sản hồ chí minh		party-title
đoàn tncs hồ chí minh		party-title
nay quyết định		enact
ra quyết định		enact
ra chỉ thị		enact
sau khi		basis
thi hành		basis
kính chuyển		addressee
luật số		number
có văn bản | có công văn | có công điện | có thông báo | gửi công văn | gửi văn bản | ra thông báo | ra văn bản | phát công điện | ban hành công điện	signs
Cộng hòa xã hội chủ nghĩa Việt NamĐộc lập - Tự do - Hạnh phúc | Cộng hòa xã hội chủ nghĩa Việt NamĐộc lập – Tự do – Hạnh phúc | Cộng hòa xã hội chủ nghĩa Việt NamĐộc lập Tự do Hạnh phúc	motto	motto`.split('\n'),
})
