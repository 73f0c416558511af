// Made by scripts/compile-lexicon.ts from lexicon/class-nouns.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `class-nouns`. */
export const table = (): LexiconTable => ({
  category: 'class-nouns',
  columns: ["form","case","role"],
  rows: `bộ	any	start
ngành	any	next
ban	any	tailed
sở	any	start
ban, ngành	any	start
cơ quan, ban, ngành	any	start
ban ngành	any	start
sở ngành	any	start
bộ ngành	any	start
sở, ngành	any	start
phòng, ban	any	start
phòng ban	any	start
phòng	any	tailed
vụ	any	capital
cục	any	capital
vụ, cục	any	start
tổng cục	any	start
chi cục	any	capital
viện	any	next
đoàn thể	any	tailed
đơn vị trực thuộc	any	next
đơn vị sự nghiệp	any	next
cơ quan ngang bộ	any	whole
cơ quan thuộc Chính phủ | cơ quan thuộc CP	any	whole
cơ quan Trung ương | cơ quan TW | cơ quan trung ương | cơ quan ở Trung ương	any	start
cơ quan ngang Sở	any	next
địa phương	any	next
tỉnh	any	next
thành phố	any	next
huyện	any	next
cơ quan đảng | cơ quan của Đảng	any	start
tổ chức đảng	any	tailed
cơ quan, tổ chức đảng	any	start
tổ chức đảng, đoàn thể	any	start
cấp ủy đảng | cấp ủy Đảng	any	level
cấp ủy	any	level
chính quyền	any	led
Mặt trận Tổ quốc	any	none
tổ chức chính trị - xã hội | tổ chức chính trị – xã hội	any	plural
tổ chức chính trị xã hội	any	plural
hội, đoàn thể	any	plural
hội đoàn thể	any	next
hội	any	next
tổ chức đoàn thể	any	tailed
ủy ban	any	tailed
ban đảng	any	start
ban Đảng | ban của Đảng	any	start
ban xây dựng Đảng	any	start
ban xây dựng đảng | ban XD Đảng | ban XDĐ	any	start
ban đảng, đoàn thể	any	start
tiểu ban	any	plural
đảng bộ	any	next
chi bộ	any	next
tỉnh ủy	any	plural
thành ủy	any	plural
huyện ủy	any	plural
đảng ủy	any	plural
đảng đoàn	any	plural
ban cán sự đảng	any	plural
tập đoàn	any	tailed
tập đoàn kinh tế	any	next
tổng công ty	any	capital
tổng công ty nhà nước	any	next
ngân hàng thương mại	any	next
cơ quan chuyên môn	any	owned
đơn vị chuyên môn	any	owned
cơ quan	any	owned
phòng chuyên môn	any	owned
trường	any	next
trường đại học	any	next
bệnh viện	any	next
học viện	any	next
cơ quan tham mưu	any	owned
cơ quan tham mưu, giúp việc	any	owned
bộ quản lý ngành, lĩnh vực | bộ quản lý ngành | bộ quản lý chuyên ngành	any	whole
cơ quan Trung ương của các đoàn thể | cơ quan trung ương của các đoàn thể | cơ quan TW của các đoàn thể	any	whole
cơ quan trung ương của các hội, đoàn thể	any	whole
cơ quan trung ương của các tổ chức chính trị - xã hội | cơ quan trung ương của các tổ chức chính trị xã hội | cơ quan Trung ương của các tổ chức chính trị - xã hội | cơ quan Trung ương của các hội, đoàn thể	any	whole
cấp ủy, cơ quan, đơn vị	any	plural
cấp ủy, tổ chức đảng, cơ quan, đơn vị	any	level
cấp ủy, tổ chức đảng	any	level
cấp ủy, chính quyền	any	level
cấp ủy đảng, chính quyền	any	level
cấp ủy Đảng, chính quyền	any	level
cơ quan, đơn vị	any	owned
cơ quan, tổ chức	any	owned
cơ quan, đơn vị, tổ chức	any	owned
đơn vị, tổ chức	any	owned
tổ chức thành viên	any	owned
cơ quan, đơn vị của Đảng	any	owned
Công ty nông, lâm nghiệp	any	plural
công ty nông, lâm nghiệp	any	plural
quận, huyện ủy	any	plural
đảng ủy trực thuộc	any	plural
tỉnh ủy, thành ủy | huyện ủy, thành ủy | huyện ủy, thị ủy, thành ủy	low	whole
phòng, ban, đơn vị	any	start
phòng, ban, ngành	any	start
sở, ban, ngành, đoàn thể	any	start
chi bộ, đảng bộ | đảng bộ, chi bộ | đảng bộ, chi bộ trực thuộc	any	plural
chi bộ trực thuộc	any	plural
chi, đảng bộ trực thuộc	any	plural
chi, đảng bộ	any	plural
đảng bộ trực thuộc	any	plural
chi bộ, đảng bộ trực thuộc	any	plural
tổ chức đảng trực thuộc	any	plural
huyện, thị, thành ủy	any	plural
huyện, thành ủy	any	plural
huyện, thị ủy	any	plural
chi bộ cơ sở	any	plural
tổ chức CT-XH | tổ chức CTXH	any	plural
đoàn thể CT-XH	any	plural
trường phổ thông dân tộc nội trú	any	next
TCTD	caps	plural
vụ, đơn vị | vụ, cục, đơn vị | ban, đơn vị | cục, vụ, đơn vị | vụ, ban, đơn vị	any	start
cơ quan nhà nước | cơ quan Nhà nước | cơ quan hành chính nhà nước | cơ quan hành chính Nhà nước | cơ quan hành chính	any	tailed
cấp chính quyền địa phương	any	plural
cấp chính quyền	any	plural
cơ quan tham mưu, quản lý nhà nước | cơ quan tham mưu, quản lý	any	owned
sở chuyên ngành | bộ chuyên ngành	any	plural
đơn vị	any	led
tổ chức, đoàn thể	any	led
UB của Quốc hội	any	plural
tổ chức chính trị - xã hội - nghề nghiệp | tổ chức chính trị xã hội - nghề nghiệp | tổ chức chính trị xã hội nghề nghiệp	any	none
đơn vị sự nghiệp công lập | đơn vị sự nghiệp công	any	none
phòng, ban chuyên môn | phòng chuyên môn cấp huyện	any	start
cơ quan báo chí | cơ quan thông tấn, báo chí | cơ quan thông tin đại chúng | cơ quan truyền thông	any	tailed
cục quản lý chuyên ngành | vụ, cục chuyên ngành	any	plural
ban quản lý dự án | ban quản lý dự án chuyên ngành | ban QLDA	any	plural
ban, cơ quan tham mưu, giúp việc | ban đảng, cơ quan tham mưu, giúp việc	any	owned
huyện, thị ủy, thành ủy | huyện ủy, thị ủy	any	plural
trạm truyền thanh | đài truyền thanh | đài truyền thanh cơ sở	any	tailed`.split('\n'),
})
