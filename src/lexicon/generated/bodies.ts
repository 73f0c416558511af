// Made by scripts/compile-lexicon.ts from lexicon/bodies.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `bodies`. */
export const table = (): LexiconTable => ({
  category: 'bodies',
  columns: ["form","case","complement","tail","level"],
  rows: `Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam | Chính phủ nước Việt Nam dân chủ cộng hòa | Chính phủ Việt Nam | Chính phủ	cap		owner	central
Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam | Quốc hội nước Việt Nam dân chủ cộng hòa | Quốc hội Việt Nam | Quốc hội	cap		none	central
Hội đồng Chính phủ	cap		owner	central
Hội đồng Bộ trưởng	cap		owner	central
Hội đồng Nhà nước	cap		owner	central
Chính phủ lâm thời	cap		owner	central
Ủy ban Thường vụ Quốc hội | Ủy ban TVQH | UBTV Quốc hội	cap		owner	central
Hội đồng Dân tộc của Quốc hội | Hội đồng Dân tộc	cap		owner	central
Ủy ban Pháp luật và Tư pháp	cap		owner	central
Ủy ban Kinh tế và Tài chính	cap		owner	central
Ủy ban Văn hóa và Xã hội	cap		owner	central
Ủy ban Văn hóa, Xã hội	cap		owner	central
Ủy ban Khoa học, Công nghệ và Môi trường	cap		owner	central
Ủy ban Quốc phòng, An ninh và Đối ngoại	cap		owner	central
Ủy ban Dân nguyện và Giám sát	cap		owner	central
Ủy ban Công tác đại biểu	cap		owner	central
Ủy ban Pháp luật	cap		owner	central
Ủy ban Tư pháp	cap		owner	central
Ủy ban Kinh tế	cap		owner	central
Ủy ban Tài chính, Ngân sách	cap		owner	central
Ủy ban Tài chính - Ngân sách	cap		owner	central
Ủy ban Quốc phòng và An ninh	cap		owner	central
Ủy ban Văn hóa, Giáo dục	cap		owner	central
Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng	cap		owner	central
Ủy ban Xã hội	cap		owner	central
Ủy ban Về các vấn đề xã hội	cap		owner	central
Ủy ban Các vấn đề xã hội	cap		owner	central
Ủy ban Đối ngoại	cap		owner	central
Ủy ban Kinh tế và Ngân sách	cap		owner	central
Ban Công tác đại biểu	cap		owner	central
Ủy ban Thường vụ	cap		owner	central
Ban Dân nguyện	cap		owner	central
Viện Nghiên cứu lập pháp	cap		owner	central
Ban Thư ký Quốc hội	cap		owner	central
Bộ Chính trị	cap			central
Ban Bí thư Trung ương Đảng | Ban Bí thư TW Đảng | Ban Bí thư TƯ Đảng | Ban Bí thư Trung ương | Ban Bí thư	cap			central
Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam | Ban Chấp hành Trung ương Đảng | BCH Trung ương Đảng | BCH TW Đảng | BCH Trung ương | BCHTW Đảng | Ban Chấp hành TW Đảng | Ban Chấp hành Trung ương	cap			central
Trung ương Đảng | TW Đảng | TƯ Đảng	cap			central
Đảng Cộng sản Việt Nam	cap			central
Đảng Cộng sản Đông Dương	cap			central
Đảng Lao động Việt Nam	cap			central
Quân ủy Trung ương | Đảng ủy Quân sự Trung ương	cap			central
Hội đồng Lý luận Trung ương	cap			central
Đảng ủy Công an Trung ương	cap			central
Đảng ủy Khối các cơ quan Trung ương	cap			central
Đảng ủy Khối Doanh nghiệp Trung ương	cap			central
Đảng ủy các cơ quan Đảng Trung ương	cap			central
Đảng ủy các cơ quan Đảng ở Trung ương	cap			central
Đảng bộ các cơ quan Đảng Trung ương	cap			central
Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	cap			central
Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương	cap			central
Đảng ủy MTTQ, các đoàn thể Trung ương	cap			central
Học viện Chính trị quốc gia Hồ Chí Minh	cap			central
Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh	cap			central
Ban Cơ yếu Chính phủ	cap			central
Ban Tôn giáo Chính phủ	cap			central
Ban Thi đua - Khen thưởng Trung ương	cap			central
Ban Tổ chức - Cán bộ Chính phủ	cap			central
Ban Vật giá Chính phủ	cap			central
Ban Quản lý Lăng Chủ tịch Hồ Chí Minh	cap			central
Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	cap			central
Ủy ban Giám sát tài chính Quốc gia | Ủy ban Giám sát tài chính	cap			central
Ủy ban Kế hoạch Nhà nước	cap			central
Ủy ban Chứng khoán Nhà nước	cap			central
Ủy ban sông Mê Công Việt Nam	cap			central
Ủy ban sông Mê Công	cap			central
Hội đồng bầu cử quốc gia	cap			central
Hội đồng bầu cử Quốc gia	cap			central
Hội đồng Thi đua - Khen thưởng Trung ương	cap			central
Hội đồng TĐKT Trung ương	cap			central
Ngân hàng Chính sách xã hội Việt Nam	cap			central
Ngân hàng Phát triển Việt Nam	cap			central
Ngân hàng Hợp tác xã Việt Nam	cap			central
Ngân hàng Thế giới	cap			central
Ngân hàng Phát triển Châu Á	cap			central
Ngân hàng Phát triển châu Á	cap			central
Quỹ Tiền tệ quốc tế	cap			central
Quỹ Tiền tệ Quốc tế	cap			central
Liên hợp quốc	cap			central
Liên Hợp Quốc	cap			central
Liên hiệp quốc	cap			central
Liên minh châu Âu	cap			central
Liên minh Châu Âu	cap			central
Tổ chức Y tế Thế giới	cap			central
Tổ chức Y tế thế giới	cap			central
Tổ chức Thương mại thế giới	cap			central
Bảo hiểm tiền gửi Việt Nam	cap			central
Đài Tiếng nói Việt Nam	cap			central
Đài Truyền hình Việt Nam	cap			central
Đài THVN	cap			central
Đài TNVN	cap			central
Đài TTVN	cap			central
Hội đồng Di sản văn hóa quốc gia	cap			central
Ủy ban Chuyên trách Chính phủ	cap			central
Thông tấn xã Việt Nam	cap			central
Viện Hàn lâm Khoa học và Công nghệ Việt Nam	cap			central
Viện Hàn lâm Khoa học xã hội Việt Nam	cap			central
Tổng Liên đoàn Lao động Việt Nam | Tổng LĐLĐ Việt Nam | Tổng Liên đoàn Lao động	cap			central
Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	cap			central
Trung ương Đoàn TNCS Hồ Chí Minh	cap			central
Trung ương Đoàn	cap			central
Trung ương Hội Liên hiệp Phụ nữ Việt Nam	cap			central
Trung ương Hội LHPN Việt Nam	cap			central
Trung ương Hội Nông dân Việt Nam	cap			central
Trung ương Hội Cựu chiến binh Việt Nam	cap			central
Quân đội nhân dân Việt Nam	cap			central
Quân đội nhân dân	cap			central
Quân đội Nhân dân Việt Nam	cap			central
Công an nhân dân Việt Nam	cap			central
Công an nhân dân	cap			central
Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam	cap			central
Bộ Tổng Tham mưu	cap		owner	central
Bộ Tổng tham mưu	cap		owner	central
Tổng cục Chính trị Quân đội nhân dân Việt Nam	cap			central
Nhà xuất bản Chính trị quốc gia Sự thật	cap			central
Liên đoàn Thương mại và Công nghiệp Việt Nam	cap			central
Phòng Thương mại và Công nghiệp Việt Nam	cap			central
Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam	cap			central
Tập đoàn Điện lực Việt Nam	cap			central
Tập đoàn Dầu khí Việt Nam	cap			central
Tập đoàn Dầu khí Quốc gia Việt Nam	cap			central
Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam	cap			central
Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam	cap			central
Tập đoàn Bưu chính Viễn thông Việt Nam	cap			central
Tập đoàn Công nghiệp - Viễn thông Quân đội	cap			central
QH	caps			central
UBTVQH	caps			central
HĐDT	caps			central
UBPLTP	caps			central
UBKTTC	caps			central
UBVHXH	caps			central
UBKHCNMT	caps			central
UBDNGS	caps			central
UBCTĐB	caps			central
VPQH	caps			central
VPCTN	caps			central
VPCP	caps			central
VPTW	caps			central
VPTƯ	caps			central
VPTWĐ	caps			central
VPTBT	caps			central
BCHTW	caps			central
BBT	caps			central
UBKTTW	caps			central
BTCTW	caps			central
BTGTW	caps			central
BDVTW	caps			central
BTGDVTW	caps			central
BNCTW	caps			central
BKTTW	caps			central
BCSCLTW	caps			central
BĐNTW	caps			central
HĐLLTW	caps			central
HVCTQG	caps			central
HVCTQGHCM	caps			central
QUTW	caps			central
ĐUCATW	caps			central
BQP	caps			central
BCA	caps			central
BNG	caps			central
BNV	caps			central
BTP	caps			central
BTC	caps			central
BCT	caps			central
BNNMT	caps			central
BXD	caps			central
BVHTTDL	caps			central
BKHCN	caps			central
BGDĐT	caps			central
BGDDT	caps			central
BYT	caps			central
BDTTG	caps			central
NHNN	caps			central
NHNNVN	caps			central
TTCP	caps			central
BKHĐT	caps			central
BGTVT	caps			central
BTNMT	caps			central
BNNPTNT	caps			central
BTTTT	caps			central
BLĐTBXH	caps			central
UBDT	caps			central
BHTGVN	caps			central
KBNN	caps			central
TCHQ	caps			central
TCTK	caps			central
KTNN	caps			central
TANDTC	caps			central
VKSNDTC	caps			central
TTXVN	caps			central
VOV	caps			central
VTV	caps		local
VCCI	caps			central
EVN	caps		local
PVN	caps		local
TKV	caps		local
VNPT	caps		local
UBTWMTTQ	caps			central
Viettel	cap		local
TLĐLĐVN	caps			central
TLĐLĐ	caps			central
NHCSXH	caps			central
NHPTVN	caps			central
UBGSTCQG	caps			central
UBQLV	caps			central
UBCKNN	caps			central
HĐBCQG	caps			central
BCĐTW	caps			central
BCĐTƯ	caps			central
WB	caps			central
ADB	caps			central
IMF	caps			central
UNDP	caps			central
UNESCO	caps			central
ASEAN	caps			central
WHO	caps			central
WTO	caps			central
UNICEF	caps			central
JICA	caps			central
KOICA	caps			central
UBATGTQG	caps			central
QĐNDVN	caps			central
CAND	caps			central
VPTƯ Đảng	caps			central
VPTW Đảng	caps			central
Văn phòng TW Đảng | Văn phòng TƯ Đảng | VP TW Đảng | VP TƯ Đảng	cap			central
VP Trung ương Đảng	caps			central
VP Chính phủ	caps			central
VP Quốc hội	caps			central
VP CTN	caps			central
VP Chủ tịch nước	caps			central
VP TBT	caps			central
Ủy ban TWMTTQ Việt Nam	caps			central
UBTW MTTQ Việt Nam	caps			central
Ủy ban TW MTTQ Việt Nam | Ủy ban TW Mặt trận Tổ quốc Việt Nam | Ủy ban TW MTTQ | Ủy ban TW MTTQ VN | Ủy ban TWMTTQ VN | UB TW MTTQ VN | UBTW MTTQ	cap			central
UBTW Mặt trận Tổ quốc Việt Nam	caps			central
UBTƯ MTTQ Việt Nam	caps			central
UBTWMTTQ Việt Nam	caps			central
Ủy ban nhân dân | UBND	any		local
Hội đồng nhân dân | HĐND	any		local
Ủy ban hành chính | UBHC	any		local
HĐND và UBND	cap	joint	local
HĐND - UBND	cap	joint	local
HĐND&UBND	cap	joint	local
HĐND-UBND	cap	joint	local
Đoàn ĐBQH và HĐND	cap	joint	local
Đoàn ĐBQH&HĐND	cap	joint	local
Đoàn ĐBQH - HĐND	cap	joint	local
Đoàn đại biểu Quốc hội và Hội đồng nhân dân	cap	joint	local
Đoàn đại biểu Quốc hội và HĐND	cap	joint	local
Hội đồng nhân dân và Ủy ban nhân dân	cap	joint	local
ĐBQH và HĐND	cap	joint	local
ĐBQH&HĐND	cap	joint	local
Đoàn ĐBQH, HĐND	cap	joint	local
Tỉnh ủy	any		seat
Thành ủy	any		seat
Huyện ủy	any		seat
Quận ủy	any		seat
Thị ủy	any		seat
Liên tỉnh ủy	any		seat
Tỉnh đoàn	any		seat
Thành đoàn	any		seat
Huyện đoàn	any		seat
Thị đoàn	any		seat
Quận đoàn	any		seat
Đảng ủy	any		owner
Đảng ủy quân sự	any		local
ủy ban kiểm tra	low	owner	owner
Hội đồng quốc phòng	cap		local
Chủ tịch đoàn	cap		owner
Chi ủy	cap		owner
TTTU	cap		local
TT.TU	cap		local
TTr Tỉnh ủy	cap		local
TTr HĐND	cap		local
TTr. Tỉnh ủy	cap		local
TTr. HĐND	cap		local
TTr Thành ủy	cap		local
TTr Huyện ủy	cap		local
TTr Đảng ủy	cap		local
TT Thị ủy	cap		local
TT Quận ủy	cap		local
TT Đảng ủy	cap		local
TT. Đảng ủy	cap		local
UBNDTP	cap		local
HĐNDTP	cap		local
TT HĐNDTP	cap		local
TT. Tỉnh ủy	cap		local
TT Tỉnh ủy	cap		local
TTHĐND	cap		local
TT HĐND	cap		local
TT. HĐND	cap		local
TT.HĐND	cap		local
TT Huyện ủy	cap		local
TT. Huyện ủy	cap		local
TT Thành ủy	cap		local
TT.Thành ủy	cap		local
BTVTU	cap		local
VPTU	cap		local
VPHU	cap		local
BTCTU	cap		local
BTGTU	cap		local
BDVTU	cap		local
BTGDVTU	cap		local
BNCTU	cap		local
UBKTTU	cap		local
TU	caps		local
VPUBND	cap		local
VP UBND	cap		local
VP. UBND	cap		local
VPUB	cap		local
VPĐU	cap		local
BTV Tỉnh ủy	cap		local
BTV Thành ủy	cap		local
BTV Huyện ủy	cap		local
BTV Đảng ủy	cap		local
VP Tỉnh ủy	cap		local
VP Thành ủy	cap		local
VP HĐND	cap		local
VP HĐND và UBND	cap		local
VP HĐND&UBND	cap		local
VP Đoàn ĐBQH	cap		local
VP Đoàn ĐBQH và HĐND	cap		local
VP Đoàn ĐBQH&HĐND	cap		local
VPĐĐBQH	cap		local
VPHĐND	cap		local
VP. Tỉnh ủy	cap		local
VP.UBND	cap		local
VP.HĐND	cap		local
VPĐĐBQH&HĐND	cap		local
VP ĐĐBQH&HĐND	cap		local
Văn phòng ĐĐBQH và HĐND | VP ĐĐBQH và HĐND	cap		local
UBMTTQVN	cap		local
UBMTTQ	cap		local
UB MTTQ VN	cap		local
UB MTTQVN	cap		local
UB MTTQ Việt Nam	cap		local
UB MTTQ	cap		local
Ủy ban MTTQ Việt Nam	cap		local
Ủy ban MTTQ VN	cap		local
MTTQ VN	cap		local
Ủy ban MTTQVN	cap		local
Ủy ban MTTQ	cap		local
UBMTTQ Việt Nam | UBMTTQ VN	cap		local
MTTQ Việt Nam	cap		local
MTTQVN	cap		local
MTTQ	cap		local
MTTW	cap		local
Ủy ban Mặt trận Tổ quốc Việt Nam	cap		local
Ủy ban Mặt trận Tổ quốc	cap		local
Mặt trận Tổ quốc Việt Nam	cap		local
Mặt trận Tổ quốc	cap		local
UB Mặt trận Tổ quốc Việt Nam	cap		local
UB Mặt trận Tổ quốc	cap		local
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	cap		local
Ủy ban Trung ương MTTQ Việt Nam	cap		local
Liên đoàn Lao động | LĐLĐ	cap		local
Hội Nông dân Việt Nam | Hội Nông dân | Hội ND	cap		local
Hội Liên hiệp Phụ nữ Việt Nam | Hội Liên hiệp Phụ nữ | Hội LHPN Việt Nam | Hội LHPN | Hội Phụ nữ	cap		local
Hội Cựu chiến binh Việt Nam | Hội Cựu chiến binh | Hội CCB Việt Nam | Hội CCB	cap		local
Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Đoàn TNCS HCM | Đoàn TNCSHCM | Đoàn Thanh niên	cap		local
Đội Thiếu niên Tiền phong Hồ Chí Minh	cap		local
Hội Liên hiệp Thanh niên Việt Nam	cap		local
Hội LHTN Việt Nam	cap		local
Hội Sinh viên Việt Nam	cap		local
Hội Cựu Thanh niên xung phong Việt Nam | Hội Cựu Thanh niên xung phong | Hội Cựu TNXP Việt Nam | Hội cựu TNXP Việt Nam | Hội Cựu TNXP | Hội cựu TNXP	cap		local
Hội Người cao tuổi	cap		local
Hội Chữ thập đỏ Việt Nam	cap		local
Hội Chữ thập đỏ	cap		local
Hội Khuyến học Việt Nam	cap		local
Hội Khuyến học	cap		local
Hội Nhà báo Việt Nam	cap		local
Hội Nhà báo	cap		local
Hội Luật gia Việt Nam	cap		local
Hội Luật gia	cap		local
Hội Văn học nghệ thuật	cap		local
Hội Văn học - Nghệ thuật	cap		local
Hội Đông y	cap		local
Hội Làm vườn	cap		local
Hội Nạn nhân chất độc da cam/dioxin	cap		local
Hội Người mù	cap		local
Hội Doanh nghiệp	cap		local
Hiệp hội Doanh nghiệp	cap		local
Liên minh Hợp tác xã Việt Nam	cap		local
Liên minh Hợp tác xã	cap		local
Liên minh HTX Việt Nam	cap		local
Liên minh HTX	cap		local
Liên hiệp các tổ chức hữu nghị	cap		local
Liên hiệp các Tổ chức hữu nghị	cap		local
Liên hiệp các Hội Khoa học và Kỹ thuật	cap		local
Liên hiệp các hội Khoa học và Kỹ thuật	cap		local
Liên hiệp các Hội Văn học nghệ thuật	cap		local
Đoàn Luật sư	cap		local
Công đoàn Việt Nam	cap		local
Công đoàn viên chức	cap		local
Tòa án nhân dân	cap		local
Tòa án nhân dân cấp cao	cap		local
Tòa án nhân dân tối cao	cap		local
TAND tối cao	cap		local
TAND cấp cao	cap		local
TAND	cap		local
Tòa án quân sự	cap		local
Tòa án quân sự trung ương	cap		local
Viện kiểm sát nhân dân	cap		local
Viện Kiểm sát nhân dân	cap		local
Viện kiểm sát nhân dân cấp cao	cap		local
Viện kiểm sát nhân dân tối cao	cap		local
VKSND tối cao	cap		local
VKSND cấp cao	cap		local
VKSND	cap		local
Viện kiểm sát quân sự	cap		local
Viện kiểm sát quân sự trung ương	cap		local
Kiểm toán Nhà nước	cap		local
Cục Thi hành án dân sự	cap		local
Chi cục Thi hành án dân sự	cap		local
Phòng Thi hành án dân sự	cap		local
Bộ Chỉ huy Quân sự	cap		local
Bộ CHQS	cap		local
Ban Chỉ huy Quân sự | BCH Quân sự	cap		local
Ban CHQS	cap		local
BCHQS	cap		local
Bộ Chỉ huy Bộ đội Biên phòng	cap		local
Bộ Chỉ huy BĐBP	cap		local
Bộ đội Biên phòng	cap		local
BĐBP	cap		local
Bộ Tư lệnh Bộ đội Biên phòng	cap		local
Bộ Tư lệnh Cảnh sát biển	cap		local
Bộ Tư lệnh Vùng Cảnh sát biển	cap		local
Ban Chỉ huy Bộ đội Biên phòng	cap		local
Ban Chỉ huy Phòng thủ khu vực	cap		local
Ban CH PTKV	cap		local
Bảo hiểm xã hội Việt Nam	cap		local
BHXH Việt Nam	cap		local
Kho bạc Nhà nước	cap		local
Kho bạc nhà nước	cap		local
Kho bạc	cap		local
Ngân hàng Chính sách xã hội	cap		local
Ngân hàng CSXH	cap		local
Phòng giao dịch Ngân hàng Chính sách xã hội	cap		local
Phòng giao dịch NHCSXH	cap		local
Công báo	cap		local
Công báo - Tin học	cap		local
Trung tâm Công báo - Tin học	cap		local
Trung tâm Công báo	cap	site?	local
TTPVHCC	cap		local
TTHCC	cap		local
TTCBTH	cap		local
TT CB-TH	cap		local
Trung tâm CB-TH	cap		local
TTCB-TH	cap		local
TTUB	cap		local
Trung tâm PVHCC	cap		local
Trung tâm Phục vụ hành chính công	cap		owner
TT PVHCC	cap		local
TTTT	cap		local
CTTĐT	cap		local
CTTĐTCP	cap		local
Cổng TTĐTCP	cap		local
Cổng TTĐT CP	cap		local
Cổng TTĐT TP	cap		local
Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước | NHNN Việt Nam	cap		local
Đoàn đại biểu Quốc hội | Đoàn ĐBQH | ĐĐBQH	any		local
Tổ đại biểu Hội đồng nhân dân	any		local
Tổ đại biểu HĐND	any		local
Tổ đại biểu	any		local
Đảng bộ	cap		owner
Chi bộ	cap	owner,named	owner
đảng bộ	low	owner	owner
Cổng Thông tin điện tử	cap	site,field?	owner
Cổng Thông tin Điện tử	cap	site,field?	owner
Cổng TTĐT	cap	site?	owner
Trang Thông tin điện tử	cap	site?	owner
Trang thông tin điện tử	cap	site?	owner
Trang tin điện tử	cap	site?	owner
Cổng thông tin điện tử	cap	site,field?	owner
Trang TTĐT	cap	site?	owner
Thường trực	cap	owner	owner
BTT	cap	owner	owner
BTV	cap	owner	owner
BCH	cap	owner	owner
Đoàn Chủ tịch	cap	owner	owner
Hội đồng Thẩm phán	cap	owner	owner
Hội đồng thẩm phán	cap	owner	owner
Ban Cán sự	cap	owner	owner
BCSĐ	cap	owner	owner
VP	cap	owner	owner
cơ quan Thường trực	cap	owner	owner
Cơ quan Thường trực	cap	owner	owner
cơ quan thường trực	cap	owner	owner
Cơ quan	cap	owner	owner
ban thường vụ	low	owner	owner
ban chấp hành	low	owner	owner
ban cán sự đảng	low	owner	owner
đảng đoàn	low	owner	owner
văn phòng	low	owner	owner
cơ quan	low	owner	owner
Thường vụ	cap	owner	owner
Ban Thường trực	cap	owner?	owner
Ban Thường vụ	cap	owner?	owner
Ban Chấp hành	cap	owner?	owner
Ban cán sự đảng	cap	owner?	owner
Ban Cán sự Đảng	cap	owner?	owner
Đảng đoàn	cap	owner?	owner
Văn phòng	cap	owner,named	owner
Văn phòng Trung ương Đảng	any			central
Văn phòng Trung ương	cap			central
Văn phòng Tổng Bí thư	cap			central
Văn phòng Chủ tịch nước	cap			central
Văn phòng Chính phủ	cap			central
Văn phòng Quốc hội	cap			central
Thanh tra Chính phủ	cap			central
Thường trực Ban Bí thư	any	never
Ban Giám đốc	any	never
Ban Giám hiệu	any	never
Văn phòng Bộ	cap	field?	local
Văn phòng Sở	cap	field?	local
Thanh tra Bộ	cap	field?	local
Thanh tra Sở	cap	field?	local
Thanh tra Tổng cục | Thanh tra Cục	cap	field	owner
Cơ quan Bộ	cap	field?	local
Tỉnh ủy viên	any	skip
Thành ủy viên	any	skip
Huyện ủy viên	any	skip
Quận ủy viên	any	skip
Thị ủy viên	any	skip
Đảng ủy viên	any	skip
Chi ủy viên	any	skip
Phó Thủ tướng Thường trực	any	skip
Phó Bí thư Thường trực	any	skip
Phó Chủ tịch Thường trực	any	skip
Bí thư Thường trực	any	skip
Ủy viên Thường trực	any	skip
Thứ trưởng Thường trực	any	skip
Phó Trưởng ban Thường trực	any	skip
Phó Giám đốc Thường trực	any	skip
Phó Chủ nhiệm Thường trực	any	skip
Phó Tổng Giám đốc Thường trực	any	skip
Tổng Thư ký	any	skip
Bộ trưởng	any	skip
Chủ tịch nước	any	skip
Trợ lý TTCP	any	skip
Trợ lý TTg	any	skip
Trợ lý PTTg	any	skip
Ban Mặt trận Tổ quốc Việt Nam	cap		local
Ban Mặt trận Tổ quốc	cap		local
Ban Mặt trận	cap		local
Trung ương	cap	never
Bộ	cap	field		central
bộ	low	field		central
Sở	cap	field	local	province
sở	low	field	local	province
Ty	cap	field	local	province
Phòng	any	field	owner
phòng	any	field	owner
Vụ	cap	field	owner	central
Tổng cục	cap	field	owner	central
Cục	cap	field	owner
Chi cục	cap	field	owner
Ban	cap	field	owner
ban	low	field	owner
Ủy ban	cap	field	peer
Thanh tra	cap	local	local
Công an	cap	local	local
công an	low	local	local
cơ quan thuế | Cơ quan thuế	any	local	local
Bảo hiểm xã hội	cap	local	local
Thi hành án dân sự	cap	local	local
THADS	cap	local	local
BHXH	cap	local	local
Kiểm lâm	cap	local	local
Quản lý thị trường	cap	local	local
Thuế	cap	local	local
Hải quan	cap	local	local
Thống kê	cap	local	local
Quân khu	cap	task,open	local
Quân đoàn	cap	task,open	local
Sư đoàn	cap	task,open	local
Lữ đoàn	cap	task,open	local
Trung đoàn	cap	task,open	local
Quân chủng	cap	open	local
Binh chủng	cap	open	local
Bộ Tư lệnh	cap	open	local
Binh đoàn	cap	task,open	local
Vùng Cảnh sát biển	cap	open	local
Hải đoàn	cap	task,open	local
Tiểu đoàn	cap	task,open	local
Đồn Biên phòng | Đồn Công an	cap	open	owner
Đội	cap	open	owner
Trạm	cap	open	owner
Hạt Kiểm lâm	cap	local,open	owner
Chi nhánh	cap	open	branch
Văn phòng đại diện	cap	open	branch
Văn phòng Đăng ký đất đai	cap	open	owner
Văn phòng đăng ký đất đai	cap	open	owner
Chi nhánh Văn phòng Đăng ký đất đai	cap	open	owner
Khoa	cap	open	owner
Phân hiệu	cap	open	branch
Trường Chính trị	cap	local,open	owner
TTYT	cap	local,open	owner
Trung tâm Y tế	cap	local,open	owner
Bệnh viện Đa khoa	cap	local,open	owner
Bệnh viện đa khoa	cap	local,open	owner
Báo	cap	local,open	owner
Đài Phát thanh và Truyền hình	cap	local,open?	owner
Đài Phát thanh - Truyền hình	cap	local,open?	owner
Đài PT-TH	cap	local,open?	owner
Đài PTTH	cap	local,open?	owner
Đài PT&TH	cap	local,open?	owner
Đài Truyền thanh	cap	local,open?	owner
Đài truyền thanh	cap	local,open?	owner
Đài Truyền thanh - Truyền hình	cap	local,open?	owner
Báo và Phát thanh, truyền hình	cap	local,open	owner
Báo và Đài Phát thanh, truyền hình	cap	local,open	owner
Báo và Đài Phát thanh - Truyền hình	cap	local,open	owner
Báo và Phát thanh - Truyền hình	cap	local,open	owner
Báo và phát thanh, truyền hình	cap	local,open	owner
Báo và PTTH | Báo và PT&TH | Báo và PT-TH | Báo và PT, TH | Báo và Đài PTTH | Báo và Đài PT-TH	cap	local,open	owner
Ban Quản lý Khu kinh tế	cap	local,open	owner
BQL Khu kinh tế	cap	local,open	owner
Ban Quản lý các khu công nghiệp	cap	local,open	owner
Ban Quản lý các Khu công nghiệp	cap	local,open	owner
Trung tâm	cap	open	owner
Viện	cap	open	owner
Học viện	cap	open	owner
Phân viện	cap	open	branch
Nhạc viện	cap	open	owner
Thư viện	cap	open	owner
Bảo tàng	cap	open	owner
Nhà hát	cap	open	owner
Nhà xuất bản	cap	open	owner
NXB	cap	open	owner
Tổng Công ty	cap	company,open	owner
Tổng công ty	cap	company,open	owner
Tập đoàn	cap	company,open	owner
Ngân hàng TMCP	cap	company	owner
Tạp chí	cap	open	owner
Ban Quản lý	cap	open	owner
Ban quản lý	cap	open	owner
BQL	cap	open	owner
Ban QLDA	cap	open	owner
BQLDA	cap	open	owner
BQL dự án	cap	open	owner
Ban Quản lý dự án	cap	open	owner
Ban Quản lý các Khu kinh tế và Khu công nghiệp	cap	open	owner
Ban Quản lý Khu kinh tế mở	cap	open	owner
Ban Quản lý các Khu kinh tế	cap	open	owner
Ban Quản lý các khu kinh tế	cap	open	owner
Ban Quản lý Khu kinh tế và các khu công nghiệp	cap	open	owner
Ban Quản lý khu Kinh tế	cap	open	owner
Ban Quản lý các khu chế xuất và công nghiệp	cap	open	owner
Ban Quản lý các Khu chế xuất và công nghiệp	cap	open	owner
Hiệp hội	cap	open	owner
Liên hiệp	cap	open	owner
Cảng vụ	cap	open	owner
Cảng vụ hàng không	cap	open	owner
Cảng vụ Hàng hải	cap	open	owner
Trường	cap	named	owner
Trường Đại học	cap	named	owner
Đại học	cap	named	owner
ĐH	cap	named	owner
Trường ĐH	cap	named	owner
Cao đẳng	cap	named	owner
Trường Cao đẳng	cap	named	owner
Trường THPT	cap	named	owner
Trường THCS	cap	named	owner
Trường TH	cap	named	owner
Trường Tiểu học	cap	named	owner
Trường Mầm non	cap	named	owner
Trường Mẫu giáo	cap	named	owner
Trường Trung cấp	cap	named	owner
Trường Trung học cơ sở	cap	named	owner
Trường Trung học phổ thông	cap	named	owner
Trường PTDTNT	cap	named	owner
Trường Phổ thông dân tộc nội trú	cap	named	owner
Trường Phổ thông dân tộc bán trú | Trường PTDTBT | Trường Phổ thông dân tộc nội trú liên cấp | Trường Phổ thông liên cấp | Trường liên cấp | Trường Tiểu học và Trung học cơ sở | Trường TH&THCS | Trường TH và THCS | Trường Trung học cơ sở và Trung học phổ thông | Trường THCS&THPT | Trường THCS và THPT | Trường Phổ thông dân tộc nội trú liên cấp Tiểu học và Trung học cơ sở | Trường Phổ thông nội trú liên cấp | Trường Phổ thông nội trú liên cấp Tiểu học và Trung học cơ sở | Trường Phổ thông dân tộc nội trú THCS và THPT | Trường Phổ thông	cap	named,local	owner
Bệnh viện	cap	named	owner
BV	cap	named	owner
Trạm Y tế	cap	named	owner
Phòng khám	cap	named	owner
Công ty	cap	named	owner
Công ty Cổ phần	cap	company	owner
Công ty cổ phần	cap	company	owner
Công ty CP	cap	company	owner
Công ty TNHH	cap	company	owner
Công ty trách nhiệm hữu hạn	cap	company	owner
Hợp tác xã	cap	company	owner
HTX	cap	company	owner
Xí nghiệp	cap	company	owner
Liên danh	cap	named	owner
Doanh nghiệp tư nhân	cap	company	owner
Ngân hàng	cap	named	owner
Ngân hàng Thương mại cổ phần	cap	company	owner
Ngân hàng thương mại cổ phần	cap	company	owner
Quỹ	cap	named	owner
Hội	cap	named	owner
Liên đoàn	cap	named	owner
Liên minh	cap	named	owner
Công đoàn	cap	named	owner
Hội đồng	cap	named	owner
Đoàn công tác	cap	task?	owner
Đoàn Công tác	cap	task?	owner
Đoàn kiểm tra	cap	task?	owner
Đoàn Kiểm tra	cap	task?	owner
Đoàn giám sát	cap	task?	owner
Đoàn Giám sát	cap	task?	owner
Đoàn thanh tra	cap	task?	owner
Đoàn Thanh tra	cap	task?	owner
Ban Chỉ đạo	cap	task?	about
Ban chỉ đạo	cap	task?	about
BCĐ	cap	task?	about
Ban Tổ chức Cuộc thi	cap	task?	about
Ban Tổ chức Hội nghị	cap	task?	about
Ban Tổ chức Lễ hội	cap	task?	about
Tổ công tác	cap	task?	about
Tổ Công tác	cap	task?	about
Tổ giúp việc	cap	task?	about
Tổ Giúp việc	cap	task?	about
Tổ Thư ký	cap	task?	about
Tổ thư ký	cap	task?	about
Tổ biên tập	cap	task?	about
Tổ Biên tập	cap	task?	about
Ban soạn thảo	cap	task?	about
Ban Soạn thảo	cap	task?	about
Tổ soạn thảo	cap	task?	about
Tổ thẩm định	cap	task?	about
Tổ tư vấn	cap	task?	about
Tổ chuyên gia	cap	task?	about
Tiểu ban	cap	task?	about
Ban Chỉ huy	cap	task?	about
Ban chỉ huy	cap	task?	about
Ban Vận động	cap	task?	about
Ban vận động	cap	task?	about
Ban giám khảo	cap	task?	about
Ban Giám khảo	cap	task?	about
Tổ giám khảo	cap	task?	about
Ban Kiểm phiếu	cap	task?	about
Ban Thư ký	cap	task?	about
Ban bầu cử	cap	task?	about
Ban Bầu cử	cap	task?	about
Tổ bầu cử	cap	task?	about
Tổ Bầu cử	cap	task?	about
Ủy ban bầu cử	cap	task?	about
Ủy ban Bầu cử	cap	task?	about
Tổ tiếp công dân	cap	task?	about
Ban Tiếp công dân	cap	task?	about
Ban tiếp công dân	cap	task?	about
Ban điều hành	cap	task?	about
Ban Điều hành	cap	task?	about
Ủy ban An toàn giao thông	cap	task?	about
Ủy ban an toàn giao thông	cap	task?	about
Ban An toàn giao thông	cap	task?	about
Ban ATGT	cap	task?	about
Hội đồng thẩm định	cap	task?	about
Hội đồng Thẩm định	cap	task?	about
Hội đồng tư vấn	cap	task?	about
Hội đồng Tư vấn	cap	task?	about
Hội đồng nghiệm thu	cap	task?	about
Hội đồng xét duyệt	cap	task?	about
Hội đồng thi	cap	task?	about
Hội đồng chấm thi	cap	task?	about
Hội đồng đấu giá	cap	task?	about
Hội đồng xét tuyển	cap	task?	about
Hội đồng tuyển dụng	cap	task?	about
Hội đồng sơ tuyển	cap	task?	about
Hội đồng phối hợp	cap	task?	about
Hội đồng Phối hợp	cap	task?	about
Hội đồng điều phối	cap	task?	about
Hội đồng điều phối vùng	cap	task?	about
Hội đồng Điều phối	cap	task?	about
Hội đồng nghĩa vụ quân sự	cap	task?	about
Hội đồng Nghĩa vụ quân sự	cap	task?	about
Hội đồng bồi thường, hỗ trợ và tái định cư | Hội đồng bồi thường, hỗ trợ, tái định cư | Hội đồng bồi thường, giải phóng mặt bằng | Hội đồng Bồi thường, hỗ trợ và tái định cư | Hội đồng bồi thường	cap	task?	about
Hội đồng thi đua - Khen thưởng	cap	task?	about
Hội đồng Thi đua - Khen thưởng	cap	task?	about
Hội đồng quản lý	cap	task?	about
Hội đồng quản trị | HĐQT	cap	task?	about
Hội đồng Quản trị	cap	task?	about
Hội đồng thành viên	cap	task?	about
Hội đồng Thành viên	cap	task?	about
Hội đồng kỷ luật	cap	task?	about
Hội đồng khoa học	cap	task?	about
Hội đồng Khoa học	cap	task?	about
Hội đồng bầu cử	cap	task?	about
Hội đồng quốc phòng và an ninh	cap	task?	about
Hội đồng Quốc phòng và An ninh	cap	task?	about
Hội đồng quốc gia	cap	task?	about
Hội đồng Quốc gia	cap	task?	about
Hội đồng trường	cap	task?	about
đoàn công tác	low	task,owner	about
đoàn giám sát	low	task,owner	about
đoàn kiểm tra	low	task,owner	about
ban chỉ đạo	low	task,owner	about
ban Chỉ đạo	low	task,owner	about
tổ công tác	low	task,owner	about
ban giám khảo	low	task,owner	about
hội đồng thẩm định	low	task,owner	about
đoàn thanh tra	low	task,owner	about
Công ty TNHH MTV | Công ty TNHH một thành viên | Công ty TNHH Một thành viên | Công ty TNHH 1 thành viên | Công ty TNHH 01 thành viên	cap	company	owner
Công ty TNHH hai thành viên | Công ty TNHH hai thành viên trở lên	cap	company	owner
Công ty trách nhiệm hữu hạn một thành viên | Công ty trách nhiệm hữu hạn Một thành viên | Công ty Trách nhiệm hữu hạn	cap	company	owner
Công ty liên doanh | Công ty Liên doanh | Công ty hợp danh | Công ty Hợp danh	cap	company	owner
Tổng Công ty Cổ phần | Tổng công ty cổ phần | Tổng Công ty CP | Tổng công ty CP | Tổng Công ty cổ phần	cap	company	owner
công ty cổ phần | công ty TNHH | công ty CP | công ty Cổ phần	low	company	owner
công ty	low	named	owner
tập đoàn | ngân hàng TMCP	low	company	owner
CTCP | Cty TNHH | Cty CP | Cty cổ phần | Cty Cổ phần	cap	company	owner
Website	cap	owner,named	owner
Cổng Dịch vụ công Quốc gia | Cổng Dịch vụ công quốc gia | Cổng dịch vụ công quốc gia | Cổng dịch vụ công Quốc gia | Cổng DVC quốc gia | Cổng DVC Quốc gia | Cổng DVCQG	cap	system?	local	central
Cổng Dịch vụ công | Cổng dịch vụ công	cap	system,owner,local	owner
Cổng Pháp luật quốc gia | Cổng dữ liệu quốc gia | Cổng Dữ liệu quốc gia	cap	system?		central
Bộ phận Một cửa	cap		owner
Quỹ bảo lãnh tín dụng | quỹ bảo lãnh tín dụng | Quỹ Bảo lãnh tín dụng	any		about
Quỹ bảo lãnh tín dụng cho các doanh nghiệp nhỏ và vừa | Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa | quỹ bảo lãnh tín dụng cho các doanh nghiệp nhỏ và vừa | quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	any		owner
Quỹ đầu tư phát triển | Quỹ bảo vệ môi trường | Quỹ bảo vệ và phát triển rừng | Quỹ hỗ trợ nông dân | Quỹ phát triển đất | Quỹ hỗ trợ phát triển hợp tác xã | Quỹ phát triển khoa học và công nghệ | Quỹ bảo trợ trẻ em | Quỹ tín dụng nhân dân | Quỹ phát triển nhà ở | Quỹ bảo trì đường bộ | Quỹ dịch vụ viễn thông công ích | Quỹ phòng, chống thiên tai | Quỹ đổi mới công nghệ quốc gia	cap		owner
Ban trù bị thành lập | Ban vận động thành lập | Ban Vận động thành lập	cap	owner	owner
Ban lãnh đạo | Ban Lãnh đạo | Ban giám đốc | Ban giám hiệu	cap	owner	owner
Ban kiểm soát | Ban Kiểm soát	cap	owner?	owner
Đại hội đồng cổ đông | Đại hội đồng Cổ đông | Đại hội cổ đông | ĐHĐCĐ	any		owner
VnExpress | VietNamNet | Vietnamnet | Mobifone | MobiFone | Vinaphone | VinaPhone | Vietcombank | Vietinbank | VietinBank | Agribank | Petrolimex | Vinachem | Vinatex | Vingroup | Vinamilk | Petrovietnam | Vietnam Airlines | Vietjet | Vinaconex | Vinalines	cap		local
BIDV | ACV | VEC | VNR | FPT | THACO | VNA | ĐHQGHN | ĐHQG-HCM	caps		local
Quân chủng Hải quân | Quân chủng Phòng không - Không quân | Bộ đội biên phòng | Cảnh sát biển Việt Nam	cap		local
Tổng cục Chính trị	cap		owner
Ngân hàng Nhà nước chi nhánh | NHNN chi nhánh | Ngân hàng Nhà nước Chi nhánh | NHNN Chi nhánh	cap	local	local
UBTWMTTQVN | UBTƯMTTQVN | UBTWMTTQ VN	caps			central
Đoàn Đại biểu QH | Đoàn đại biểu QH	cap		local
NHNNTW | NHTW	caps			central
Ban Tổ chức Trung ương Đảng | Ban tổ chức Trung ương Đảng | Ban Tuyên giáo Trung ương Đảng | Ban Dân vận Trung ương Đảng | Ban Nội chính Trung ương Đảng | Ban Kinh tế Trung ương Đảng | Ban Đối ngoại Trung ương Đảng	cap			central
thường trực HĐND | thường trực Hội đồng nhân dân | thường trực Thành ủy | thường trực Tỉnh ủy | thường trực Huyện ủy	low		local
Ban Giám sát quản lý về hải quan | Ban Giám sát quản lý về HQ | Ban Nghiệp vụ thuế hải quan | Ban Nghiệp vụ thuế HQ | Ban Quản lý rủi ro | Ban Công nghệ thông tin và Thống kê hải quan | Ban Điều tra chống buôn lậu	cap		owner
Bưu điện | Viễn thông | Điện lực	cap	local	owner
Lữ Đoàn	cap	task	owner
Bộ Tư lệnh vùng Cảnh sát biển	cap	task?	owner
Tòa án nhân dân cấp cao tại | TAND cấp cao tại | Viện kiểm sát nhân dân cấp cao tại | Viện Kiểm sát nhân dân cấp cao tại | VKSND cấp cao tại	cap	local	local
Cơ quan Cảnh sát điều tra | Cơ quan cảnh sát điều tra | Cơ quan CSĐT | Cơ quan An ninh điều tra | Cơ quan an ninh điều tra | Cơ quan ANĐT	any		owner
Tỉnh đội | Huyện đội | Thành đội | Quận đội	cap		seat
Khu ủy | Liên khu ủy | Xứ ủy | Đặc khu ủy	cap	open?	local
chính quyền	any	place	local
Tuổi Trẻ | Người Lao Động | Người Đưa Tin | Sài Gòn Giải Phóng | Pháp Luật TP.HCM | Tri Thức Trực Tuyến | Sức Khỏe Đời Sống	cap	proper	none
VTC News | Báo Điện tử Chính phủ | Báo điện tử Chính phủ	cap		none
đội tuyển	any	company	none
Ban Công tác phía Nam	cap		owner
Văn phòng Đại diện | Cơ quan đại diện | Cơ quan Đại diện	cap	open,owner	branch
Cơ quan điều tra | Cơ quan Điều tra	cap		owner
Cơ quan Thi hành án dân sự | Cơ quan Thi hành án hình sự	cap		owner
Ban Liên lạc | Ban liên lạc | Câu lạc bộ | CLB | Nghiệp đoàn | Tổng đội	cap	open	owner
Hội đồng hương | Hội Đồng hương | Ban liên lạc đồng hương	cap	owner,local,open	owner
Đoàn liên ngành | Tổ liên ngành | Đoàn kiểm tra liên ngành | Đoàn Kiểm tra liên ngành	cap	owner,task?	owner
thường vụ	low	owner	owner
thanh tra	low	owner	owner
Ban Bí thư Trung ương Đoàn | BCH Trung ương Đoàn | Ban Chấp hành Trung ương Đoàn | Ban Thường vụ Trung ương Đoàn	cap			central
TT Thông tin - Công báo | TT Thông tin Công báo | TT Công báo | TTTH và Công báo | TTTH - Công báo | TTTH-CB | TT TH-CB | TT Công báo - Tin học | TT Tin học - Công báo	cap	site?	local
Cổng TT điện tử | Trang TT điện tử	cap		owner
Tuổi Trẻ Online | Thanh Niên Online | Lao Động Online | Người Lao Động Online | Tiền Phong Online | Sài Gòn Giải Phóng Online	cap	proper	none
Quỹ quốc gia về việc làm | Quỹ Quốc gia về việc làm | Quỹ quốc gia hỗ trợ việc làm | Quỹ quốc gia giải quyết việc làm	cap			central
Ủy ban Giám sát tài chính quốc gia | Ủy ban Giám sát tài chính QG	cap			central
Bộ Tư lệnh quân khu | Bộ Tư lệnh Quân khu | Bộ Tư lệnh quân đoàn | Bộ Tư lệnh quân chủng | Bộ Tư lệnh binh chủng	cap	task?	local
Bộ TC | Bộ NV | Bộ TP | Bộ YT | Bộ XD | Bộ QP | Bộ CA	cap		local	central
VPĐKĐĐ | Văn phòng ĐKĐĐ	cap		branch
Chi nhánh Văn phòng đăng ký đất đai | Chi nhánh VPĐKĐĐ | chi nhánh Văn phòng đăng ký đất đai	any	open?	branch
Trung tâm tích hợp dữ liệu | Trung tâm Tích hợp dữ liệu	cap	owner,local	owner
Trường Sa	cap	never
Chi nhánh nước ngoài | chi nhánh nước ngoài	any	never
Chính phủ nước CHDCND Lào | Chính phủ CHDCND Lào | Chính phủ nước Cộng hòa dân chủ nhân dân Lào | Chính phủ Cộng hòa dân chủ nhân dân Lào	cap		none	central
Chính phủ nước CHND Trung Hoa | Chính phủ CHND Trung Hoa | Chính phủ nước Cộng hòa nhân dân Trung Hoa | Chính phủ Cộng hòa nhân dân Trung Hoa	cap		none	central
Chính phủ nước Vương quốc Campuchia | Chính phủ Vương quốc Campuchia | Chính phủ nước Vương quốc Căm-pu-chia | Chính phủ Vương quốc Căm-pu-chia	cap		none	central
Chính phủ nước Cộng hòa Cuba | Chính phủ Cộng hòa Cuba | Chính phủ nước Cộng hòa Cu-ba | Chính phủ Cộng hòa Cu-ba	cap		none	central
Chính phủ nước Cộng hòa Pháp | Chính phủ Cộng hòa Pháp	cap		none	central
Chính phủ nước Cộng hòa Liên bang Đức | Chính phủ Cộng hòa Liên bang Đức | Chính phủ nước CHLB Đức | Chính phủ CHLB Đức	cap		none	central
Chính phủ nước Cộng hòa Ấn Độ | Chính phủ Cộng hòa Ấn Độ	cap		none	central
Chính phủ nước Vương quốc Thái Lan | Chính phủ Vương quốc Thái Lan	cap		none	central
Chính phủ nước Đại Hàn Dân Quốc | Chính phủ Đại Hàn Dân Quốc	cap		none	central
Chính phủ nước Hợp chủng quốc Hoa Kỳ | Chính phủ Hợp chủng quốc Hoa Kỳ	cap		none	central
Chính phủ nước Cộng hòa Indonesia | Chính phủ Cộng hòa Indonesia | Chính phủ nước Cộng hòa In-đô-nê-xi-a | Chính phủ Cộng hòa In-đô-nê-xi-a	cap		none	central
Chính phủ nước Cộng hòa Singapore | Chính phủ Cộng hòa Singapore | Chính phủ nước Cộng hòa Xinh-ga-po | Chính phủ Cộng hòa Xinh-ga-po	cap		none	central
Chính phủ nước Cộng hòa Italia | Chính phủ Cộng hòa Italia | Chính phủ nước Cộng hòa I-ta-li-a | Chính phủ Cộng hòa I-ta-li-a	cap		none	central
Chính phủ nước Cộng hòa Ba Lan | Chính phủ Cộng hòa Ba Lan	cap		none	central
Chính phủ nước Cộng hòa Belarus | Chính phủ Cộng hòa Belarus | Chính phủ nước Cộng hòa Bê-la-rút | Chính phủ Cộng hòa Bê-la-rút	cap		none	central
Chính phủ nước Vương quốc Anh và Bắc Ai-len | Chính phủ Vương quốc Anh và Bắc Ai-len | Chính phủ nước Vương quốc Liên hiệp Anh và Bắc Ai-len | Chính phủ Vương quốc Liên hiệp Anh và Bắc Ai-len	cap		none	central
Chính phủ nước Vương quốc Bỉ | Chính phủ Vương quốc Bỉ	cap		none	central
Chính phủ nước Vương quốc Hà Lan | Chính phủ Vương quốc Hà Lan	cap		none	central
Chính phủ nước Cộng hòa Phần Lan | Chính phủ Cộng hòa Phần Lan	cap		none	central
Chính phủ nước Cộng hòa Philippines | Chính phủ Cộng hòa Philippines | Chính phủ nước Cộng hòa Phi-líp-pin | Chính phủ Cộng hòa Phi-líp-pin	cap		none	central
Chính phủ nước CHDCND Triều Tiên | Chính phủ CHDCND Triều Tiên | Chính phủ nước Cộng hòa dân chủ nhân dân Triều Tiên | Chính phủ Cộng hòa dân chủ nhân dân Triều Tiên	cap		none	central
Chính phủ Lào | Chính phủ Campuchia | Chính phủ Căm-pu-chia | Chính phủ Trung Quốc | Chính phủ Nhật Bản | Chính phủ Hàn Quốc | Chính phủ Hoa Kỳ | Chính phủ Liên bang Nga | Chính phủ Thái Lan | Chính phủ Ấn Độ | Chính phủ Xinh-ga-po | Chính phủ Singapore | Chính phủ Ô-xtrây-li-a | Chính phủ Australia | Chính phủ Ca-na-đa | Chính phủ Canada | Chính phủ Pháp | Chính phủ Đức | Chính phủ Cu-ba | Chính phủ Cuba | Chính phủ Phần Lan | Chính phủ Hà Lan | Chính phủ Đan Mạch | Chính phủ Thụy Điển | Chính phủ Thụy Sĩ | Chính phủ Na Uy | Chính phủ Bỉ | Chính phủ I-ta-li-a | Chính phủ Italia | Chính phủ Tây Ban Nha | Chính phủ Ba Lan | Chính phủ Hungary | Chính phủ Hung-ga-ri | Chính phủ Đài Loan | Chính phủ Niu Di-lân | Chính phủ New Zealand | Chính phủ Ma-lai-xi-a | Chính phủ Malaysia | Chính phủ In-đô-nê-xi-a | Chính phủ Indonesia | Chính phủ Mông Cổ | Chính phủ Hoàng gia Campuchia	cap		none	central
ĐĐBQH&HĐND | ĐĐBQH & HĐND	any		local
Trung tâm TT, DL&CNS | Trung tâm TT, DL & CNS | TT TTDL&CNS | TTTTDL&CNS	cap		local
ủy ban Mặt trận Tổ quốc Việt Nam | ủy ban Mặt trận Tổ quốc | ủy ban MTTQ Việt Nam | ủy ban MTTQ	low		local
Hội đồng tuyển dụng công chức dự bị | Hội đồng tuyển dụng công chức | Hội đồng tuyển dụng viên chức | Hội đồng tuyển dụng công chức, viên chức | Hội đồng thi tuyển công chức | Hội đồng thi tuyển viên chức | Hội đồng xét tuyển viên chức | Hội đồng xét tuyển công chức | Hội đồng thi nâng ngạch công chức | Hội đồng xét thăng hạng viên chức	cap	task?	about
Hội đồng tuyển chọn	cap	task?	about
Hội đồng kiểm tra, sát hạch	cap	task?	about
Hội đồng thi tuyển	cap	task?	about
Hội đồng đánh giá	cap	task?	about
Hội đồng định giá tài sản	cap	task?	about
Hội đồng giám định y khoa	cap	task?	about
Hội đồng xử lý kỷ luật	cap	task?	about
Hội đồng giải quyết khiếu nại	cap	task?	about
Ban coi thi	cap	task?	about
Ban chấm thi	cap	task?	about
Ban đề thi	cap	task?	about
Ban phách	cap	task?	about
Ban chấm phúc khảo	cap	task?	about
Ban phúc khảo	cap	task?	about
Ban ra đề thi	cap	task?	about
Ban làm phách	cap	task?	about
Ban kiểm tra, sát hạch	cap	task?	about
Ban kiểm tra phiếu dự tuyển	cap	task?	about
Tổ	cap	field,named	owner
Tổ kiểm tra | Tổ rà soát | Tổ hỗ trợ | Tổ tuyên truyền | Tổ thu thập | Tổ xung kích | Tổ phản ứng nhanh | Tổ điều phối | Tổ điều hành | Tổ chỉ đạo | Tổ giám sát | Tổ kiểm kê | Tổ xử lý | Tổ tự quản | Tổ hòa giải | Tổ nghiệp vụ | Tổ tổng hợp | Tổ phục vụ | Tổ lưu động | Tổ tham mưu | Tổ chốt chặn | Tổ truy vết | Tổ cấp giấy chứng nhận | Tổ kê khai | Tổ bảo vệ | Tổ an ninh trật tự | Tổ giải phóng mặt bằng	cap	task?,open	about
Hạt Quản lý đê | Hạt quản lý đê | Hạt Quản lý đê điều | Hạt quản lý đê điều | Hạt Quản lý đường bộ | Hạt quản lý đường bộ | Hạt giao thông | Hạt Giao thông	cap	local,open?	owner
Lâm trường | Nông trường | Đội thuế | Đội Thuế | Trại giam | Trại tạm giam | Trường Giáo dưỡng | Trường giáo dưỡng	cap	open	owner
Đài Khí tượng Thủy văn | Đài Khí tượng thủy văn | Đài Khí tượng - Thủy văn | Đài KTTV	cap	local,open?	owner
Quân chủng Phòng không | Quân chủng Không quân	cap		local
Cảnh sát biển	cap		local
Văn phòng Ủy ban	cap	field?	owner
Văn phòng Ủy ban nhân dân | Văn phòng Ủy ban hành chính	cap		local
Đảng ủy Bộ | Đảng ủy Sở | Đảng bộ Bộ | Đảng bộ Sở	cap	field,proper	local
Đảng ủy Khối các cơ quan | Đảng ủy khối các cơ quan | Đảng ủy Khối các cơ quan và doanh nghiệp | Đảng ủy Khối cơ quan và doanh nghiệp | Đảng ủy Khối doanh nghiệp | Đảng ủy Khối Doanh nghiệp | Đảng ủy khối doanh nghiệp | Đảng bộ Khối các cơ quan | Đảng bộ Khối các cơ quan và doanh nghiệp | Đảng bộ Khối doanh nghiệp	cap		local
Tập đoàn Công nghiệp tàu thủy Việt Nam | Tập đoàn Công nghiệp Tàu thủy Việt Nam | Tập đoàn Kinh tế Vinashin | Tập đoàn Hóa chất Việt Nam | Tập đoàn Dệt May Việt Nam | Tập đoàn Công nghiệp Cao su Việt Nam | Tập đoàn Xăng dầu Việt Nam	cap			central
TTKN | TTDN | TTGDTX | TTGDNN-GDTX | TTVH | TTVHTT | TTDVNN | TTPTQĐ | CCKL | CCTY | CCBVTV	caps		local
Viện nghiên cứu | Viện Nghiên cứu | Trung tâm nghiên cứu | Trung tâm Nghiên cứu	cap	open	owner
Đảng ủy các cơ quan Đảng | Đảng ủy các cơ quan đảng | Đảng bộ các cơ quan Đảng | Đảng bộ các cơ quan đảng	cap		owner
ban Chỉ huy | ban chỉ huy	low	task,owner	about
Văn phòng thường trực | Văn phòng Thường trực | VPTT | Bộ phận thường trực | Bộ phận Thường trực	cap	owner	owner
Ủy ban Quốc gia | Ủy ban quốc gia | Ủy ban QG	cap	task?	about
Ban Tổ chức Hội thi | Ban tổ chức Hội thi | Ban tổ chức Cuộc thi | Ban tổ chức cuộc thi | Ban Tổ chức cuộc thi | Ban Tổ chức Giải thưởng | Ban Tổ chức giải | Ban Tổ chức Giải | Ban tổ chức Giải | Ban tổ chức Lễ hội | Ban Tổ chức Liên hoan | Ban Tổ chức Đại hội | Ban tổ chức Đại hội | Ban Tổ chức Hội chợ | Ban Tổ chức Lễ kỷ niệm	cap	task?	about
Tổ an ninh trật tự cơ sở | Tổ bảo vệ an ninh, trật tự ở cơ sở | Tổ bảo vệ an ninh, trật tự | Tổ công nghệ số cộng đồng | Tổ Công nghệ số cộng đồng | Tổ tiết kiệm và vay vốn	cap		owner`.split('\n'),
})
