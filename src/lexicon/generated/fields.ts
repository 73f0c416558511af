// Made by scripts/compile-lexicon.ts from lexicon/fields.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `fields`. */
export const table = (): LexiconTable => ({
  category: 'fields',
  columns: ["form","verbal"],
  rows: `Nội vụ
Tư pháp
Tài chính
Công Thương
Công nghiệp
Công nghiệp nhẹ
Công nghiệp nặng
Thương mại
Thương mại và Du lịch
Thương mại - Du lịch
Thương nghiệp
Nông nghiệp
Nông nghiệp và Môi trường | Nông nghiệp & Môi trường | Nông nghiệp - Môi trường
Nông nghiệp và Phát triển nông thôn | Nông nghiệp & Phát triển nông thôn | Nông nghiệp và PTNT | Nông nghiệp & PTNT | NN&PTNT | NN-PTNT | NNPTNT | NN và PTNT | NN & PTNT
NN&MT | NNMT | NN và MT | NN-MT | NN & MT
Xây dựng	yes
Giao thông vận tải | GTVT | Giao thông - Vận tải
Giao thông vận tải - Xây dựng
Xây dựng - Giao thông
Văn hóa, Thể thao và Du lịch | VHTTDL | VHTT&DL | VH,TT&DL | VHTT và DL | VH-TT&DL | VH,TTDL | VH, TT&DL | VHTT-DL | VH, TT và DL | Văn hóa - Thể thao và Du lịch
Văn hóa và Thể thao | Văn hóa - Thể thao | VH&TT | VHTT | VH-TT | Văn hóa, Thể thao
Văn hóa - Thông tin | Văn hóa và Thông tin | Văn hóa Thông tin | Văn hóa, Thông tin
Văn hóa, Khoa học và Thông tin | VHKH&TT
Văn hóa - Xã hội | Văn hóa, Xã hội | Văn hóa và Xã hội | VH-XH | VHXH | Văn hóa – Xã hội
Văn hóa
Du lịch
Khoa học và Công nghệ | KH&CN | KHCN | KH và CN | Khoa học & Công nghệ | Khoa học - Công nghệ | Khoa học, Công nghệ | KH-CN | KH & CN
Khoa học, Công nghệ và Môi trường | Khoa học, Công nghệ & Môi trường | KHCN&MT
Giáo dục và Đào tạo | GD&ĐT | GDĐT | GD-ĐT | GD và ĐT | Giáo dục - Đào tạo | Giáo dục & Đào tạo | GD & ĐT | Giáo dục, Đào tạo
Giáo dục
Giáo dục Phổ thông
Giáo dục Tiểu học
Giáo dục Mầm non
Giáo dục Trung học
Giáo dục Đại học
Giáo dục Thường xuyên
Giáo dục nghề nghiệp
Giáo dục Nghề nghiệp và Giáo dục thường xuyên
Đại học và Trung học chuyên nghiệp
Y tế
Dân tộc và Tôn giáo | DT&TG | DTTG | Dân tộc - Tôn giáo | DT và TG
Dân tộc
Dân tộc và Miền núi
Tôn giáo
Kế hoạch và Đầu tư | KH&ĐT | KHĐT | KH-ĐT | KH và ĐT | Kế hoạch & Đầu tư | Kế hoạch - Đầu tư | KH & ĐT
Kế hoạch - Tài chính | Tài chính - Kế hoạch | TC-KH | KH-TC | Tài chính, Kế hoạch | Kế hoạch, Tài chính | TCKH | Tài chính Kế hoạch | Tài chính và Kế hoạch
Tài nguyên và Môi trường | TN&MT | TNMT | TN-MT | TN và MT | Tài nguyên & Môi trường | Tài nguyên - Môi trường | TN & MT
Nông nghiệp và Tài nguyên môi trường
Nông nghiệp, Tài nguyên và Môi trường
Thông tin và Truyền thông | TT&TT | TTTT | TT-TT | TT và TT | Thông tin & Truyền thông | Thông tin - Truyền thông | TT & TT
Bưu chính, Viễn thông | Bưu chính - Viễn thông | Bưu chính Viễn thông | Bưu chính, viễn thông
Lao động - Thương binh và Xã hội
Lao động, Thương binh và Xã hội
LĐ-TB&XH
LĐTBXH
LĐTB&XH
LĐ-TBXH
LĐ - TB&XH
LĐ-TB và XH
Lao động - Thương binh - Xã hội
Lao động - Thương binh & Xã hội
LĐ TB&XH
LĐ,TB&XH
LĐ-TB-XH
LĐ – TB&XH
LĐTB và XH
Lao động - TB và XH | Lao động - TB&XH | Lao động - TBXH | Lao động, TB và XH | Lao động TB và XH
Lao động Thương binh và Xã hội
Lao động – Thương binh và Xã hội
LĐTBXH&DT
Lao động
Thủy sản
Thủy lợi
Lâm nghiệp
Nội thương
Ngoại thương
Vật tư
Lương thực
Cơ khí và Luyện kim
Điện và Than
Năng lượng
Điện lực
Hải sản
Thủy sản và Kiểm ngư
Ngoại vụ
Ngoại giao
Quốc phòng
Công an
Quy hoạch - Kiến trúc | Quy hoạch Kiến trúc | QHKT | QH-KT | Quy hoạch và Kiến trúc
An toàn thực phẩm | ATTP
Kinh tế - Hạ tầng | Kinh tế và Hạ tầng | KT-HT | KT&HT | Kinh tế và Hạ tầng đô thị
Kinh tế, Hạ tầng và Đô thị | KT,HT&ĐT | KTHT&ĐT | KTHTĐT | Kinh tế, Hạ tầng & Đô thị | KT, HT&ĐT
Kinh tế
Kinh tế ngành
Kinh tế đối ngoại
Kinh tế tổng hợp
Kinh tế và Hợp tác
Quản lý đô thị | QLĐT | Đô thị
Hạ tầng kinh tế
Dân vận
Tổ chức	yes
Tuyên giáo
Nội chính
Đối ngoại
Khoa giáo
Tài chính quản trị
Bảo vệ chính trị nội bộ
Tuyên giáo và Dân vận | TG&DV | TGDV | Tuyên giáo - Dân vận | TG và DV
Tổ chức - Nội vụ | Tổ chức Nội vụ | Tổ chức cán bộ | Tổ chức - Cán bộ | TCCB | Tổ chức - Hành chính | Hành chính - Tổ chức | Tổ chức, Hành chính | TC-HC | Tổ chức Hành chính | Hành chính Tổ chức | HC-TC
Tổ chức - Kiểm tra | Tổ chức, kiểm tra
Tuyên huấn
Tư tưởng - Văn hóa
Khoa giáo Trung ương
Kiểm tra	yes
Xây dựng Đảng | Xây dựng đảng
Chính sách, chiến lược | Chính sách, Chiến lược | Chính sách chiến lược
Tổ chức Chính quyền | Chính quyền địa phương | Công tác thanh niên | Văn thư và Lưu trữ nhà nước | Thi đua - Khen thưởng | Thi đua, khen thưởng | Thi đua - Khen thưởng Trung ương | TĐ-KT | TĐKT
Kinh tế - Ngân sách | Kinh tế và Ngân sách | KT-NS | KTNS | Kinh tế Ngân sách | Kinh tế – Ngân sách | Kinh tế, Ngân sách
Kinh tế - Xã hội | KT-XH
Kinh tế - Kỹ thuật | KT-KT
Kinh tế và Tổng hợp
Pháp chế
Pháp luật
Pháp luật dân sự - kinh tế
Pháp luật hình sự - hành chính
Pháp luật quốc tế
Đô thị và Môi trường
Công tác phía Nam | Công tác Mặt trận | CTMT | Thanh tra nhân dân | Giám sát đầu tư của cộng đồng
Tôn giáo Chính phủ
Cơ yếu Chính phủ
Quân lực
Tham mưu	yes
Chính trị
Hậu cần
Kỹ thuật
Hậu cần - Kỹ thuật
Quân nhu
Quân y
Tài chính - Kế toán
Tài vụ
Kế toán
Kế toán - Tài vụ
Kế hoạch	yes
Kế hoạch tổng hợp
Kế hoạch - Tổng hợp
KHTH
Hành chính
Hành chính - Quản trị
Hành chính - Tổng hợp
HCTC
Quản trị	yes
Quản trị - Tài vụ
Tài chính - Quản trị
Tổng hợp	yes
Nội chính - Tiếp công dân
Khoa giáo - Văn xã
Khoa giáo - Văn hóa xã hội
Khoa giáo, Văn xã
KGVX
KTTH
NC
Hợp tác quốc tế	yes
Quan hệ quốc tế
Công nghệ thông tin
Chuyển đổi số
Thông tin	yes
Báo chí
Xuất bản, In và Phát hành
Phát thanh, truyền hình và thông tin điện tử
Phát thanh truyền hình và thông tin điện tử
Thông tin đối ngoại
Thông tin cơ sở
Thông tin cơ sở và Thông tin đối ngoại
Quản lý đất đai	yes
Đất đai
Biến đổi khí hậu
Khí tượng Thủy văn
Khí tượng thủy văn
Viễn thám quốc gia
Đo đạc, Bản đồ và Thông tin địa lý
Đo đạc và Bản đồ
Môi trường
Bảo vệ môi trường	yes
Kiểm soát ô nhiễm môi trường
Bảo tồn thiên nhiên và Đa dạng sinh học
Quản lý tài nguyên nước
Tài nguyên nước
Địa chất và Khoáng sản Việt Nam
Địa chất và Khoáng sản
Khoáng sản Việt Nam
Biển và Hải đảo Việt Nam
Biển và Hải đảo
Biển đảo và Thủy sản
Kiểm tra sau thông quan
Quản lý khoáng sản
Trồng trọt và Bảo vệ thực vật
Trồng trọt và BVTV
Trồng trọt
Bảo vệ thực vật
Chăn nuôi
Chăn nuôi và Thú y
Thú y
Kiểm lâm
Lâm nghiệp và Kiểm lâm
Kiểm ngư
Quản lý đê điều và Phòng, chống thiên tai
Quản lý đê điều và PCTT
Đê điều và Phòng, chống lụt bão
Phòng, chống thiên tai
Kinh tế hợp tác và Phát triển nông thôn
Phát triển nông thôn
Phát triển nông thôn và Quản lý chất lượng nông lâm sản
Chất lượng, Chế biến và Phát triển thị trường
Quản lý chất lượng nông lâm sản và thủy sản
Quản lý Chất lượng Nông lâm sản và Thủy sản
Quản lý xây dựng công trình
Quản lý công trình thủy lợi
Thuế
Thuế doanh nghiệp lớn
Thuế xuất nhập khẩu
Thuế khu vực
Hải quan
Hải quan khu vực
Thống kê	yes
Dự trữ Nhà nước
Dự trữ Nhà nước khu vực
Quản lý giá
Quản lý công sản
Quản lý nợ và Kinh tế đối ngoại
Tin học và Thống kê tài chính
Kế hoạch và Tin học
Giám sát, quản lý bảo hiểm
Quản lý, giám sát bảo hiểm
Quản lý, giám sát kế toán, kiểm toán
Đầu tư nước ngoài
Phát triển doanh nghiệp tư nhân và kinh tế tập thể
Phát triển doanh nghiệp nhà nước
Quản lý đấu thầu
Ngân sách nhà nước
Đầu tư	yes
Định chế tài chính
Tổng hợp kinh tế quốc dân
Kinh tế địa phương và lãnh thổ
Kinh tế nông nghiệp
Kinh tế công nghiệp, dịch vụ
Quốc phòng, an ninh, đặc biệt
Quản lý thị trường
QLTT
Xuất nhập khẩu
Xúc tiến thương mại
Quản lý và Phát triển thị trường trong nước
Thị trường trong nước
Thị trường nước ngoài
Phòng vệ thương mại
Thương mại điện tử và Kinh tế số
Hóa chất
Kỹ thuật an toàn và Môi trường công nghiệp
Dầu khí và Than
Tiết kiệm năng lượng và Phát triển bền vững
Công nghiệp địa phương
Cạnh tranh và Bảo vệ người tiêu dùng
Điều tiết điện lực
Điện lực và Năng lượng tái tạo
Công thương địa phương
Đường bộ Việt Nam
Đường bộ
Đường sắt Việt Nam
Đường thủy nội địa Việt Nam
Hàng hải Việt Nam
Hàng hải và Đường thủy Việt Nam
Hàng không Việt Nam
Đăng kiểm Việt Nam
Đường cao tốc Việt Nam
Quản lý đầu tư xây dựng
Quản lý hoạt động xây dựng
Quản lý nhà và thị trường bất động sản
Quản lý nhà
Quản lý xây dựng	yes
Kinh tế xây dựng
Kinh tế - Quản lý đầu tư xây dựng
Giám định Nhà nước về chất lượng công trình xây dựng
Hạ tầng kỹ thuật
Hạ tầng
Kết cấu hạ tầng xây dựng
Phát triển đô thị	yes
Vật liệu xây dựng
Vận tải
Vận tải và An toàn giao thông
An toàn giao thông
Kết cấu hạ tầng giao thông
Quản lý vận tải, phương tiện và người lái
Bảo trợ xã hội
Người có công
Việc làm
Tiền lương và Bảo hiểm xã hội
Tiền lương
Quan hệ lao động và Tiền lương
An toàn lao động
Quản lý Lao động ngoài nước
Phòng, chống tệ nạn xã hội
Trẻ em
Bà mẹ và Trẻ em
Bình đẳng giới
Cán bộ, công chức
Công chức - Viên chức
Công chức, viên chức
Cải cách hành chính
Tổ chức - Biên chế
Tổ chức phi chính phủ
Thanh niên và Bình đẳng giới
Khám, chữa bệnh và Phục hồi chức năng
Quản lý Khám, chữa bệnh
Quản lý khám chữa bệnh
Quản lý Dược
Nghiệp vụ Dược
Nghiệp vụ Y
Y tế dự phòng
Phòng bệnh	yes
Quản lý Y, Dược cổ truyền
Quản lý Y dược cổ truyền
Quản lý Môi trường y tế
Phòng, chống HIV/AIDS
Khoa học công nghệ và Đào tạo
Bảo hiểm y tế
Dân số
Dân số - Kế hoạch hóa gia đình
Dân số, Gia đình và Trẻ em
Sức khỏe Bà mẹ - Trẻ em
Hạ tầng và Thiết bị y tế
Nghệ thuật biểu diễn
Điện ảnh
Di sản văn hóa
Mỹ thuật, Nhiếp ảnh và Triển lãm
Bản quyền tác giả
Thể dục thể thao
Thể dục Thể thao Việt Nam
Thể dục thể thao Việt Nam
Du lịch Quốc gia Việt Nam
Văn hóa cơ sở
Văn hóa cơ sở, Gia đình và Thư viện
Gia đình
Thư viện
Văn hóa dân tộc Việt Nam
Văn hóa các dân tộc Việt Nam
Quảng cáo
Thể thao
Thể dục, thể thao
Sở hữu trí tuệ
Tần số vô tuyến điện
Viễn thông
Bưu chính
An toàn thông tin
Chuyển đổi số quốc gia
Công nghiệp công nghệ thông tin
Công nghiệp Công nghệ thông tin và Truyền thông
Tiêu chuẩn Đo lường Chất lượng quốc gia
An toàn bức xạ và hạt nhân
Năng lượng nguyên tử
Khởi nghiệp và Doanh nghiệp công nghệ
Đổi mới sáng tạo
Thông tin, Thống kê
Thông tin khoa học và công nghệ quốc gia
Công nghệ cao
Bưu điện Trung ương
Hộ tịch, quốc tịch, chứng thực
Hộ tịch, Quốc tịch, Chứng thực
Đăng ký giao dịch bảo đảm và Bồi thường nhà nước
Đăng ký quốc gia giao dịch bảo đảm
Bổ trợ tư pháp
Trợ giúp pháp lý
Con nuôi
Kiểm tra văn bản quy phạm pháp luật
Kiểm tra văn bản và Tổ chức thi hành pháp luật
Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính
Kiểm tra văn bản và Quản lý, xử lý vi phạm hành chính
Kiểm tra văn bản và Quản lý xử lý VPHC
Kiểm tra VBQPPL
KTVBQPPL
KTVB&QLXLVPHC
KTVB và QLXLVPHC
KTVB và TCTHPL
KTVB&TCTHPL
Kiểm tra VB và QLXLVPHC
Kiểm tra VBQPPL và QLXLVPHC
KTVBPL
Kiểm tra văn bản và QLXLVPHC
Kiểm tra văn bản và Quản lý, xử lý vi phạm HC
Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật
Phổ biến, giáo dục pháp luật
Phổ biến, Giáo dục pháp luật và Trợ giúp pháp lý
Thi hành án dân sự
Quản lý Thi hành án dân sự
THADS
Kế hoạch, Thống kê
Lý lịch tư pháp quốc gia
Các vấn đề chung về xây dựng pháp luật
Xây dựng pháp luật	yes
Pháp luật hành chính
Kiểm soát thủ tục hành chính | Kiểm soát TTHC | KSTTHC | Hành chính tư pháp | Hành chính - Tư pháp
Quản lý xuất nhập cảnh
Cảnh sát giao thông
CSGT
Cảnh sát quản lý hành chính về trật tự xã hội
Cảnh sát QLHC về TTXH
Cảnh sát hình sự
Cảnh sát kinh tế
Cảnh sát điều tra tội phạm về ma túy
Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
Cảnh sát PCCC và CNCH
Cảnh sát PCCC&CNCH
Cảnh sát phòng, chống tội phạm về môi trường
An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao
An ninh nội địa
An ninh kinh tế
An ninh chính trị nội bộ
Tác chiến
Dân quân tự vệ
Quân huấn
Cứu hộ - Cứu nạn
Chính sách	yes
Chính sách xã hội
Cửa khẩu
Nhà trường
Cơ yếu
Lãnh sự | Lễ tân Nhà nước | Luật pháp và Điều ước quốc tế | Ngoại giao kinh tế | Ngoại giao văn hóa | ASEAN | Châu Âu | Châu Mỹ | Đông Bắc Á | Đông Nam Á - Nam Á - Nam Thái Bình Dương | Trung Đông - Châu Phi | Các tổ chức Quốc tế | Biên giới quốc gia | Người Việt Nam ở nước ngoài
Văn thư - Lưu trữ
Văn thư Lưu trữ
Thanh toán quốc tế
Chính sách tiền tệ
Thanh tra, giám sát ngân hàng
Thanh tra, giám sát
Tín dụng các ngành kinh tế
Quản lý ngoại hối
Thanh toán	yes
Phát hành và Kho quỹ
Dự báo, thống kê
Nghiệp vụ
Nghiệp vụ 1
Đào tạo	yes
Công tác học sinh, sinh viên
Học sinh, Sinh viên
Giáo dục chính trị và Công tác học sinh, sinh viên
Giáo dục Quốc phòng và An ninh
Nhà giáo và Cán bộ quản lý giáo dục
Nhà giáo
Quản lý chất lượng
Cơ sở vật chất
Giáo dục dân tộc
Khoa học, Công nghệ và Thông tin
Thanh tra	yes
Tiếp dân
Tiếp công dân
Tiếp công dân Trung ương
Tiếp công dân trung ương
Thi đua Khen thưởng
Thi đua khen thưởng
Khám chữa bệnh
Điều dưỡng
Đại diện
Phụ nữ
Thanh niên
Nông dân
Dân chủ - Pháp luật
Dân chủ, Giám sát và Phản biện xã hội
Phong trào
Phong trào dân chủ
Tuyên truyền	yes
Công tác xã hội
Đoàn kết tôn giáo
Thư ký - Tổng hợp
Theo dõi công tác phòng chống tham nhũng
Giảm nghèo	yes
Dân nguyện
Quản lý Y
Tài nguyên Môi trường
Văn hóa Thể thao du lịch | Văn hóa Thể thao và Du lịch
Dân tộc & Tôn giáo
Giáo dục Đào tạo
Khoa học Công nghệ
Lao động Thương binh Xã hội
Thông tin Truyền thông
Kế hoạch Đầu tư
Nông nghiệp Môi trường
Giao thông
Chính sách, thuế quốc tế
Pháp chế và Cải cách hành chính
Tổ chức - Hành chính - Tổng hợp
Bảo vệ, chăm sóc sức khỏe cán bộ | BVCSSK cán bộ
Quản lý vốn và tài sản Nhà nước tại doanh nghiệp
Chế độ kế toán
Đối tác công - tư
Tài chính doanh nghiệp
Hành chính sự nghiệp
Bảo vệ môi trường lưu vực sông
Giao thông - Công chính | Giao thông công chính
Kiểm tra văn bản
Tuyên truyền - Hỗ trợ người nộp thuế | Tuyên truyền và hỗ trợ người nộp thuế
Thủy lợi và Phòng, chống thiên tai
Thủy nông
Công nghiệp - Viễn thông Quân đội
Chính sách - Xã hội
CA
QP
NG
CT
XD
VH, TT và Du lịch | VH,TT và Du lịch | VH, TT & DL | VHTT và Du lịch | VH-TT và Du lịch
KH - ĐT | KH – ĐT
TN - MT | GD - ĐT
Tài nguyên | Tài nguyên môi trường
Thuế thương mại điện tử
Nghiệp vụ Thuế
Quản lý, giám sát chính sách thuế, phí và lệ phí
Kiểm tra văn bản và QLXL VPHC
Kiểm tra văn bản và Quản lý xử lý vi phạm HC
KTVB và QLXL VPHC
Văn hóa, Nghệ thuật, Thể thao và Du lịch
Cảnh sát quản lý tạm giữ, tạm giam và thi hành án hình sự tại cộng đồng | Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng
Kỹ thuật hình sự | KTHS | An ninh điều tra | Cảnh sát cơ động | Hồ sơ nghiệp vụ | Cảnh sát đường thủy | Tham mưu tổng hợp
CNTT và TT | CNTT&TT | CNTT-TT | CNTT và Truyền thông`.split('\n'),
})
