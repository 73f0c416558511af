import { describe, expect, it } from 'vitest'
import { textsOf } from '../../test/read-mentions.ts'

describe('plans', () => {
  it.each([
    [
      'thông qua Đề án phát triển vùng chè sạch, gà đồi tỉnh Hà Giang đến năm 2030.',
      ['Đề án phát triển vùng chè sạch, gà đồi tỉnh Hà Giang đến năm 2030'],
    ],
    [
      'khởi công Dự án thành phần 2 cao tốc Hà Trung - Sông Bàng trong tháng 9',
      ['Dự án thành phần 2 cao tốc Hà Trung - Sông Bàng'],
    ],
    ['bố trí vốn cho dự án nâng cấp Tỉnh lộ 154 trong năm nay', ['dự án nâng cấp Tỉnh lộ 154']],
    ['cụ thể hóa Đề án vừa thông qua thành kế hoạch hằng năm', []],
    [
      'thực hiện Kế hoạch phát triển rừng ngập mặn ven biển đặt mục tiêu 80% vào cuối năm',
      ['Kế hoạch phát triển rừng ngập mặn ven biển'],
    ],
    [
      'triển khai Chương trình hành động thực hiện Nghị quyết số 11-NQ/TU.',
      ['Chương trình hành động thực hiện Nghị quyết số 11-NQ/TU'],
    ],
    [
      'hoàn thành kế hoạch phát triển kinh tế - xã hội năm 2021 với kết quả tốt',
      ['kế hoạch phát triển kinh tế - xã hội năm 2021'],
    ],
    [
      'thực hiện chương trình mục tiêu quốc gia về cấp nước giai đoạn 2026 - 2030, tổng hợp',
      ['chương trình mục tiêu quốc gia về cấp nước giai đoạn 2026 - 2030'],
    ],
    [
      'hưởng ứng phong trào "Uống nước nhớ nguồn", phong trào thi đua yêu nước và dự án "không của riêng ai"',
      ['phong trào "Uống nước nhớ nguồn"'],
    ],
    [
      'phê duyệt Kế hoạch thực hiện Đề án “Tuyến đường sáng” trên địa bàn tỉnh; Đề án “Nghề mới” giai đoạn 2026 - 2030',
      ['Kế hoạch thực hiện Đề án “Tuyến đường sáng”', 'Đề án “Nghề mới” giai đoạn 2026 - 2030'],
    ],
    [
      'theo quy hoạch mạng lưới bệnh viện quốc gia và quy hoạch cấp quốc gia, các quy hoạch ngành quốc gia',
      ['quy hoạch mạng lưới bệnh viện quốc gia'],
    ],
    [
      'theo Kế hoạch phát triển kinh tế - xã hội của cấp có thẩm quyền; thực hiện Đề án hàng năm và Kế hoạch thực hiện Đề án và hoạt động',
      ['Kế hoạch phát triển kinh tế - xã hội'],
    ],
    ['thực hiện Kế hoạch Quản lý rủi ro dựa vào cộng đồng.', ['Kế hoạch Quản lý rủi ro dựa vào cộng đồng']],
    ['cho dự án điện gió Ea Nam (tỉnh Đắk Lắk) vay vốn', ['dự án điện gió Ea Nam']],
    ['hưởng ứng phong trào bình dân học vụ số, xây dựng', ['phong trào bình dân học vụ số']],
    ['ưu đãi dự án đầu tư thuộc các huyện Tri Sơn, An Phú và dự án đầu tư có sử dụng đất tại tỉnh An Giang', []],
    ['trên 70% dự toán chi ngân sách địa phương năm 2012 thì', []],
    ['và dự án điện gió Hòa Bình 6 tăng ca', ['dự án điện gió Hòa Bình 6']],
    ['đẩy nhanh Dự án cầu Nhật Lệ 3 trước ngày 30/6/2023', ['Dự án cầu Nhật Lệ 3']],
    [
      'phê duyệt Đề án rà soát, sắp xếp cơ sở nhà đất công, bảo đảm tiết kiệm',
      ['Đề án rà soát, sắp xếp cơ sở nhà đất công'],
    ],
    ['thông qua Đề án A về nước sạch và Dự án B về thoát nước.', ['Đề án A về nước sạch', 'Dự án B về thoát nước']],
    [
      'bố trí vốn Dự án cầu Sông Bàng trong kế hoạch đầu tư công năm 2026',
      ['Dự án cầu Sông Bàng', 'kế hoạch đầu tư công năm 2026'],
    ],
    ['Chương trình xóa nhà tạm, nhà dột nát trong năm 2025 đã xong', ['Chương trình xóa nhà tạm, nhà dột nát']],
    ['Căn cứ Luật Quy hoạch ngày 24/11/2017;', []],
    ['vốn của Chương trình 135 giai đoạn II còn lại', ['Chương trình 135 giai đoạn II']],
    ['huyện thụ hưởng Chương trình 40b của tỉnh', ['Chương trình 40b']],
    [
      'thực hiện Chiến dịch làm sạch, làm giàu dữ liệu hộ tịch, các xã',
      ['Chiến dịch làm sạch, làm giàu dữ liệu hộ tịch'],
    ],
    [
      'lồng ghép Chương trình mục tiêu quốc gia giảm nghèo bền vững với Đề án phát triển cây quế.',
      ['Chương trình mục tiêu quốc gia giảm nghèo bền vững', 'Đề án phát triển cây quế'],
    ],
    ['xây dựng Đề án vị trí việc làm của Sở Y tế gửi Sở Nội vụ thẩm định', ['Đề án vị trí việc làm của Sở Y tế']],
    [
      'ban hành Chương trình hành động của ngành xây dựng với những nội dung chủ yếu sau',
      ['Chương trình hành động của ngành xây dựng'],
    ],
    ['nghe về dự án Quốc lộ 19 ở Gia Lai còn chậm', ['dự án Quốc lộ 19']],
    [
      'theo Đề án “Làng nghề sống dựa vào rừng, đến năm 2030” đã duyệt',
      ['Đề án “Làng nghề sống dựa vào rừng, đến năm 2030”'],
    ],
    ['thuộc dự án “Cảng xanh tại Việt Nam” đang chạy', ['dự án “Cảng xanh tại Việt Nam”']],
    ['hoàn thành Chương trình xóa nhà tạm, nhà dột nát theo chỉ đạo', ['Chương trình xóa nhà tạm, nhà dột nát']],
    ['mục tiêu của Quy hoạch điện VIII, khai thác tốt', ['Quy hoạch điện VIII']],
    [
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng tại cơ quan, tổ chức, trường học do tỉnh quản lý.',
      ['Kế hoạch trồng rừng tại cơ quan, tổ chức, trường học do tỉnh quản lý'],
    ],
    [
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch hỗ trợ hộ nuôi ong, hộ trồng dâu, với các nội dung như sau:',
      ['Kế hoạch hỗ trợ hộ nuôi ong, hộ trồng dâu'],
    ],
    ['Tỉnh đã ban hành Kế hoạch trồng rừng ven biển, yêu cầu các xã báo cáo', ['Kế hoạch trồng rừng ven biển']],
    [
      'Căn cứ Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án giữ rừng, giữ biển, giữ đảo và Kế hoạch trồng cây;',
      ['Đề án giữ rừng, giữ biển, giữ đảo', 'Kế hoạch trồng cây'],
    ],
    [
      'PHÁT ĐỘNG ĐỢT THI ĐUA TRỒNG CÂY GÂY RỪNG; GIỮ SẠCH BIỂN ĐẢO, KÊNH RẠCH\n\nCác xã hưởng ứng Đợt thi đua trồng cây gây rừng; giữ sạch biển đảo, kênh rạch; báo cáo kết quả.',
      [
        'ĐỢT THI ĐUA TRỒNG CÂY GÂY RỪNG; GIỮ SẠCH BIỂN ĐẢO, KÊNH RẠCH',
        'Đợt thi đua trồng cây gây rừng; giữ sạch biển đảo, kênh rạch',
      ],
    ],
    [
      'hoàn thành kế hoạch 5 năm (2021 - 2025) và Kế hoạch 10 năm 2026 - 2035',
      ['kế hoạch 5 năm (2021 - 2025)', 'Kế hoạch 10 năm 2026 - 2035'],
    ],
    ['lập kế hoạch 5 năm tới', []],
  ])('%s', (text, found) => {
    expect(textsOf('plan', text)).toEqual(found)
  })

  it('lets a plan nest in the title of a document, and a numbered plan be a document', () => {
    const text =
      'Căn cứ Quyết định số 7/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030;'
    expect(textsOf('plan', text)).toEqual(['Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030'])
    expect(textsOf('plan', 'theo Đề án số 04-ĐA/TU ngày 29-1-2021')).toEqual([])
  })

  it.each([
    'xây dựng kế hoạch chi tiết để thực hiện',
    'các chương trình mục tiêu quốc gia trên địa bàn',
    'Kế hoạch này có hiệu lực ngay',
    'công tác quy hoạch cán bộ nhiệm kỳ 2025 - 2030',
    'hợp nhất 03 Chương trình thành một',
    'Dự án được bố trí đủ vốn',
    'hoàn thiện hồ sơ dự án Pháp lệnh Cảnh sát cơ động',
    'bổ sung vào chương trình Kỳ họp thứ 9',
    'công bố quy hoạch chi tiết, cắm mốc ga Bình An',
    'xây dựng Kế hoạch triển khai thực hiện.',
  ])('finds nothing in «%s»', (text) => {
    expect(textsOf('plan', text)).toEqual([])
  })
})
