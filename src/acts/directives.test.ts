import { describe, expect, it } from 'vitest'
import { dueDirectivesOf } from '../../test/read-acts.ts'

const ORDER = `ỦY BAN NHÂN DÂN TỈNH HẢI LĂNG
Số: 03/CT-UBND
Hải Lăng, ngày 12 tháng 3 năm 2024
CHỈ THỊ
Về việc phòng, chống hạn hán
Thời gian qua, các địa phương đã chủ động tích nước. Tuy nhiên, mực nước các hồ vẫn giảm nhanh.
Để bảo đảm nước sinh hoạt cho người dân, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
`

describe('tasks of a directive', () => {
  it('inherit the addressee of their heading', () => {
    const text = `${ORDER}1. Sở Nông nghiệp và Môi trường
- Theo dõi chặt chẽ mực nước các hồ; kịp thời điều chỉnh lịch tưới.
- Báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng.
2. Các huyện, thị xã
- Vận động người dân sử dụng nước tiết kiệm.
`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Nông nghiệp và Môi trường] Theo dõi chặt chẽ mực nước các hồ',
      'obligation [Sở Nông nghiệp và Môi trường] kịp thời điều chỉnh lịch tưới',
      'obligation [Sở Nông nghiệp và Môi trường] Báo cáo Ủy ban nhân dân tỉnh trước ngày 20 hằng tháng @ trước ngày 20 hằng tháng',
      'obligation [Các huyện, thị xã] Vận động người dân sử dụng nước tiết kiệm',
    ])
  })

  it('are led in by a purpose that also says what is not to happen', () => {
    const text = `${ORDER.replace('Để bảo đảm nước sinh hoạt cho người dân', 'Để giữ nước sinh hoạt, không để hạn lan rộng')}1. Sở Y tế\n- Kiểm tra chất lượng nước.\n`
    expect(dueDirectivesOf(text)).toEqual(['obligation [Sở Y tế] Kiểm tra chất lượng nước'])
  })

  const cases: [string, string][] = [
    [
      'Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế cân đối kinh phí trong quý II/2024',
      'obligation [Sở Tài chính] Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế cân đối kinh phí trong quý II/2024 @ trong quý II/2024',
    ],
    [
      'Sở Y tế và Công an tỉnh có trách nhiệm kiểm tra các cơ sở cấp nước',
      'obligation [Sở Y tế | Công an tỉnh] Sở Y tế và Công an tỉnh có trách nhiệm kiểm tra các cơ sở cấp nước',
    ],
    [
      'Sở Công Thương không cấp phép cho trạm bơm chưa kiểm định',
      'prohibition [Sở Công Thương] Sở Công Thương không cấp phép cho trạm bơm chưa kiểm định',
    ],
    ['Cương quyết không cho mở cống khi chưa có lệnh', 'prohibition [] Cương quyết không cho mở cống khi chưa có lệnh'],
    ['Hoãn các cuộc họp chưa cần thiết', 'obligation [] Hoãn các cuộc họp chưa cần thiết'],
    ['Nghiêm cấm lấy nước trái phép từ kênh chính', 'prohibition [] Nghiêm cấm lấy nước trái phép từ kênh chính'],
    ['Không để người dân thiếu nước sinh hoạt', 'prohibition [] Không để người dân thiếu nước sinh hoạt'],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tham gia giám sát',
      'request [Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh] Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tham gia giám sát',
    ],
    [
      'Việc cấp nước luân phiên phải được thông báo trước cho người dân',
      'obligation [] Việc cấp nước luân phiên phải được thông báo trước cho người dân',
    ],
    [
      'Trường hợp nước hồ xuống dưới mực chết, Sở Công Thương báo cáo ngay Ủy ban nhân dân tỉnh',
      'obligation [Sở Công Thương] Trường hợp nước hồ xuống dưới mực chết, Sở Công Thương báo cáo ngay Ủy ban nhân dân tỉnh',
    ],
  ]
  it.each(cases)('%s', (clause, line) => {
    expect(dueDirectivesOf(`${ORDER}1. ${clause}.\n`)).toEqual([line])
  })

  it('are none in background, aims and closing formulas', () => {
    const text = `${ORDER}1. Đánh giá chung
Các địa phương tích cực nạo vét kênh mương, bảo đảm đủ nước cho vụ đông xuân.
2. Mục tiêu
Nâng cao ý thức tiết kiệm nước của người dân.
Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.
`
    expect(dueDirectivesOf(text)).toEqual([])
  })
})

