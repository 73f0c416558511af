import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('places', () => {
  it.each([
    [
      'tại 3 xã Tân Phong, Đại Hóa, Phúc Sơn và hai huyện Hà Trung, Hà Sơn',
      ['xã Tân Phong', 'Đại Hóa', 'Phúc Sơn', 'huyện Hà Trung', 'Hà Sơn'],
    ],
    ['đến thôn Bản Lầu theo đường 39B; các thôn bản vùng cao', ['thôn Bản Lầu', 'đường 39B']],
    [
      'từ kè suối Cái đến đê hữu Lam, mũi Cà Mau và cảng cửa ngõ quốc tế Hòn Khoai',
      ['kè suối Cái', 'đê hữu Lam', 'mũi Cà Mau', 'cảng cửa ngõ quốc tế Hòn Khoai'],
    ],
    ['Cảng quốc tế Cam Ranh - Bộ Quốc phòng báo trước 02 (hai) ngày', ['Cảng quốc tế Cam Ranh']],
    ['tại Hải Phòng, Vinh, Đà Nẵng, Huế', ['Hải Phòng', 'Vinh', 'Đà Nẵng', 'Huế']],
    ['ông Trần Vinh, Đà Nẵng', ['Đà Nẵng']],
    [
      'giao UBND các huyện Hà Trung, Hà Sơn và Công an các phường An Tân, Phú Hòa rà soát',
      ['Hà Trung', 'Hà Sơn', 'An Tân', 'Phú Hòa'],
    ],
    ['cử 9 tổ công tác về các xã Tân Phong, Mỹ An Đông', ['xã Tân Phong', 'Mỹ An Đông']],
    ['trên các tuyến 30 Tháng 4, Hùng Vương; đường 3 Tháng 2', ['tuyến 30 Tháng 4', 'Hùng Vương', 'đường 3 Tháng 2']],
    ['bệnh dịch tả lợn Châu Phi từ châu Phi lan sang', ['châu Phi']],
    ['Thương hiệu “Heo Hoài Ân”', ['Hoài Ân']],
    ['giữa 2 tòa nhà A, B', ['tòa nhà A']],
    [
      'Bến xe khách phía Nam TP. Hòa Bình, Đền thờ liệt sĩ xã Tân Phong, rừng thông Sa Lung',
      ['Bến xe khách phía Nam TP. Hòa Bình', 'Đền thờ liệt sĩ xã Tân Phong', 'rừng thông Sa Lung'],
    ],
    ['đến Nhà máy xử lý chất thải rắn Sa Lung', ['Nhà máy xử lý chất thải rắn Sa Lung']],
    ['đền Bạch Mã số 76 Hàng Buồm, tại số 5B Đào Duy Từ.', ['đền Bạch Mã', 'Hàng Buồm', 'Đào Duy Từ']],
    ['Trụ sở: số 42-44 Ngô Quyền, phường Tân Lập', ['Ngô Quyền', 'phường Tân Lập']],
    ['Danh sách: số 5 Trần Văn Nam, sinh tháng 3; theo Quyết định số 12 Nguyễn Du', []],
    ['giúp bạn Lào ở quần đảo Trường Sa', ['Lào', 'quần đảo Trường Sa']],
    ['phía bắc Khu đô thị Sông Bàng; người dân Sông Bàng đồng thuận', ['Khu đô thị Sông Bàng', 'Sông Bàng']],
    ['Số: 12/KH-UBND Mường Bi, ngày 5 tháng 4 năm 2022', ['Mường Bi']],
    ['doanh nghiệp Việt nam ở vùng kinh tế trọng điểm phía Nam', ['Việt nam', 'vùng kinh tế trọng điểm phía Nam']],
    ['thủ tục hành chính CẤP XÃ LĨNH VỰC TƯ PHÁP', []],
    ['BẢN TIN SINH HOẠT CHI BỘ', []],
    ['theo các văn bản: Luật Phí và lệ phí', []],
    ['Họ và tên\nSinh ngày: ..../..../.....', []],
    ['quốc hiệu nước Việt Nam dân chủ cộng hòa từ năm 1945', ['nước Việt Nam dân chủ cộng hòa']],
    ['Mỏ đá Núi Lá, mỏ cát 55 và Mỏ đá lô 14A', ['Mỏ đá Núi Lá', 'mỏ cát 55', 'Mỏ đá lô 14A']],
    [
      'Khu công nghiệp Hòa Lâm - Giai đoạn 2, cao tốc Bắc - Nam phía Tây',
      ['Khu công nghiệp Hòa Lâm - Giai đoạn 2', 'cao tốc Bắc - Nam phía Tây'],
    ],
    [
      'đường ven biển đoạn Hòa Lâm - Vân Sơn và Hải Tân - Diêm Phố đã xong',
      ['đường ven biển đoạn Hòa Lâm - Vân Sơn và Hải Tân - Diêm Phố'],
    ],
    ['nâng cấp Quốc lộ 29, 26 và 14C; Quốc lộ 1, 2 cầu mới', ['Quốc lộ 29', '26', '14C', 'Quốc lộ 1']],
    ['đường cao tốc CT.03 qua các tỉnh Nam Trung Bộ', ['đường cao tốc CT.03', 'Nam Trung Bộ']],
    ['Tỉnh/Thành phố\nHải Tân\nChi cục', []],
    ['Chiều ngày 09 tháng 11 năm 2025, tại hội trường', []],
    ['nghĩa vụ của Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam tại đó', []],
    ['theo tư tưởng Hồ Chí Minh', []],
    ['Điểm cầu Bộ Tài chính và đường Link dưới đây', []],
    ['khai thác tại Mỏ cát Suối nhánh, cạnh nhà dân', []],
    ['mở casino Vân Sơn và tòa nhà Sao Mai', ['casino Vân Sơn', 'tòa nhà Sao Mai']],
    ['giao lô đất A2 Hùng Vương và khu đất 80-82 Nguyễn Huệ', ['lô đất A2 Hùng Vương', 'khu đất 80-82 Nguyễn Huệ']],
    ['TRẺ EM DO THỊ TRẤN QUẢN LÝ', []],
    ['vào chơi casino\nKết thúc thời hạn', []],
    ['thi đấu tại Bangkok, Thái Lan', ['Bangkok', 'Thái Lan']],
  ])('%s', (text, places) => {
    expect(textsOf('place', text)).toEqual(places)
  })

  it.each([
    ['trên địa bàn tỉnh Hà Giang và thành phố Cần Thơ', ['tỉnh Hà Giang', 'thành phố Cần Thơ']],
    ['tại xã Mường Phăng, TX Nghĩa Lộ', ['xã Mường Phăng', 'TX Nghĩa Lộ']],
    ['ở Quận 3, TP.HCM', ['Quận 3', 'TP.HCM']],
    ['các xã Tân Lập, Tân Tiến và Tân Hòa', ['xã Tân Lập', 'Tân Tiến', 'Tân Hòa']],
    ['các tỉnh, thành phố: Hồ Chí Minh, Đồng Nai', ['Hồ Chí Minh', 'Đồng Nai']],
    ['nâng cấp quốc lộ 14B và cầu Rạch Miễu 2', ['quốc lộ 14B', 'cầu Rạch Miễu 2']],
    ['Khu công nghiệp Tằng Loỏng mở rộng', ['Khu công nghiệp Tằng Loỏng']],
    ['cao tốc Bến Lức - Long Thành chậm', ['cao tốc Bến Lức - Long Thành']],
    ['sân bay Phù Cát và Nhà máy điện Ô Môn 4', ['sân bay Phù Cát', 'Nhà máy điện Ô Môn 4']],
    ['vùng Đồng bằng sông Cửu Long, Tây Nguyên', ['vùng Đồng bằng sông Cửu Long', 'Tây Nguyên']],
    ['Sân vận động xã Bình Minh đã xong', ['Sân vận động xã Bình Minh']],
    ['mở rộng toàn bộ tuyến Quốc lộ 13 qua thành phố', ['Quốc lộ 13']],
    ['tại Quảng trường Nguyễn Huệ', ['Quảng trường Nguyễn Huệ']],
    ['hợp tác với Lào và nước Pháp', ['Lào', 'Pháp']],
    ['Mường Lát, ngày 05 tháng 3 năm 2026', ['Mường Lát']],
  ])('%s', (text, places) => {
    expect(textsOf('place', text)).toEqual(places)
  })

  it.each([
    ['Hà nội, ngày 4 tháng 6 năm 1999', ['Hà nội']],
    ['nhà máy đặt tại Thái nguyên, hàng bán về Hải phòng', ['Thái nguyên', 'Hải phòng']],
    ['gạo mua của nước CHDCND Lào và Cộng hòa Pháp', ['nước CHDCND Lào', 'Cộng hòa Pháp']],
    ['Hòa bình là mong ước của mọi người.', []],
  ])('reads old spellings and full names of states: %s', (text, places) => {
    expect(textsOf('place', text)).toEqual(places)
  })

  it('gives the level and the number of a province', () => {
    const [place] = mentionsOf('place', 'trên địa bàn tỉnh Lào Cai')
    expect(place?.attributes).toMatchObject({ level: 'province', code: '10' })
  })

  it('keeps no place inside a body or a position', () => {
    expect(textsOf('place', 'UBND tỉnh Yên Bái và Chủ tịch UBND xã Tân Lập')).toEqual([])
  })

  it.each([
    'Phải chú trọng an toàn giao thông nông thôn.',
    'Cần thơ và nhạc cho các em.',
    'Yêu cầu Giám đốc Sở báo cáo; nhu cầu Nhân dân tăng.',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Bản Quy chế này gồm ba chương; xã hội hóa giáo dục.',
    'Trên địa bàn tỉnh, huyện và xã.',
    'HOẠT ĐỘNG TẠI CẢNG CÁ',
  ])('finds none in: %s', (text) => {
    expect(textsOf('place', text)).toEqual([])
  })
})
