// Made by scripts/compile-lexicon.ts from lexicon/laws.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `laws`. */
export const table = (): LexiconTable => ({
  category: 'laws',
  columns: ["form","case","numbers"],
  rows: `Luật An ninh mạng	cap	24/2018/QH14 116/2025/QH15
Luật An ninh quốc gia	cap	32/2004/QH11
Luật An toàn thông tin mạng	cap	86/2015/QH13
Luật An toàn thực phẩm	cap	55/2010/QH12
Luật An toàn, vệ sinh lao động	cap	84/2015/QH13
Luật Ban hành văn bản quy phạm pháp luật	cap	17/2008/QH12 80/2015/QH13 64/2025/QH15
Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân | Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân | Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND | Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND	cap	31/2004/QH11
Luật Bảo hiểm tiền gửi	cap	06/2012/QH13
Luật Bảo hiểm xã hội	cap	71/2006/QH11 58/2014/QH13 41/2024/QH15
Luật Bảo hiểm y tế	cap	25/2008/QH12
Luật Bảo vệ bí mật nhà nước	cap	29/2018/QH14
Luật Bảo vệ dữ liệu cá nhân	cap	91/2025/QH15
Luật Bảo vệ môi trường	cap	52/2005/QH11 55/2014/QH13 72/2020/QH14
Luật Bảo vệ quyền lợi người tiêu dùng	cap	59/2010/QH12 19/2023/QH15
Luật Bảo vệ sức khỏe nhân dân	cap	21-LCT/HĐNN8
Luật Bảo vệ và kiểm dịch thực vật	cap	41/2013/QH13
Luật Bảo vệ và phát triển rừng	cap	29/2004/QH11
Luật Bảo vệ, chăm sóc và giáo dục trẻ em	cap	25/2004/QH11
Luật Báo chí	cap	103/2016/QH13
Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân	cap	85/2015/QH13
Luật Bầu cử đại biểu Quốc hội	cap
Luật Bầu cử đại biểu Hội đồng nhân dân	cap
Luật Bầu cử	cap
Luật Biên giới quốc gia	cap	06/2003/QH11
Luật Biên phòng Việt Nam	cap	66/2020/QH14
Luật Biển Việt Nam	cap	18/2012/QH13
Luật Bình đẳng giới	cap	73/2006/QH11
Luật Bưu chính	cap	49/2010/QH12
Luật Các công cụ chuyển nhượng	cap	49/2005/QH11
Luật Các tổ chức tín dụng	cap	47/2010/QH12 32/2024/QH15
Luật Cạnh tranh	cap	27/2004/QH11 23/2018/QH14
Luật Cán bộ, công chức	cap	22/2008/QH12 80/2025/QH15
Luật Căn cước	cap	26/2023/QH15
Luật Căn cước công dân	cap	59/2014/QH13
Luật Cảnh sát biển Việt Nam	cap	33/2018/QH14
Luật Cảnh sát cơ động	cap	04/2022/QH15
Luật Cảnh vệ	cap	13/2017/QH14
Luật Chăn nuôi	cap	32/2018/QH14
Luật Chất lượng sản phẩm, hàng hóa	cap	05/2007/QH12
Luật Chứng khoán	cap	70/2006/QH11 54/2019/QH14
Luật Chuyển giao công nghệ	cap	80/2006/QH11 07/2017/QH14
Luật Chuyển đổi số	cap
Luật Cơ yếu	cap	05/2011/QH13
Luật Công an nhân dân	cap	73/2014/QH13 37/2018/QH14
Luật Công chứng	cap	82/2006/QH11 53/2014/QH13 46/2024/QH15
Luật Công đoàn	cap	12/2012/QH13 50/2024/QH15
Luật Công nghệ cao	cap	21/2008/QH12
Luật Công nghệ thông tin	cap	67/2006/QH11
Luật Công nghiệp công nghệ số	cap	71/2025/QH15
Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp	cap	38/2024/QH15
Luật Cư trú	cap	81/2006/QH11 68/2020/QH14
Luật Dân quân tự vệ	cap	43/2009/QH12 48/2019/QH14
Luật Dẫn độ	cap
Luật Dầu khí	cap	12/2022/QH15
Luật Di sản văn hóa	cap	28/2001/QH10 45/2024/QH15
Luật Doanh nghiệp	cap	60/2005/QH11 68/2014/QH13 59/2020/QH14
Luật Doanh nghiệp nhà nước	cap	14/2003/QH11
Luật Du lịch	cap	44/2005/QH11 09/2017/QH14
Luật Dự trữ quốc gia	cap	22/2012/QH13
Luật Dữ liệu	cap	60/2024/QH15
Luật Dược	cap	34/2005/QH11 105/2016/QH13
Luật Đa dạng sinh học	cap	20/2008/QH12
Luật Đặc xá	cap	07/2007/QH12 30/2018/QH14
Luật Đất đai	cap	13/2003/QH11 45/2013/QH13 31/2024/QH15
Luật Đầu tư	cap	59/2005/QH11 67/2014/QH13 61/2020/QH14
Luật Đầu tư công	cap	49/2014/QH13 39/2019/QH14 58/2024/QH15
Luật Đầu tư theo phương thức đối tác công tư	cap	64/2020/QH14
Luật Đấu giá tài sản	cap	01/2016/QH14
Luật Đấu thầu	cap	61/2005/QH11 43/2013/QH13 22/2023/QH15
Luật Đê điều	cap	79/2006/QH11
Luật Địa chất và khoáng sản	cap	54/2024/QH15
Luật Điện ảnh	cap	62/2006/QH11 05/2022/QH15
Luật Điện lực	cap	28/2004/QH11 61/2024/QH15
Luật Điều ước quốc tế	cap	108/2016/QH13
Luật Đo đạc và bản đồ	cap	27/2018/QH14
Luật Đo lường	cap	04/2011/QH13
Luật Đường bộ	cap	35/2024/QH15
Luật Đường sắt	cap	35/2005/QH11 06/2017/QH14 95/2025/QH15
Luật Giá	cap	11/2012/QH13 16/2023/QH15
Luật Giám định tư pháp	cap	13/2012/QH13
Luật Giáo dục	cap	38/2005/QH11 43/2019/QH14
Luật Giáo dục đại học	cap	08/2012/QH13
Luật Giáo dục nghề nghiệp	cap	74/2014/QH13
Luật Giáo dục quốc phòng và an ninh	cap	30/2013/QH13
Luật Giao dịch điện tử	cap	51/2005/QH11 20/2023/QH15
Luật Giao thông đường bộ	cap	23/2008/QH12
Luật Giao thông đường thủy nội địa	cap	23/2004/QH11
Luật Hải quan	cap	29/2001/QH10 54/2014/QH13
Luật Hàng không dân dụng Việt Nam	cap	66/2006/QH11
Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác	cap	75/2006/QH11
Luật Hòa giải ở cơ sở	cap	35/2013/QH13
Luật Hòa giải, đối thoại tại Tòa án	cap	58/2020/QH14
Luật Hoạt động chữ thập đỏ	cap	11/2008/QH12
Luật Hoạt động giám sát của Quốc hội	cap	05/2003/QH11
Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	cap	87/2015/QH13
Luật Hóa chất	cap	06/2007/QH12 69/2025/QH15
Luật Hôn nhân và gia đình	cap	22/2000/QH10 52/2014/QH13
Luật Hộ tịch	cap	60/2014/QH13
Luật Hỗ trợ doanh nghiệp nhỏ và vừa	cap	04/2017/QH14
Luật Hợp tác xã	cap	23/2012/QH13 17/2023/QH15
Luật Kế toán	cap	03/2003/QH11 88/2015/QH13
Luật Khám bệnh, chữa bệnh	cap	40/2009/QH12 15/2023/QH15
Luật Khiếu nại	cap	02/2011/QH13
Luật Khiếu nại, tố cáo	cap
Luật Khí tượng thủy văn	cap	90/2015/QH13
Luật Khoa học và công nghệ	cap	21/2000/QH10 29/2013/QH13
Luật Khoa học, công nghệ và đổi mới sáng tạo	cap	93/2025/QH15
Luật Khoáng sản	cap	60/2010/QH12
Luật Kiểm toán độc lập	cap	67/2011/QH12
Luật Kiểm toán nhà nước	cap	37/2005/QH11 81/2015/QH13
Luật Kiến trúc	cap	40/2019/QH14
Luật Kinh doanh bảo hiểm	cap	24/2000/QH10 08/2022/QH15
Luật Kinh doanh bất động sản	cap	63/2006/QH11 66/2014/QH13 29/2023/QH15
Luật Lâm nghiệp	cap	16/2017/QH14
Luật Luật sư	cap	65/2006/QH11
Luật Lưu trữ	cap	01/2011/QH13 33/2024/QH15
Luật Lực lượng dự bị động viên	cap	53/2019/QH14
Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	cap	30/2023/QH15
Luật Lý lịch tư pháp	cap	28/2009/QH12
Luật Mặt trận Tổ quốc Việt Nam	cap	14/1999/QH10 75/2015/QH13
Luật Năng lượng nguyên tử	cap	18/2008/QH12 94/2025/QH15
Luật Ngân hàng Nhà nước Việt Nam	cap	46/2010/QH12
Luật Ngân sách nhà nước	cap	01/2002/QH11 83/2015/QH13 89/2025/QH15
Luật Nghĩa vụ quân sự	cap	78/2015/QH13
Luật Người cao tuổi	cap	39/2009/QH12
Luật Người khuyết tật	cap	51/2010/QH12
Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	cap	72/2006/QH11 69/2020/QH14
Luật Nhà giáo	cap	73/2025/QH15
Luật Nhà ở	cap	56/2005/QH11 65/2014/QH13 27/2023/QH15
Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	cap	47/2014/QH13
Luật Nuôi con nuôi	cap	52/2010/QH12
Luật Phá sản	cap	51/2014/QH13
Luật Phí và lệ phí	cap	97/2015/QH13
Luật Phổ biến, giáo dục pháp luật	cap	14/2012/QH13
Luật Phòng bệnh	cap
Luật Phòng cháy và chữa cháy	cap	27/2001/QH10
Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ	cap	55/2024/QH15
Luật Phòng không nhân dân	cap	49/2024/QH15
Luật Phòng thủ dân sự	cap	18/2023/QH15
Luật Phòng, chống bạo lực gia đình	cap	02/2007/QH12 13/2022/QH15
Luật Phòng, chống bệnh truyền nhiễm	cap	03/2007/QH12
Luật Phòng, chống khủng bố	cap	28/2013/QH13
Luật Phòng, chống ma túy	cap	73/2021/QH14
Luật Phòng, chống mua bán người	cap	66/2011/QH12 53/2024/QH15
Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	cap	64/2006/QH11
Luật Phòng, chống rửa tiền	cap	07/2012/QH13 14/2022/QH15
Luật Phòng, chống tác hại của rượu, bia	cap	44/2019/QH14
Luật Phòng, chống tác hại của thuốc lá	cap	09/2012/QH13
Luật Phòng, chống tham nhũng	cap	55/2005/QH11 36/2018/QH14
Luật Phòng, chống thiên tai	cap	33/2013/QH13
Luật Quản lý ngoại thương	cap	05/2017/QH14
Luật Quản lý nợ công	cap	29/2009/QH12 20/2017/QH14
Luật Quản lý thuế	cap	78/2006/QH11 38/2019/QH14
Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp	cap	68/2025/QH15
Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự	cap	25/2023/QH15
Luật Quản lý, sử dụng tài sản công	cap	15/2017/QH14
Luật Quản lý, sử dụng tài sản nhà nước	cap	09/2008/QH12
Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	cap	69/2014/QH13
Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	cap	14/2017/QH14 42/2024/QH15
Luật Quảng cáo	cap	16/2012/QH13
Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	cap	98/2015/QH13
Luật Quốc phòng	cap	39/2005/QH11 22/2018/QH14
Luật Quốc tịch Việt Nam	cap	24/2008/QH12
Luật Quy hoạch	cap	21/2017/QH14
Luật Quy hoạch đô thị	cap	30/2009/QH12
Luật Quy hoạch đô thị và nông thôn	cap	47/2024/QH15
Luật Sĩ quan Quân đội nhân dân Việt Nam	cap	16/1999/QH10
Luật Sở hữu trí tuệ	cap	50/2005/QH11
Luật Sử dụng năng lượng tiết kiệm và hiệu quả	cap	50/2010/QH12
Luật Tài nguyên nước	cap	17/2012/QH13 28/2023/QH15
Luật Tài nguyên, môi trường biển và hải đảo	cap	82/2015/QH13
Luật Tạm giữ, tạm giam	cap	94/2015/QH13
Luật Thi hành tạm giữ, tạm giam	cap	94/2015/QH13
Luật Tần số vô tuyến điện	cap	42/2009/QH12
Luật Thanh niên	cap	53/2005/QH11 57/2020/QH14
Luật Thanh tra	cap	56/2010/QH12 11/2022/QH15 84/2025/QH15
Luật Thể dục, thể thao	cap	77/2006/QH11
Luật Thi đua, khen thưởng	cap	15/2003/QH11 06/2022/QH15
Luật Thi hành án dân sự	cap	26/2008/QH12
Luật Thi hành án hình sự	cap	53/2010/QH12 41/2019/QH14
Luật Thỏa thuận quốc tế	cap	70/2020/QH14
Luật Thống kê	cap	04/2003/QH11 89/2015/QH13
Luật Thủ đô	cap	25/2012/QH13 39/2024/QH15
Luật Thuế bảo vệ môi trường	cap	57/2010/QH12
Luật Thuế giá trị gia tăng	cap	13/2008/QH12 48/2024/QH15
Luật Thuế sử dụng đất nông nghiệp	cap
Luật Thuế sử dụng đất phi nông nghiệp	cap	48/2010/QH12
Luật Thuế tài nguyên	cap	45/2009/QH12
Luật Thuế thu nhập cá nhân	cap	04/2007/QH12
Luật Thuế thu nhập doanh nghiệp	cap	14/2008/QH12 67/2025/QH15
Luật Thuế tiêu thụ đặc biệt	cap	27/2008/QH12 66/2025/QH15
Luật Thuế xuất khẩu, thuế nhập khẩu	cap	45/2005/QH11 107/2016/QH13
Luật Thủy lợi	cap	08/2017/QH14
Luật Thủy sản	cap	17/2003/QH11 18/2017/QH14
Luật Thú y	cap	79/2015/QH13
Luật Thực hành tiết kiệm, chống lãng phí	cap	44/2013/QH13
Luật Thực hiện dân chủ ở cơ sở	cap	10/2022/QH15
Luật Thương mại	cap	36/2005/QH11
Luật Tiếp cận thông tin	cap	104/2016/QH13
Luật Tiếp công dân	cap	42/2013/QH13
Luật Tiêu chuẩn và quy chuẩn kỹ thuật	cap	68/2006/QH11
Luật Tín ngưỡng, tôn giáo	cap	02/2016/QH14
Luật Tình trạng khẩn cấp	cap
Luật Tố cáo	cap	03/2011/QH13 25/2018/QH14
Luật Tố tụng hành chính	cap	64/2010/QH12 93/2015/QH13
Luật Tổ chức Chính phủ	cap	32/2001/QH10 76/2015/QH13 63/2025/QH15
Luật Tổ chức chính quyền địa phương	cap	77/2015/QH13 65/2025/QH15 72/2025/QH15
Luật Tổ chức chính quyền địa phương (sửa đổi)	cap
Luật Tổ chức cơ quan điều tra hình sự	cap	99/2015/QH13
Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân	cap	11/2003/QH11
Luật Tổ chức Quốc hội	cap	30/2001/QH10 57/2014/QH13
Luật Tổ chức Tòa án nhân dân	cap	33/2002/QH10 62/2014/QH13 34/2024/QH15
Luật Tổ chức Viện kiểm sát nhân dân	cap	34/2002/QH10 63/2014/QH13
Luật Trách nhiệm bồi thường của Nhà nước	cap	35/2009/QH12 10/2017/QH14
Luật Trẻ em	cap	102/2016/QH13
Luật Trí tuệ nhân tạo	cap
Luật Trọng tài thương mại	cap	54/2010/QH12
Luật Trợ giúp pháp lý	cap	69/2006/QH11 11/2017/QH14
Luật Trật tự, an toàn giao thông đường bộ	cap	36/2024/QH15
Luật Trồng trọt	cap	31/2018/QH14
Luật Trưng cầu ý dân	cap	96/2015/QH13
Luật Trưng mua, trưng dụng tài sản	cap	15/2008/QH12
Luật Tư pháp người chưa thành niên	cap	59/2024/QH15
Luật Tương trợ tư pháp	cap	08/2007/QH12
Luật Tương trợ tư pháp về dân sự	cap
Luật Tương trợ tư pháp về hình sự	cap
Luật Việc làm	cap	38/2013/QH13 74/2025/QH15
Luật Viên chức	cap	58/2010/QH12
Luật Viễn thông	cap	41/2009/QH12 24/2023/QH15
Luật Xây dựng	cap	16/2003/QH11 50/2014/QH13
Luật Xuất bản	cap	30/2004/QH11 19/2012/QH13
Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	cap	49/2019/QH14
Luật Xử lý vi phạm hành chính	cap	15/2012/QH13
Luật Di sản	cap
Luật Dân số	cap
Luật An ninh hàng không	cap
Luật Chứng thực	cap
Luật Giao dịch bảo đảm	cap
Luật Thi đua khen thưởng	cap
Luật Phòng chống tham nhũng	cap
Luật Phòng chống thiên tai	cap
Luật Phòng chống ma túy	cap
Bộ luật Dân sự	cap	33/2005/QH11 91/2015/QH13
Bộ luật Hàng hải Việt Nam	cap	40/2005/QH11 95/2015/QH13
Bộ luật Hàng hải	cap
Bộ luật Hình sự	cap	15/1999/QH10 100/2015/QH13
Bộ luật Lao động	cap	10/2012/QH13 45/2019/QH14
Bộ luật Tố tụng dân sự	cap	24/2004/QH11 92/2015/QH13
Bộ luật Tố tụng hình sự	cap	19/2003/QH11 101/2015/QH13
Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam	cap
Hiến pháp	cap
Pháp lệnh Ưu đãi người có công với cách mạng | Pháp lệnh Ưu đãi người có công | Pháp lệnh người có công với cách mạng | Pháp lệnh người có công	cap	26/2005/PL-UBTVQH11 02/2020/UBTVQH14
Pháp lệnh Dân số	cap	06/2003/PL-UBTVQH11
Pháp lệnh Dân quân tự vệ	cap	19/2004/PL-UBTVQH11
Pháp lệnh Cán bộ, công chức	cap
Pháp lệnh Bảo vệ bí mật nhà nước	cap	30/2000/PL-UBTVQH10
Pháp lệnh Quản lý thị trường	cap	11/2016/UBTVQH13
Pháp lệnh Án phí, lệ phí Tòa án	cap	10/2009/UBTVQH12
Pháp lệnh Ngoại hối	cap	28/2005/PL-UBTVQH11
Pháp lệnh Thủ tục bắt giữ tàu biển	cap	05/2008/UBTVQH12
Pháp lệnh Động viên công nghiệp	cap	09/2003/PL-UBTVQH11
Pháp lệnh Công nghiệp quốc phòng	cap	02/2008/UBTVQH12
Pháp lệnh Chi phí tố tụng	cap	05/2024/UBTVQH15
Pháp lệnh Cảnh sát môi trường	cap	10/2014/UBTVQH13
Pháp lệnh Hợp nhất văn bản quy phạm pháp luật	cap	01/2012/UBTVQH13
Pháp lệnh Pháp điển hệ thống quy phạm pháp luật	cap	03/2012/UBTVQH13
Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn	cap	34/2007/PL-UBTVQH11
Pháp lệnh Tín ngưỡng, tôn giáo	cap	21/2004/PL-UBTVQH11
Pháp lệnh Xử lý vi phạm hành chính	cap	44/2002/PL-UBTVQH10
Pháp lệnh Giống cây trồng	cap	15/2004/PL-UBTVQH11
Pháp lệnh Giống vật nuôi	cap	16/2004/PL-UBTVQH11
Pháp lệnh Khai thác và bảo vệ công trình thủy lợi	cap	32/2001/PL-UBTVQH10
Pháp lệnh Kế toán và thống kê	cap	06-LCT/HĐNN8
Pháp lệnh Phí và lệ phí	cap	38/2001/PL-UBTVQH10
Pháp lệnh Công an xã	cap	06/2008/UBTVQH12
Pháp lệnh Dự trữ quốc gia	cap	17/2004/PL-UBTVQH11
Pháp lệnh Lực lượng Cảnh sát biển Việt Nam	cap	03/2008/UBTVQH12
Pháp lệnh Bưu chính, Viễn thông	cap	43/2002/PL-UBTVQH10
Pháp lệnh Quy định danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"	cap
Pháp lệnh Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân	cap	09/2014/UBTVQH13
Điều lệ Đảng | Điều lệ Đảng Cộng sản Việt Nam	cap
Điều lệ Công đoàn Việt Nam	cap
Điều lệ Đoàn TNCS Hồ Chí Minh | Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh | Điều lệ Đoàn	cap
Điều lệ Mặt trận Tổ quốc Việt Nam | Điều lệ MTTQ Việt Nam	cap
Điều lệ Hội Nông dân Việt Nam	cap
Điều lệ Hội Liên hiệp Phụ nữ Việt Nam	cap
Điều lệ Hội Cựu chiến binh Việt Nam	cap
Luật Đầu tư nước ngoài tại Việt Nam	cap
Luật Khuyến khích đầu tư trong nước	cap
Luật Công ty	cap
Luật Doanh nghiệp tư nhân	cap
Luật Thuế doanh thu	cap
Luật Thuế lợi tức	cap
Luật Thuế chuyển quyền sử dụng đất	cap
Luật Phá sản doanh nghiệp	cap
Luật Hàng hải	cap
Luật Quốc tịch	cap
Luật Dầu mỏ	cap
Luật Nghĩa vụ lao động công ích	cap
Pháp lệnh Hợp đồng kinh tế	cap
Pháp lệnh Chất lượng hàng hóa	cap
Pháp lệnh Giá	cap
Pháp lệnh Thuế thu nhập đối với người có thu nhập cao	cap
Pháp lệnh Lưu trữ quốc gia	cap
Pháp lệnh Thi hành án dân sự	cap
Pháp lệnh Du lịch	cap
Pháp lệnh Luật sư	cap
Pháp lệnh Trọng tài thương mại	cap
Pháp lệnh Quảng cáo	cap
Pháp lệnh Thú y	cap
Pháp lệnh Bảo vệ và kiểm dịch thực vật	cap
Pháp lệnh Phòng, chống lụt, bão	cap
Pháp lệnh Đê điều	cap
Pháp lệnh Bảo hộ lao động	cap
Pháp lệnh Hành nghề y, dược tư nhân	cap
Pháp lệnh Vệ sinh an toàn thực phẩm	cap
Pháp lệnh Cựu chiến binh	cap
Pháp lệnh Người cao tuổi	cap
Pháp lệnh Người tàn tật	cap
Pháp lệnh Khiếu nại, tố cáo của công dân	cap
Pháp lệnh Thi hành án phạt tù	cap
Pháp lệnh Ngân hàng Nhà nước Việt Nam	cap
Pháp lệnh Kế toán và Thống kê	cap
Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam	cap
Pháp lệnh Thực hành tiết kiệm, chống lãng phí	cap
Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch | Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch	cap
Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch | Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch	cap
Luật Sửa đổi, bổ sung một số điều của các luật có liên quan đến quy hoạch	cap
Luật sửa đổi các Luật về thuế	cap
Luật về thuế sửa đổi	cap`.split('\n'),
})
