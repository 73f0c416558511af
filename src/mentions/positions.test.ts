import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('positions', () => {
  it.each([
    ['Chủ tịch UBND tỉnh giao', ['Chủ tịch UBND tỉnh']],
    ['Phó Thủ tướng Thường trực Chính phủ chủ trì', ['Phó Thủ tướng Thường trực Chính phủ']],
    ['Thường trực Ban Bí thư dự', ['Thường trực Ban Bí thư']],
    ['Chánh Văn phòng UBND huyện Đông Sơn', ['Chánh Văn phòng UBND huyện Đông Sơn']],
    ['Trưởng Ban Tổ chức Tỉnh ủy báo cáo', ['Trưởng Ban Tổ chức Tỉnh ủy']],
    ['Bộ trưởng Công an và Bộ trưởng Bộ Y tế', ['Bộ trưởng Công an', 'Bộ trưởng Bộ Y tế']],
    ['Giám đốc sở, Chánh Thanh tra sở và Giám đốc sở hữu hai xe', ['Giám đốc sở', 'Chánh Thanh tra sở', 'Giám đốc']],
    ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam tặng', ['Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam']],
    ['Nơi nhận:\n- VP, Ban NVT (CT);\n- Website (CT);\n- UBND tỉnh (CT, PCT);', ['CT', 'PCT']],
    ['Điều 4. Giám đốc Sở: Tư pháp, Y tế thi hành', ['Giám đốc Sở']],
    ['Phó Giám đốc Sở thay Giám đốc Sở điều hành', ['Phó Giám đốc Sở', 'Giám đốc Sở']],
    ['Trưởng ban Chỉ huy PCTT và TKCN huyện yêu cầu', ['Trưởng ban Chỉ huy PCTT và TKCN huyện']],
    [
      'Trưởng các khu hành chính, công chức Tư pháp - Hộ tịch xã',
      ['Trưởng các khu hành chính', 'công chức Tư pháp - Hộ tịch xã'],
    ],
    ['trưởng phòng giáo dục và đào tạo báo cáo', ['trưởng phòng giáo dục và đào tạo']],
    ['Giám đốc các sở; Chủ tịch UBND các xã', ['Giám đốc các sở', 'Chủ tịch UBND các xã']],
    ['và đại biểu Quốc hội tỉnh Lào Cai giám sát', ['đại biểu Quốc hội tỉnh Lào Cai']],
    ['gửi:\n- Thường trực: Tỉnh ủy, HĐND tỉnh;', []],
    ['các đại biểu Quốc hội và đại biểu HĐND tỉnh', ['đại biểu Quốc hội', 'đại biểu HĐND tỉnh']],
    ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ']],
    ['- VPCP: BTCN, các PCN;', ['BTCN', 'PCN']],
    ['Bí thư Hà Nội và bí thư Lào Cai Trần Văn Nam dự', ['Bí thư Hà Nội', 'bí thư Lào Cai']],
    ['Chủ tịch Hồ Chí Minh đã dạy', ['Chủ tịch']],
    ['gửi:\n- PCVP (NC) UBND tỉnh;\n+ CVP, các PCVP;', ['PCVP (NC) UBND tỉnh', 'CVP', 'PCVP']],
    ['Báo cáo:\n- Tổng\nhợp kết quả kiểm kê', []],
    ['Hội đồng thành viên hoặc Chủ tịch công ty, Kiểm soát viên', ['Chủ tịch công ty', 'Kiểm soát viên']],
    ['Nơi nhận:\n- TT Nguyễn Văn An;\n- TT tỉnh;', ['TT']],
    ['Chủ tịch UBND Thành phố Hồ Chí Minh giao', ['Chủ tịch UBND Thành phố Hồ Chí Minh']],
    ['Bí thư quận Lê Hoàng Nam kiến nghị', ['Bí thư quận']],
    ['Trưởng thôn Tân Lập, xã Hòa An', ['Trưởng thôn Tân Lập']],
    [
      'Thẩm phán trung cấp, Thẩm phán Tòa án nhân dân bậc 2',
      ['Thẩm phán trung cấp', 'Thẩm phán Tòa án nhân dân bậc 2'],
    ],
    ['- Thủ tướng, các Phó Thủ tướng CP;', ['Thủ tướng', 'Phó Thủ tướng CP']],
    ['- Đ/c PGĐ Lê Văn Tám; PCVP-Trần Minh Hà;', ['PGĐ', 'PCVP']],
    ['Thủ trưởng các cơ quan: Sở Y tế, Sở Nội vụ', ['Thủ trưởng các cơ quan']],
    ['Thủ trưởng các cơ quan, đơn vị liên quan thực hiện', []],
    [
      'Thủ trưởng các đơn vị thuộc Bộ và Thủ trưởng các Vụ, Cục thuộc Bộ Y tế',
      ['Thủ trưởng các đơn vị thuộc Bộ', 'Thủ trưởng các Vụ, Cục thuộc Bộ Y tế'],
    ],
    ['Chương trình hành động số 10- CTr/TU ngày 3/8/2025', []],
    ['- Ban NVT (CT);\n- PCT;', ['PCT']],
    ['- VPUB: CVP, PCVP/VX;', ['CVP', 'PCVP']],
    ['1. Ông Lê Văn Tám - Phó Chủ tịch - Thành viên.', ['Phó Chủ tịch', 'Thành viên']],
    ['Chủ tịch Hội đồng ký; Thư ký Hội đồng ghi biên bản.', ['Chủ tịch Hội đồng', 'Thư ký Hội đồng']],
    ['nghe thứ trưởng yêu cầu; chủ tịch quận và bí thư huyện hứa', ['thứ trưởng', 'chủ tịch quận', 'bí thư huyện']],
    ['trạm phó Trạm Kiểm lâm Sông Lũy', ['trạm phó Trạm Kiểm lâm Sông Lũy']],
    ['Chủ tịch Hội đồng nhân dân xã chủ tọa.', ['Chủ tịch Hội đồng nhân dân xã']],
  ])('%s', (text, positions) => {
    expect(textsOf('position', text)).toEqual(positions)
  })

  it('nests the body and names the title', () => {
    expect(textsOf('body', 'Phó Giám đốc Sở Nội vụ trình bày')).toEqual(['Sở Nội vụ'])
    expect(textsOf('body', '- TTgCP, các PTTg CP;')).toEqual(['CP'])
    expect(mentionsOf('position', 'Phó Giám đốc Sở Nội vụ trình bày')[0]?.attributes.title).toBe('Phó Giám đốc')
  })

  it.each([
    'Đại hội đại biểu Đảng bộ xã lần thứ V thành công.',
    'Nâng cao năng lực của cán bộ lãnh đạo, giám đốc hợp tác xã kiểu mới.',
    'Bồi dưỡng cán bộ cấp thứ trưởng.',
    'Việc ủy quyền được lập thành văn bản.',
    'Các thành viên trong gia đình cùng tham gia.',
  ])('finds none in: %s', (text) => {
    expect(textsOf('position', text)).toEqual([])
  })
})
