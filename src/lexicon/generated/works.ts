// Made by scripts/compile-lexicon.ts from lexicon/works.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `works`. */
export const table = (): LexiconTable => ({
  category: 'works',
  columns: ["form","case","kind","need"],
  rows: `sân bay	any	airport	name
cảng hàng không	any	airport	name
Cảng hàng không quốc tế	any	airport	name
cảng	any	port	name
cảng biển	any	port	name
cảng cá	any	port	name
bến cảng	any	port	name
bến xe	any	station	open
bến phà	any	station	name
bến tàu	any	station	name
nhà ga	any	station	name
Ga	cap	station	name
cầu	any	bridge	name
cầu vượt	any	bridge	name
Hầm	cap	tunnel	name
hầm đường bộ	any	tunnel	name
đường	any	road	name
đường tỉnh	any	road	number
đường tỉnh lộ	any	road	number
tỉnh lộ	any	road	number
quốc lộ	any	road	number
đường cao tốc	any	road	name
cao tốc	any	road	name
tuyến cao tốc	any	road	name
tuyến đường cao tốc	any	road	name
tuyến đường bộ cao tốc	any	road	name
đường bộ cao tốc	any	road	name
tuyến đường	any	road	name
tuyến đường sắt	any	road	name
đường sắt	any	road	name
tuyến	any	road	number
phố	any	road	name
đại lộ	any	road	name
ngã ba	any	road	name
ngã tư	any	road	name
nút giao	any	road	name
đèo	any	mountain	name
núi	any	mountain	name
dãy núi	any	mountain	name
Đỉnh	cap	mountain	name
sông	any	water	name
suối	any	water	name
hồ	any	water	name
hồ chứa	any	water	name
hồ chứa nước	any	water	name
kênh	any	water	number
tuyến kênh	any	water	number
rạch	any	water	name
tuyến mương	any	water	number
mương	any	water	name
đập	any	water	name
đầm	any	water	name
Phá	cap	water	name
cửa sông	any	water	name
bãi biển	any	water	name
vịnh	any	water	name
đảo	any	island	name
quần đảo	any	island	name
bán đảo	any	island	name
cù lao	any	island	name
Mũi	cap	island	name
Hòn	cap	island	name
khu công nghiệp	any	zone	name
KCN	any	zone	name
khu công nghệ cao	any	zone	open
khu chế xuất	any	zone	name
khu kinh tế	any	zone	name
KKT	any	zone	name
khu kinh tế cửa khẩu	any	zone	name
khu kinh tế ven biển	any	zone	name
cụm công nghiệp	any	zone	name
CCN	any	zone	name
khu đô thị	any	zone	open
khu đô thị mới	any	zone	open
khu tái định cư	any	zone	open
khu du lịch	any	zone	open
khu nông nghiệp ứng dụng công nghệ cao	any	zone	open
khu liên hợp thể thao	any	zone	open
khu thương mại tự do	any	zone	name
khu di tích	any	heritage	open
khu di tích lịch sử	any	heritage	open
di tích	any	heritage	name
di tích lịch sử	any	heritage	name
di tích quốc gia đặc biệt	any	heritage	name
quần thể danh thắng	any	heritage	open
đền	any	heritage	name
chùa	any	heritage	name
Đình	cap	heritage	name
miếu	any	heritage	name
thành cổ	any	heritage	name
nghĩa trang liệt sĩ	any	heritage	open
cửa khẩu	any	border	name
cửa khẩu quốc tế	any	border	name
cửa khẩu chính	any	border	name
cửa khẩu phụ	any	border	name
chợ	any	market	open
chợ đầu mối	any	market	name
trung tâm thương mại	any	market	open
quảng trường	any	square	open
công viên	any	square	open
sân vận động	any	square	open
vườn quốc gia	any	nature	name
khu bảo tồn thiên nhiên	any	nature	name
khu dự trữ sinh quyển	any	nature	name
rừng phòng hộ	any	nature	name
nhà máy	any	works	open
nhà máy điện	any	works	name
nhà máy nhiệt điện	any	works	name
nhiệt điện	any	works	name
thủy điện	any	works	name
nhà máy thủy điện	any	works	name
nhà máy điện hạt nhân	any	works	name
nhà máy nước	any	works	open
nhà máy xử lý rác	any	works	open
trạm thu phí	any	works	name
trạm BOT	any	works	name
trạm biến áp	any	works	name
Mỏ	cap	works	name
cảng cạn	any	port	name
ICD	any	port	name
hành lang kinh tế	any	region	name
tứ giác	any	region	name
đồng bằng	any	region	name
cao nguyên	any	region	name
thác	any	water	name
Hang	cap	mountain	name
Động	cap	heritage	name
Tháp	cap	heritage	name
nhà thờ	any	heritage	name
bảo tàng	any	heritage	name
bãi rác	any	works	open
khu xử lý chất thải	any	works	open
nhà tù	any	heritage	name
trại giam	any	works	name
làng nghề	any	zone	name
chiến khu	any	heritage	name
QL | ĐT | TL | ĐH	caps	road	code
khu văn hóa	any	square	open
khu sinh thái	any	square	open
khu dân cư mới	any	square	open
khu thể thao	any	square	open
nhà thi đấu	any	square	open
nhà văn hóa	any	square	open
quần thể văn hóa	any	square	open
KĐT | KDC	caps	zone	open
KĐT mới | KDC mới	caps	zone	open
đường liên kết vùng	any	road	name
tuyến đường liên kết	any	road	name
đường vành đai	any	road	number
vành đai	any	road	number
đường dây	any	works	name
khu đô thị sinh thái	any	zone	open
đường dẫn	any	road	open
đường nối	any	road	name
nhà máy điện gió	any	works	open
nhà máy điện mặt trời	any	works	open
điện gió	any	works	name
điện mặt trời	any	works	name
đường ven biển	any	road	name
cảng tổng hợp	any	port	name
cảng nước sâu	any	port	name
ga	low	station	name
tuyến metro | tuyến đường sắt đô thị	any	road	number
đặc khu kinh tế | đặc khu	any	zone	name
khu chức năng	any	zone	number
đường hầm	any	tunnel	name
khu du lịch sinh thái	any	zone	name
làng biển	any	zone	name
ghềnh	any	nature	name
tuyến tàu điện ngầm	any	road	number
casino	any	works	name
tòa nhà | tòa tháp | cao ốc | tháp đôi	any	works	name
khách sạn | khu nghỉ dưỡng | khu nghỉ mát | khu phức hợp | tổ hợp | sân golf | sân gôn | chung cư | khu chung cư | khu nhà ở | nhà khách | nhà nghỉ	any	works	name
khu lưu niệm | nhà lưu niệm | nhà tưởng niệm | khu tưởng niệm | tượng đài | đài tưởng niệm | đài liệt sĩ | bia tưởng niệm	any	heritage	name
trung tâm hội nghị | trung tâm triển lãm | trung tâm hành chính | trung tâm giải trí	low	works	open
tuyến đường tỉnh | tuyến đường tỉnh lộ | hương lộ | huyện lộ | liên tỉnh lộ	any	road	number
đường Vành đai | tuyến đường vành đai | tuyến đường Vành đai | tuyến vành đai | tuyến Vành đai | Vành đai	any	road	number
trục đường | tuyến phố | hẻm | ngõ	any	road	name
khu đất | lô đất | thửa đất	any	zone	plot
lâm trường | nông trường	low	heritage	name
khu căn cứ | trận địa | địa đạo	any	heritage	name
xa lộ | cầu cạn | cầu đường bộ | cầu đường sắt | vòng xoay | vòng xuyến | bùng binh	any	road	name
hồ thủy điện | hồ thủy lợi | kè | đê | cống | âu thuyền | âu tàu	low	water	name
mỏ đá | mỏ đá xây dựng | mỏ cát | mỏ cát xây dựng | mỏ đất | mỏ than | mỏ sét | mỏ quặng | mỏ khoáng sản | mỏ đá vôi | mỏ vật liệu	any	works	number
khu bến cảng | khu bến	any	port	name
kè suối | kè sông | kè biển | đê hữu | đê tả | đê sông | đê biển | đê hữu sông | đê tả sông | đê bao | kênh mương	low	water	name
mũi	low	island	known
cảng cửa ngõ quốc tế | cảng trung chuyển quốc tế | cảng quốc tế | cảng container | cảng hành khách | cảng chuyên dùng | cảng hàng hóa	any	port	name
cụm công nghiệp chế biến | cụm công nghiệp chế biến hải sản | cụm công nghiệp chế biến thủy sản | cụm công nghiệp làng nghề | cụm công nghiệp - tiểu thủ công nghiệp | cụm tiểu thủ công nghiệp | khu công nghiệp hỗ trợ | khu công nghiệp sinh thái | khu công nghiệp - đô thị | khu công nghiệp dịch vụ	any	zone	name
bến xe khách | bến xe trung tâm | bến xe liên tỉnh | bến xe buýt	any	station	open
đền thờ | đền thờ liệt sĩ | nhà bia ghi tên liệt sĩ | đền liệt sĩ | nghĩa trang | nghĩa trang nhân dân	any	heritage	open
vùng ngọt hóa	low	region	name
rừng thông | rừng dừa | rừng tràm | rừng ngập mặn | rừng đặc dụng | rừng nguyên sinh | khu rừng	low	nature	name
nhà máy xử lý chất thải | nhà máy xử lý chất thải rắn | nhà máy xử lý chất thải sinh hoạt | nhà máy xử lý rác thải | nhà máy xử lý nước thải | nhà máy đốt rác | nhà máy đốt rác phát điện | nhà máy điện rác | nhà máy nước sạch | nhà máy cấp nước | nhà máy đường | nhà máy xi măng | nhà máy thép | nhà máy giấy | nhà máy lọc dầu | nhà máy lọc hóa dầu	any	works	open
khu xử lý chất thải rắn | khu xử lý rác | khu xử lý rác thải | khu xử lý nước thải | bãi chôn lấp | bãi chôn lấp rác | bãi chôn lấp chất thải | trạm xử lý nước thải | trạm bơm | trạm thủy văn | trạm khí tượng	any	works	open`.split('\n'),
})
