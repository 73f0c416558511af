// Made by scripts/compile-lexicon.ts from lexicon/positions.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `positions`. */
export const table = (): LexiconTable => ({
  category: 'positions',
  columns: ["form","case","need"],
  rows: `Tổng Bí thư	any	state
Chủ tịch nước | Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam | Chủ tịch nước Việt Nam dân chủ cộng hòa	any	alone
Chủ tịch đoàn	any	skip
Phó Chủ tịch nước | Phó Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam | Phó Chủ tịch nước Việt Nam dân chủ cộng hòa	any	alone
Chủ tịch Quốc hội	any	alone
Phó Chủ tịch Quốc hội	any	alone
Thủ tướng	any	state
Phó Thủ tướng	any	state
Phó Thủ tướng Thường trực | Phó TTg Thường trực	any	alone
Bộ trưởng	any	state
Thứ trưởng	any	state
Thứ trưởng Thường trực	any	state
Thống đốc	any	alone
Phó Thống đốc	any	alone
Tổng Kiểm toán nhà nước	any	alone
Phó Tổng Kiểm toán nhà nước	any	alone
Tổng Thư ký Quốc hội	any	alone
Tổng Thư ký	any	alone
Phó Tổng Thư ký	any	alone
Tổng Thanh tra	any	alone
Phó Tổng Thanh tra	any	alone
Tổng Kiểm toán	any	alone
Tổng tham mưu trưởng	any	alone
Phó Tổng tham mưu trưởng	any	alone
Bí thư	any	alone
Bí thư thứ nhất	any	alone
Bí thư Thường trực	any	alone
Phó Bí thư	any	alone
Phó Bí thư Thường trực	any	alone
Phó Bí thư chuyên trách	any	alone
Phó Bí thư TT	any	alone
Chủ tịch	any	alone
Phó Chủ tịch	any	alone
Phó Chủ tịch Thường trực	any	alone
Phó Chủ tịch TT	any	alone
Quyền Chủ tịch	any	alone
Chủ tịch danh dự	any	alone
Chủ nhiệm	any	alone
Phó Chủ nhiệm	any	alone
Phó Chủ nhiệm Thường trực	any	alone
Giám đốc	any	alone
Phó Giám đốc	any	alone
Phó Giám đốc Thường trực	any	alone
Phó Giám đốc phụ trách	any	alone
Quyền Giám đốc	any	alone
Q. Giám đốc	any	alone
Tổng Giám đốc	any	alone
Phó Tổng Giám đốc	any	alone
Vụ trưởng	any	alone
Phó Vụ trưởng	any	alone
Quyền Vụ trưởng	any	alone
Cục trưởng	any	alone
Phó Cục trưởng	any	alone
Quyền Cục trưởng	any	alone
Chi cục trưởng	any	alone
Phó Chi cục trưởng	any	alone
Tổng Cục trưởng	any	alone
Phó Tổng Cục trưởng	any	alone
Viện trưởng	any	alone
Phó Viện trưởng	any	alone
Chánh án	any	alone
Phó Chánh án	any	alone
Tư lệnh	any	alone
Phó Tư lệnh	any	alone
Chính ủy	any	alone
Phó Chính ủy	any	alone
Chính trị viên	any	alone
Chỉ huy trưởng	any	alone
Phó Chỉ huy trưởng	any	alone
Chỉ huy phó	any	alone
Tham mưu trưởng	any	alone
Hiệu trưởng	any	alone
Phó Hiệu trưởng	any	alone
Hiệu phó	any	alone
Trưởng phòng	any	alone
Phó Trưởng phòng	any	alone
Quyền Trưởng phòng	any	alone
Trưởng ban	any	alone
Phó Trưởng ban	any	alone
Trưởng ban Thường trực	any	alone
Phó Trưởng ban Thường trực	any	alone
Trưởng đoàn	any	alone
Phó Trưởng đoàn	any	alone
Tổ trưởng	any	alone
Tổ phó	any	alone
Phó Tổ trưởng	any	alone
Trưởng thôn	any	alone
Trưởng bản	any	alone
Trưởng ấp	any	alone
Trưởng khu phố	any	alone
Trưởng Công an	any	alone
Phó Trưởng Công an	any	alone
Trưởng khoa	any	alone
Phó Trưởng khoa	any	alone
Chánh Văn phòng	any	state
Phó Chánh Văn phòng	any	state
Phó Văn phòng	any	alone
Chánh Thanh tra	any	state
Phó Chánh Thanh tra	any	state
Kế toán trưởng	any	alone
Tổng Biên tập	any	alone
Phó Tổng Biên tập	any	alone
Kiểm toán trưởng	any	alone
Đại sứ	any	alone
Tổng Lãnh sự	any	alone
Đội trưởng	any	alone
Phó Đội trưởng	any	alone
Đồn trưởng	any	alone
Trạm trưởng	any	alone
Chủ tọa	any	alone
Hội trưởng	any	alone
Trưởng Tiểu ban	any	alone
Phó Trưởng Tiểu ban	any	alone
Hạt trưởng	any	alone
Thủ trưởng	any	body
Trợ lý	any	body
Thư ký	any	body
Ủy viên	any	body
Ủy viên Thường trực	any	body
Ủy viên chuyên trách	any	body
Ủy viên Thư ký	any	body
Ủy viên dự khuyết	any	body
UV	any	body
Thành viên	any	body
Chuyên viên	any	body
Chuyên viên chính	any	body
Chuyên viên cao cấp	any	body
Đại biểu	any	body
ĐB	any	body
Thường trực	cap	body
Người phát ngôn	any	body
Thanh tra viên	any	body
Phụ trách	any	body
Tổng	cap	body
Phó Tổng	cap	body
Trưởng	cap	body
Phó Trưởng	any	body
Chánh	cap	body
Phó Chánh	any	body
Quyền Trưởng	any	body
Phó	cap	body
Hội thẩm	any	body
Hội thẩm nhân dân	any	alone
Thẩm phán	any	body
Kiểm sát viên	any	body
Quyền Bộ trưởng	any	body
Phụ trách kế toán	any	body
Cố vấn	any	body
Phó Thư ký	any	body
Trưởng các	cap	body
đại biểu chuyên trách	any	body
Tổng Chỉ huy	any	body
Tổng tư lệnh	any	body
Đại biểu Quốc hội	any	set
ĐBQH	any	set
Đại biểu HĐND	any	set
Tỉnh ủy viên	any	set
Thành ủy viên	any	set
Huyện ủy viên	any	set
Đảng ủy viên	any	set
Quận ủy viên	any	set
Thị ủy viên	any	set
Ủy viên Trung ương Đảng	any	set
Ủy viên TW Đảng	any	set
Ủy viên Trung ương	any	set
Bí thư Trung ương Đảng	any	set
Bí thư TW Đảng	any	set
TTg	cap	abbr
TTgCP	cap	abbr
TTCP	caps	abbr
PTTg	cap	abbr
PTTgCP	cap	abbr
PTTg TT	caps	abbr
Phó TTg	cap	abbr
BTCN	caps	abbr
PCN	caps	abbr
CTN	caps	abbr
PCTN	caps	abbr
TBT	caps	abbr
UVBCT	caps	abbr
UVTW	caps	abbr
UVTƯ	caps	abbr
UVBBT	caps	abbr
UVUBTVQH	caps	abbr
UV UBTVQH	caps	abbr
UVBTV	caps	abbr
BT	caps	abbr
PBT	caps	abbr
PBTTT	caps	abbr
CT	caps	abbr
PCT	caps	abbr
PCTTT	caps	abbr
PCT TT	caps	abbr
PCT. TT	caps	abbr
CVP	caps	abbr
PCVP	caps	abbr
PVP	caps	abbr
Phó CVP	cap	abbr
TTr	cap	abbr
GĐ	caps	abbr
PGĐ	caps	abbr
TGĐ	caps	abbr
PTGĐ	caps	abbr
CTUBND	caps	abbr
CT UBND	caps	abbr
CT. UBND	caps	abbr
PCT UBND	caps	abbr
PCTUBND	caps	abbr
CTHĐND	caps	abbr
TVUBND	caps	abbr
TV UBND	caps	abbr
LĐVP	caps	skip
CCT	caps	abbr
PCCT	caps	abbr
HT	caps	abbr
PHT	caps	abbr
đại hội đại biểu	any	skip
Ủy quyền	any	skip
Trợ lý TTg	any	set
Trợ lý TTCP	any	set
Trợ lý PTTg	any	set
Trợ lý PTTgCP	any	set
Trợ lý TTgCP	any	set
Bí thư chi bộ	any	set
Phó Bí thư chi bộ	any	set
Bí thư chi đoàn	any	set
Trưởng xóm	any	alone
Tổ trưởng tổ dân phố	any	alone
Trưởng tổ dân phố	any	alone
Ảnh:	cap	skip
PCTr | CTr | Phó CTr	cap	abbr
CPVP	caps	abbr
PCT.	caps	abbr
Thư ký TTg | Thư ký của TTg | Thư ký TTgCP | Thư ký PTTg | Trợ lý của TTg	any	set
thường trực Ban Bí thư	low	set
Phó CT	cap	abbr
Phó TTgCP | Phó TTg CP | Phó TGĐ | Phó GĐ | Phó CTN	cap	abbr
Thẩm phán sơ cấp | Thẩm phán trung cấp | Thẩm phán cao cấp | Thẩm phán TANDTC	any	alone
Thư ký viên | Thư ký viên chính | Thư ký viên cao cấp | Thư ký Tòa án	any	alone
Thẩm tra viên | Thẩm tra viên chính | Thẩm tra viên cao cấp	any	alone
Kiểm sát viên sơ cấp | Kiểm sát viên trung cấp | Kiểm sát viên cao cấp | Kiểm tra viên | Kiểm tra viên chính | Kiểm tra viên cao cấp	any	alone
Chấp hành viên | Chấp hành viên sơ cấp | Chấp hành viên trung cấp | Chấp hành viên cao cấp	any	alone
Trưởng Thuế	any	alone
Phó TTCP	cap	abbr
PTTgTTCP	cap	abbr
Trưởng đoàn thanh tra | Trưởng đoàn kiểm tra | Trưởng đoàn giám sát | Trưởng đoàn kiểm toán	any	set
Trợ lý Phó TTg | Trợ lý Phó TTgTTCP | Thư ký của PTTgCP | Thư ký của PTTg | Trợ lý của PTTg | Thư ký PTTgCP | Trợ lý Phó Thủ tướng	any	set
Kiểm soát viên | Kiểm soát viên thị trường	cap	alone
Chủ tịch công ty | Chủ tịch Công ty	cap	alone
Trưởng ban kiểm soát | Trưởng ban Kiểm soát | Trưởng Ban kiểm soát | Trưởng Ban Kiểm soát	cap	alone
Chánh VP | Phó Chánh VP	cap	abbr
TT	caps	named
nước thành viên | quốc gia thành viên | các thành viên WTO | tổ chức thành viên | đơn vị thành viên | công ty thành viên | doanh nghiệp thành viên	any	skip
Chủ tịch Hội đồng | Phó Chủ tịch Hội đồng | Thư ký Hội đồng | Ủy viên Hội đồng | Thành viên Hội đồng	cap	set
Trưởng khu | Trưởng khu hành chính | Trưởng khu dân cư | Trưởng khóm | Trưởng làng | Trưởng buôn | Trưởng tiểu khu | Trưởng khối | Trưởng khối phố | Khối trưởng | Trưởng cụm dân cư | Phó Trưởng thôn | Phó Trưởng khu phố | Phó trưởng thôn	cap	alone
Trưởng các thôn | Trưởng các bản | Trưởng các ấp | Trưởng các khu | Trưởng các xóm | Trưởng các khu phố | Trưởng các khu dân cư | Trưởng các khu hành chính | Trưởng các thôn, bản | Trưởng các thôn, tổ dân phố | Trưởng các khối phố | Tổ trưởng các tổ dân phố	cap	set
Thuyền trưởng | Máy trưởng	cap	alone
công chức Tài chính - Kế toán | công chức Địa chính - Xây dựng | công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường | công chức Địa chính - Xây dựng - Đô thị và Môi trường | công chức Văn phòng - Thống kê | công chức Tư pháp - Hộ tịch | công chức Văn hóa - Xã hội	any	set
Thẩm phán - Chủ tọa phiên tòa | Thẩm phán, Chủ tọa phiên tòa | Chủ tọa phiên tòa | Thư ký phiên tòa | Thư ký Tòa án nhân dân	cap	alone
CPCT	caps	abbr
Đội phó | Trạm phó | Đồn phó | Hạt phó | Viện phó | Vụ phó | Cục phó | Tổng cục phó | Chi cục phó | Phó Hạt trưởng | Phó Trạm trưởng | Phó Đồn trưởng	any	alone
Đại đội trưởng | Tiểu đoàn trưởng | Trung đoàn trưởng | Lữ đoàn trưởng | Sư đoàn trưởng | Phó Tiểu đoàn trưởng | Phó Trung đoàn trưởng | Phó Lữ đoàn trưởng | Phó Sư đoàn trưởng | Phó Tham mưu trưởng	any	alone
Tổng đội trưởng | Chi hội trưởng | Phó Hội trưởng | Trưởng trạm | Phó Trưởng trạm | Phó trạm | Trưởng đồn	any	alone`.split('\n'),
})