describe('duties in articles', () => {
  const FORM = `ỦY BAN NHÂN DÂN TỈNH HẢI LĂNG
Số: 15/QĐ-UBND
Hải Lăng, ngày 12 tháng 3 năm 2024
QUYẾT ĐỊNH
Về việc phê duyệt đề án
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án phát triển chợ.
`
  it('reads the execution clause with its offices', () => {
    const clause =
      'Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các Sở: Tài chính, Công Thương; Chủ tịch Ủy ban nhân dân các xã và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này'
    expect(dueDirectivesOf(`${FORM}Điều 2. ${clause}./.\n`)).toEqual([
      `obligation [Chánh Văn phòng Ủy ban nhân dân tỉnh | Tài chính | Công Thương | Chủ tịch Ủy ban nhân dân các xã | các tổ chức, cá nhân có liên quan] ${clause}`,
    ])
  })

  it('goes on with the order of the sentence before', () => {
    const text = `${FORM}Điều 2. Giao Sở Công Thương niêm yết danh mục chợ. Hoàn thành xong trước ngày 30/6/2024.\n`
    expect(dueDirectivesOf(text)).toEqual([
      'obligation [Sở Công Thương] Giao Sở Công Thương niêm yết danh mục chợ',
      'obligation [Sở Công Thương] Hoàn thành xong trước ngày 30/6/2024 @ trước ngày 30/6/2024',
    ])
  })

  it('takes no right and no definition for a duty', () => {
    const text = `${FORM}Điều 2. Đối tượng áp dụng
1. Hộ kinh doanh tại chợ được miễn phí sử dụng kho trong 03 tháng.
2. Chợ hạng ba là chợ có dưới 200 điểm kinh doanh.
`
    expect(dueDirectivesOf(text)).toEqual([])
  })
})

describe('press reports', () => {
  it('gives only what somebody is told', () => {
    const text = `Kiểm tra tiến độ xây dựng cầu Đá Bạc
Sáng 3/6, Chủ tịch UBND tỉnh Lê Văn Hòa đã đi kiểm tra công trường cầu Đá Bạc. Cầu dài 320 m, bắc qua sông Hiếu.
Đến nay, nhà thầu thi công được 60% khối lượng. Công nhân làm việc ba ca.
Tại buổi kiểm tra, Chủ tịch UBND tỉnh Lê Văn Hòa yêu cầu Sở Xây dựng đẩy nhanh giải phóng mặt bằng; báo cáo UBND tỉnh trước ngày 15/6.
Người dân trong vùng rất phấn khởi.
`
    expect(dueDirectivesOf(text).map((line) => line.split('] ')[0])).toEqual([
      'obligation [Sở Xây dựng',
      'obligation [Sở Xây dựng',
    ])
  })

  it('tells what is so from what is to be done', () => {
    const text = `Đồng Hới lo nước sạch
Tại cuộc làm việc sáng 3/6, Chủ tịch UBND thành phố Lê Văn Hòa đề nghị Sở Xây dựng sớm cấp phép tuyến ống mới.
Chủ tịch UBND thành phố Lê Văn Hòa báo cáo, lượng nước thiếu hụt mỗi ngày khoảng 2.000 m3.
`
    expect(dueDirectivesOf(text).map((line) => line.split('] ')[0])).toEqual(['request [Sở Xây dựng'])
  })
})
