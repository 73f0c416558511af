import { describe, expect, it } from 'vitest'
import { textsOf } from '../../test/read-mentions.ts'

describe('persons', () => {
  it.each([
    ['đồng chí Nguyễn Thị Lan Hương chủ trì', ['Nguyễn Thị Lan Hương']],
    ['bà Emily Parker và ông Thắng cùng dự', ['Emily Parker', 'Thắng']],
    ['Phó Chủ tịch UBND tỉnh Lò Văn Pán kết luận', ['Lò Văn Pán']],
    ['tổ chức hành nghề luật sư Việt Nam; các đồng chí Thường trực cùng dự', []],
    ['địa chỉ: phường Hai Bà\nTrưng, thành phố Hà Nội', []],
    ['PGS.TS. Trần Quang Minh trình bày', ['Trần Quang Minh']],
    ['KẾT LUẬN CỦA PHÓ CHỦ TỊCH UBND TỈNH LÊ HẢI ANH TẠI CUỘC HỌP', ['LÊ HẢI ANH']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nY Thông Niê', ['Y Thông Niê']],
    ['em N.T.H. và em L.Đ.K. bị thương', ['N.T.H.', 'L.Đ.K.']],
    ['nhờ anh Hùng và chị Lan giúp', ['Hùng', 'Lan']],
    ['tư tưởng Hồ Chí Minh và phong cách Hồ Chí Minh', ['Hồ Chí Minh', 'Hồ Chí Minh']],
    [
      'Ông Phan Văn K1 kiện bà Đỗ Thị K2; sau đó ông K1 rút đơn, cụ K2 đồng ý.',
      ['Phan Văn K1', 'Đỗ Thị K2', 'K1', 'K2'],
    ],
    ['ông Phan Văn Khoa 45 tuổi', ['Phan Văn Khoa']],
    ['Chủ tịch UBND quận Hoàn Kiếm Nguyễn Văn An báo cáo', ['Nguyễn Văn An']],
    ['Chủ tịch UBND huyện Chi Lăng Vi Nông Thắng báo cáo', ['Vi Nông Thắng']],
    ['Bí thư Huyện ủy Cao Lộc Hoàng Thị Vân dự', ['Hoàng Thị Vân']],
    ['Chủ tịch UBND quận Hoàng Mai Võ Hải dự', ['Võ Hải']],
    ['Phó Chủ tịch HĐND xã Tân Khánh Trung Bùi Văn Sáu dự', ['Bùi Văn Sáu']],
    ['Chủ tịch UBND xã Đạ Sar K’Thoan và Chủ tịch UBND huyện Ea H’Leo Lê Thăng Bình', ['K’Thoan', 'Lê Thăng Bình']],
    ['Phó Chủ tịch UBND tỉnh Đoàn Ngọc Hải kết luận', ['Đoàn Ngọc Hải']],
    ['đội phó Đội Quản lý chợ quận Lý Hoàng Lâm', ['Lý Hoàng Lâm']],
    ['Trưởng Ban quản lý rừng Tôn Thất Bình và Giám đốc Ban Quản lý dự án Lê Văn Thơ', ['Tôn Thất Bình', 'Lê Văn Thơ']],
    ['Hiệu trưởng Trường THPT Chu Văn An Nguyễn Thị Hảo phát biểu', ['Nguyễn Thị Hảo']],
    ['Chủ tịch UBND huyện Trần Văn Thời và Bí thư tỉnh Đoàn Phan Văn Minh', ['Phan Văn Minh']],
    ['Tỉnh sẽ theo dõi việc này.\nHOÀI LÂM\n\nTrụ sở huyện - Ảnh: H.T.', ['HOÀI LÂM']],
    ['Tỉnh sẽ theo dõi việc này.\n\nN.HẠNH', ['N.HẠNH']],
    ['Tỉnh sẽ theo dõi việc này.\n\nThực hiện: Mai Lan - Tiến Đạt', ['Mai Lan', 'Tiến Đạt']],
    ['Tỉnh sẽ theo dõi việc này.\n\nThu Trang - Hải Yến', ['Thu Trang', 'Hải Yến']],
    ['Theo Hoàng Đức Việt, giá cả đã ổn định.', ['Hoàng Đức Việt']],
  ])('%s', (text, persons) => {
    expect(textsOf('person', text)).toEqual(persons)
  })

  it('knows a given name again behind an office', () => {
    expect(textsOf('person', 'Bí thư Huyện ủy Võ Anh Dũng đã dự. Bí thư Dũng yêu cầu làm ngay.')).toEqual([
      'Võ Anh Dũng',
      'Dũng',
    ])
  })

  it.each([
    'Sửa chữa đường Nguyễn Thị Minh Khai và phố Lê Đại Hành.',
    'Tỉnh\nSơn La\nXã Mộc Sơn',
    'Giáo sư - Tiến sỹ\nChuyên gia nghiên cứu',
    'Mỏ Núi Ông Tịnh, phường Hòa Lâm',
    'Hiệp định xuyên Thái Bình Dương',
    'Kế hoạch của tỉnh Bà Rịa - Vũng Tàu.',
    'Hồ sơ, Lý lịch và Cao tốc.',
    'TRẺ EM MẦM NON',
    'Các đơn vị thực hiện nghiêm.\n\nPHỤ LỤC',
    'Các đơn vị thực hiện nghiêm.\n\nTỔ CHỨC THỰC HIỆN',
    'Các đơn vị thực hiện nghiêm.\n\nVỤ KH',
    'Đ/c: Lô CN15, cụm công nghiệp.',
    'Nhà ở số 15 Nguyễn Văn Trỗi, phường 5.',
    'Nội dung đã được thông qua.\nChương I',
  ])('finds none in: %s', (text) => {
    expect(textsOf('person', text)).toEqual([])
  })
})
