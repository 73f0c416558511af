import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('bodies', () => {
  it.each([
    ['giao Sở Giáo dục và Đào tạo chủ trì', ['Sở Giáo dục và Đào tạo']],
    ['gửi Sở GD&ĐT, Sở NN-PTNT và UBND tỉnh', ['Sở GD&ĐT', 'Sở NN-PTNT', 'UBND tỉnh']],
    ['Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế trình', ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Y tế']],
    ['báo cáo Ủy ban nhân dân tỉnh Hà Giang trước', ['Ủy ban nhân dân tỉnh Hà Giang']],
    ['Uỷ ban nhân dân thành phố Hồ Chí Minh họp', ['Uỷ ban nhân dân thành phố Hồ Chí Minh']],
    ['Văn phòng UBND tỉnh và Ban Thường vụ Tỉnh ủy họp', ['Văn phòng UBND tỉnh', 'Ban Thường vụ Tỉnh ủy']],
    ['Trung tâm Kiểm soát bệnh tật tỉnh Lào Cai báo cáo', ['Trung tâm Kiểm soát bệnh tật tỉnh Lào Cai']],
    ['Ủy ban Kinh tế và Tài chính của Quốc hội thẩm tra', ['Ủy ban Kinh tế và Tài chính của Quốc hội']],
    ['Cục Quản lý giá - Bộ Tài chính nhận', ['Cục Quản lý giá - Bộ Tài chính']],
    ['Ban Chỉ đạo Trung ương về chuyển đổi số đã họp', ['Ban Chỉ đạo Trung ương về chuyển đổi số']],
    ['Tòa án nhân dân khu vực 3 - Lào Cai thụ lý', ['Tòa án nhân dân khu vực 3 - Lào Cai']],
    ['giao UBND các huyện Hà Trung, Hà Sơn rà soát', ['UBND các huyện']],
    ['UBND các tỉnh Hưng Yên và Gia Lai', ['UBND các tỉnh']],
    ['cử tổ công tác về các xã bám địa bàn', []],
    ['Trường THPT Nguyễn Trãi tổ chức', ['Trường THPT Nguyễn Trãi']],
    ['nộp tại Trung tâm phục vụ hành chính công của tỉnh', ['Trung tâm phục vụ hành chính công của tỉnh']],
    ['gửi các đoàn thể cấp tỉnh và cơ quan, ban, ngành tỉnh', ['các đoàn thể cấp tỉnh', 'cơ quan, ban, ngành tỉnh']],
    ['các sở, đoàn thể liên quan', ['các sở, đoàn thể']],
    ['do Hội đồng nhân dân cấp mình bầu', ['Hội đồng nhân dân cấp mình']],
    ['trình Ủy ban nhân dân cấp có thẩm quyền quyết định', ['Ủy ban nhân dân cấp có thẩm quyền']],
    ['được cơ quan thuế cấp mã, báo cáo cơ quan thuế các cấp', ['cơ quan thuế các cấp']],
    [
      'của Chi nhánh Công ty TNHH thương mại dịch vụ giao nhận hàng hóa S.V.T tại Hà Nội về hàng mẫu',
      ['Chi nhánh Công ty TNHH thương mại dịch vụ giao nhận hàng hóa S.V.T tại Hà Nội'],
    ],
    [
      'Bộ Lao động - TB và XH, Văn phòng ĐĐBQH và HĐND tỉnh',
      ['Bộ Lao động - TB và XH', 'Văn phòng ĐĐBQH và HĐND tỉnh'],
    ],
    ['Huyện ủy Sơn Động chỉ đạo', ['Huyện ủy Sơn Động']],
    ['Công an xã Tân Lập tuần tra', ['Công an xã Tân Lập']],
    ['gửi Công ty cổ phần siêu thị Sông Lam để biết', ['Công ty cổ phần siêu thị Sông Lam']],
    ['Công ty cổ phần phải nộp hồ sơ', []],
    ['các Công ty TNHH May Hà Linh, Hoa Mai đã nộp', ['Công ty TNHH May Hà Linh', 'Hoa Mai']],
    ['các Bệnh viện: Bạch Mai, Hữu nghị Lạc Việt họp', ['Bạch Mai', 'Hữu nghị Lạc Việt']],
    ['giao UBND các tỉnh khu vực Tây Bắc rà soát', ['UBND các tỉnh khu vực Tây Bắc']],
    ['Ban Chỉ đạo Trung ương về phòng, chống lãng phí họp', ['Ban Chỉ đạo Trung ương về phòng, chống lãng phí']],
    ['Sư đoàn 3 và Lữ đoàn 146 tham gia', ['Sư đoàn 3', 'Lữ đoàn 146']],
    ['đăng trên Website Cục Thuế và Cổng Dịch vụ công quốc gia', ['Website Cục Thuế']],
    [
      'Nơi nhận:\n- Cổng Dịch vụ công quốc gia;\n- Cổng Thông tin điện tử;\n- Lưu: VT.',
      ['Cổng Dịch vụ công quốc gia', 'Cổng Thông tin điện tử'],
    ],
    [
      'Giao Cổng Thông tin điện tử đăng tải trên Trang thông tin điện tử của đơn vị và Cổng Thông tin điện tử tỉnh.',
      ['Cổng Thông tin điện tử', 'Cổng Thông tin điện tử tỉnh'],
    ],
    ['- UBND 34 tỉnh, thành phố;\n- UBND 10 phường', ['UBND 34 tỉnh, thành phố', 'UBND 10 phường']],
    ['Sở Y tế các tỉnh thành phố trực thuộc Trung ương', ['Sở Y tế các tỉnh thành phố trực thuộc Trung ương']],
    ['các sở, ban, ngành, đơn vị cấp tỉnh và xã', ['các sở, ban, ngành, đơn vị cấp tỉnh và xã']],
    ['các sở, ban, ngành, đơn vị liên quan', ['các sở, ban, ngành']],
    [
      'Báo cáo Ban Chỉ đạo Trung ương về kết quả kiểm tra, Ban Chỉ đạo phòng, chống thiên tai về thiệt hại',
      ['Ban Chỉ đạo Trung ương', 'Ban Chỉ đạo phòng, chống thiên tai'],
    ],
    ['Chi nhánh Văn phòng đăng ký đất đai, UBND các xã', ['Chi nhánh Văn phòng đăng ký đất đai', 'UBND các xã']],
    ['khu vực Hoàng Sa, Trường Sa', []],
    [
      'ủy ban kiểm tra các huyện, thị, thành ủy; Ban tổ chức các tỉnh ủy, thành ủy; Đảng ủy Bộ đội Biên phòng tỉnh',
      [
        'ủy ban kiểm tra các huyện, thị, thành ủy',
        'Ban tổ chức các tỉnh ủy, thành ủy',
        'Đảng ủy Bộ đội Biên phòng tỉnh',
      ],
    ],
    ['các Ban HĐND và phòng, ban chuyên môn cấp huyện họp', ['các Ban HĐND', 'phòng, ban chuyên môn cấp huyện']],
    ['Các cơ quan báo chí Trung ương và các cơ quan báo chí đưa tin', ['Các cơ quan báo chí Trung ương']],
    ['Trình Ban Bí thư Trung ương Đảng và Trình Bộ Y tế', ['Ban Bí thư Trung ương Đảng', 'Bộ Y tế']],
    [
      'ỦY BAN DÂN TỘC - BỘ TÀI CHÍNH và Vụ Pháp chế - Bộ Y tế',
      ['ỦY BAN DÂN TỘC', 'BỘ TÀI CHÍNH', 'Vụ Pháp chế - Bộ Y tế'],
    ],
    ['Hội Khuyến học VN, Trung tâm CNTT và TT tỉnh', ['Hội Khuyến học VN', 'Trung tâm CNTT và TT tỉnh']],
    [
      'Thành lập Trung tâm Dịch vụ nông nghiệp huyện (sau đây gọi tắt là Trung tâm). Trung tâm quản lý viên chức; các Trung tâm khác; Trung tâm Y tế huyện',
      ['Trung tâm Dịch vụ nông nghiệp huyện', 'Trung tâm', 'Trung tâm', 'Trung tâm Y tế huyện'],
    ],
    [
      'Ban Quản lý rừng phòng hộ Sông Tranh (gọi tắt là “Ban Quản lý”) báo cáo; Ban Quản lý dự án huyện',
      ['Ban Quản lý rừng phòng hộ Sông Tranh', 'Ban Quản lý', 'Ban Quản lý dự án huyện'],
    ],
    ['Quỹ Phát triển đất tỉnh (sau đây gọi là Quỹ) cho vay; Quỹ hoàn trả', ['Quỹ Phát triển đất tỉnh']],
    [
      'giao UBND các tỉnh, thành phố trực thuộc Trung ương có biển, UBND các xã vùng cao',
      ['UBND các tỉnh, thành phố trực thuộc Trung ương có biển', 'UBND các xã vùng cao'],
    ],
    [
      'Tổ Hành chính - Quản trị, Tổ thu thập dữ liệu; bảo vệ Tổ quốc',
      ['Tổ Hành chính - Quản trị', 'Tổ thu thập dữ liệu'],
    ],
    ['Ban Quản lý Cụm công nghiệp giám sát việc xả thải', ['Ban Quản lý Cụm công nghiệp']],
    ['Trung tâm Dịch vụ hỗ trợ nông dân họp', ['Trung tâm Dịch vụ hỗ trợ nông dân']],
    [
      'phòng giáo dục và đào tạo trình sở giáo dục và đào tạo; cơ sở y tế, cán bộ tư pháp',
      ['phòng giáo dục và đào tạo', 'sở giáo dục và đào tạo'],
    ],
    ['các cục, vụ thuộc Bộ; các Vụ, đơn vị trong Ban phối hợp', ['các cục, vụ thuộc Bộ', 'các Vụ, đơn vị trong Ban']],
    ['Văn phòng Ủy ban nhân dân tỉnh; Văn phòng Ủy ban họp', ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng Ủy ban']],
    [
      'Ủy ban QG ứng phó sự cố, thiên tai và TKCN; Ban Chỉ đạo về ATTP; Đài Khí tượng Thủy văn khu vực Nam Trung Bộ',
      [
        'Ủy ban QG ứng phó sự cố, thiên tai và TKCN',
        'Ban Chỉ đạo về ATTP',
        'Đài Khí tượng Thủy văn khu vực Nam Trung Bộ',
      ],
    ],
    ['b) Trình Ủy ban nhân dân tỉnh phê duyệt', ['Ủy ban nhân dân tỉnh']],
    ['- Lê Trường Sơn, trưởng thôn', []],
    ['ý kiến của Lãnh đạo Phòng Thẩm định và Lãnh đạo Cục Thuế', ['Phòng Thẩm định', 'Cục Thuế']],
    [
      'các tập đoàn, tổng công ty nhà nước thuộc Bộ, ngành, cơ quan trung ương nộp báo cáo',
      ['các tập đoàn, tổng công ty nhà nước thuộc Bộ, ngành, cơ quan trung ương'],
    ],
    ['lấy ý kiến các bộ quản lý chuyên ngành', ['các bộ quản lý chuyên ngành']],
    ['Thanh tra Cục Hàng không Việt Nam phối hợp', ['Thanh tra Cục Hàng không Việt Nam']],
    [
      'Ban Chỉ đạo quốc gia 1237 họp, Ban Chỉ đạo quốc gia 02 lần',
      ['Ban Chỉ đạo quốc gia 1237', 'Ban Chỉ đạo quốc gia'],
    ],
    ['áp dụng trong hai trường hợp sau: Có từ ba tiêu chí; Không có', []],
    ['QUY ĐỊNH\nVỀ LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM\n\nĐiều 1', ['ĐẢNG CỘNG SẢN VIỆT NAM']],
    [
      'gửi đảng ủy trực thuộc Thành ủy và Cục Thú y trực thuộc Bộ Y tế',
      ['đảng ủy trực thuộc Thành ủy', 'Cục Thú y', 'Bộ Y tế'],
    ],
    [
      'Ban Chỉ đạo các quân khu, đảng ủy các quân khu, quân chủng họp',
      ['Ban Chỉ đạo các quân khu', 'đảng ủy các quân khu, quân chủng'],
    ],
    ['Đảng ủy Quân khu 7 họp', ['Đảng ủy Quân khu 7']],
    ['báo cáo uỷ ban kiểm tra cấp trên và tỉnh ủy, thành ủy', ['uỷ ban kiểm tra cấp trên', 'tỉnh ủy, thành ủy']],
    ['giao các cơ quan, đơn vị trực thuộc thực hiện; các chi bộ trực thuộc sinh hoạt', ['các chi bộ trực thuộc']],
    [
      'kiến nghị Trung ương bố trí vốn; dự Hội nghị Trung ương 9; đề nghị Trung ương Hội Người mù hỗ trợ',
      ['Trung ương', 'Hội Người mù'],
    ],
    ['phục vụ Chính phủ điện tử tại Trung tâm hội nghị', []],
    ['trụ sở tại phường Trường Vinh, xã Trường Sơn', []],
    ['phát huy sở trường của từng người', []],
    ['Quốc hội bầu Chủ tịch đoàn điều khiển phiên họp', ['Quốc hội', 'Chủ tịch đoàn']],
    ['công khai trên Trang/Cổng thông tin điện tử của đơn vị', []],
    ['UBND tỉnh ủy quyền cho Sở Y tế', ['UBND tỉnh', 'Sở Y tế']],
    [
      'Ủy ban nhân dân (UBND) tỉnh Bắc Ninh và Ủy ban nhân dân (UBND) các xã',
      ['Ủy ban nhân dân (UBND) tỉnh Bắc Ninh', 'Ủy ban nhân dân (UBND) các xã'],
    ],
    ['Hội đồng nhân dân (HĐND) họp', ['Hội đồng nhân dân', 'HĐND']],
    ['phát huy vai trò của các tổ chức chính trị - xã hội', ['các tổ chức chính trị - xã hội']],
    ['trong các đơn vị sự nghiệp công lập thuộc UBND cấp xã', ['UBND cấp xã']],
    ['Kinh phí: theo các nhiệm vụ Trung ương giao; vốn ngân sách Trung ương giao', ['Trung ương']],
    ['- Ban PC-CT;\n- Chi cục Hải quan các khu vực;', ['Ban PC-CT', 'Chi cục Hải quan các khu vực']],
    ['Các bộ, ngành, các địa phương khẩn trương', ['Các bộ, ngành']],
    ['giao cơ quan chuyên môn về y tế thuộc UBND cấp tỉnh', ['cơ quan chuyên môn về y tế thuộc UBND cấp tỉnh']],
    ['làm việc với các Tập đoàn lớn trên thế giới', []],
    [
      'Ban Chỉ đạo về xây dựng mô hình tổ chức chính quyền họp',
      ['Ban Chỉ đạo về xây dựng mô hình tổ chức chính quyền'],
    ],
    ['Quang cảnh buổi họp. Ảnh: TTXVN', []],
    ['thuộc thẩm quyền của UBND cấp xã tỉnh Lào Cai', ['UBND cấp xã tỉnh Lào Cai']],
    ['Tòa án nhân dân cấp cao tại Đà Nẵng xét xử', ['Tòa án nhân dân cấp cao tại Đà Nẵng']],
    ['bàn giao cho Quân khu 4 và Tỉnh đội Lào Cai', ['Quân khu 4', 'Tỉnh đội Lào Cai']],
    ['chính quyền thành phố Cần Thơ cho hay; chính quyền địa phương rà soát', ['chính quyền thành phố Cần Thơ']],
    ['đội tuyển bơi lội Hà Giang và báo giới', ['đội tuyển bơi lội Hà Giang']],
    ['trao đổi với Tuổi Trẻ về việc này', ['Tuổi Trẻ']],
    ['Tuổi trẻ cả nước thi đua', []],
    ['- Ban NVT, PC; CVP;', ['Ban NVT', 'PC']],
    ['- Các phòng: GDTrH, TTDL&CN;', ['GDTrH', 'TTDL&CN']],
    ['theo Kết luận số 12 / KL - TTCP đã nêu', []],
    [
      'giao Cục Công nghệ thông tin và Chuyển đổi số và Sở Tài chính thẩm định',
      ['Cục Công nghệ thông tin và Chuyển đổi số', 'Sở Tài chính'],
    ],
    ['nộp tại Trung tâm Phục vụ hành chính công tỉnh/cấp xã', ['Trung tâm Phục vụ hành chính công tỉnh/cấp xã']],
    ['Sở Tư pháp thuộc Ủy ban nhân dân tỉnh, thành phố lập sổ', ['Sở Tư pháp thuộc Ủy ban nhân dân tỉnh, thành phố']],
    [
      'thành lập Phân hiệu Trường Đại học Hải Vân tại Thành phố Cần Thơ',
      ['Phân hiệu Trường Đại học Hải Vân tại Thành phố Cần Thơ'],
    ],
    ['Công ty Dược và vật tư y tế Phú Sơn nộp hồ sơ', ['Công ty Dược và vật tư y tế Phú Sơn']],
    ['các cấp chính quyền địa phương rà soát', ['các cấp chính quyền địa phương']],
    [
      'Viện Nghiên cứu Phát triển (VNCBDQ) khảo sát; sau đó VNCBDQ báo cáo.',
      ['Viện Nghiên cứu Phát triển', 'VNCBDQ', 'VNCBDQ'],
    ],
  ])('%s', (text, bodies) => {
    expect(textsOf('body', text)).toEqual(bodies)
  })

  it('takes the items of a list of names whole, but not those that say what a body does', () => {
    const names = [
      '1. Vụ Pháp chế;',
      '2. Vụ Theo dõi thi hành án phá sản;',
      '3. Báo Tiếng nói người lao động;',
      '4. Văn phòng.',
    ]
    expect(textsOf('body', names.join('\n\n'))).toEqual([
      'Vụ Pháp chế',
      'Vụ Theo dõi thi hành án phá sản',
      'Báo Tiếng nói người lao động',
      'Văn phòng',
    ])
    const tasks = [
      '1. Vụ Pháp chế thẩm định dự thảo;',
      '2. Vụ Tài chính kiểm tra kinh phí;',
      '3. Cục Thống kê tổng hợp số liệu;',
    ]
    expect(textsOf('body', tasks.join('\n\n'))).toEqual(['Vụ Pháp chế', 'Vụ Tài chính', 'Cục Thống kê'])
  })

  it('reads a name over a soft wrap and in capitals', () => {
    expect(textsOf('body', 'theo đề nghị của Sở Khoa học và\nCông nghệ tại tờ trình')).toEqual([
      'Sở Khoa học và Công nghệ',
    ])
    expect(textsOf('body', 'QUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN TỈNH TÂY NINH NĂM 2026')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH TÂY NINH',
    ])
  })

  it.each([
    ['yêu cầu các sở, ban, ngành liên quan phối hợp', 'các sở, ban, ngành'],
    ['UBND các huyện, thị xã, thành phố chủ động', 'UBND các huyện, thị xã, thành phố'],
    ['đôn đốc HĐND, UBND các xã thực hiện', 'HĐND, UBND các xã'],
    ['cấp ủy các cấp quán triệt', 'cấp ủy các cấp'],
    ['đề nghị bộ, ngành, địa phương báo cáo', 'bộ, ngành, địa phương'],
    ['các cơ quan của Quốc hội thẩm tra', 'các cơ quan của Quốc hội'],
    ['Các vụ, đơn vị thuộc Bộ Y tế thực hiện', 'Các vụ, đơn vị thuộc Bộ Y tế'],
    ['chỉ đạo các cấp ủy, tổ chức đảng trực thuộc quán triệt', 'các cấp ủy, tổ chức đảng trực thuộc'],
    ['gửi Ban tuyên giáo các huyện ủy, thành ủy', 'Ban tuyên giáo các huyện ủy, thành ủy'],
    [
      'Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương rà soát',
      'Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương',
    ],
  ])('marks a class: %s', (text, words) => {
    expect(mentionsOf('body', text).map(({ text: found }) => found)).toEqual([words])
    expect(mentionsOf('body', text)[0]?.isClass).toBe(true)
  })

  it('gives each name behind a shared head a mention of its own', () => {
    expect(textsOf('body', 'lãnh đạo các Bộ: Công Thương, Giáo dục và Đào tạo dự họp')).toEqual([
      'Công Thương',
      'Giáo dục và Đào tạo',
    ])
    expect(textsOf('body', '- Các Vụ: KGVX, NC, TH;')).toEqual(['KGVX', 'NC', 'TH'])
  })

  it('ends a class where the next determiner opens another', () => {
    expect(textsOf('body', 'Yêu cầu các sở, ngành, các địa phương khẩn trương rà soát')).toEqual(['các sở, ngành'])
  })

  it.each([
    [
      'thỏa thuận với Chính phủ nước CHDCND Lào và Chính phủ Nhật Bản',
      ['Chính phủ nước CHDCND Lào', 'Chính phủ Nhật Bản'],
    ],
    ['- ĐĐBQH&HĐND TP; Trung tâm TT, DL&CNS Thành phố;', ['ĐĐBQH&HĐND TP', 'Trung tâm TT, DL&CNS Thành phố']],
    [
      'Hội đồng tuyển dụng công chức lập Ban đề thi, Ban coi thi và Ban phách.',
      ['Hội đồng tuyển dụng công chức', 'Ban đề thi', 'Ban coi thi', 'Ban phách'],
    ],
    ['do ủy ban Mặt trận Tổ quốc Việt Nam xã chủ trì', ['ủy ban Mặt trận Tổ quốc Việt Nam xã']],
    ['Chi nhánh nước ngoài nộp thuế; các Chi nhánh nước ngoài kê khai.', []],
  ])('%s', (text, bodies) => {
    expect(textsOf('body', text)).toEqual(bodies)
  })

  it('keeps the name of a person behind a title out', () => {
    expect(textsOf('body', 'Chủ tịch UBND xã Nguyễn Văn Bình phát biểu')).toEqual(['UBND xã'])
  })

  it.each([
    'Đẩy mạnh phòng, chống dịch bệnh và an toàn giao thông.',
    'Các bộ phận thường trực ban ngày, ban đêm.',
    'Quyền sở hữu đất và cơ sở dữ liệu quốc gia.',
    'Các cấp, các ngành và các địa phương vào cuộc.',
    'Các vụ việc phức tạp, các vụ cháy rừng.',
    'Trường hợp hồ sơ thiếu thì trả lại.',
    'TRƯỜNG HỢP NGHỈ HƯU TRƯỚC TUỔI',
    'Sản xuất vụ đông xuân đạt kế hoạch.',
    'Số 45/QĐ-UBND ngày ký.',
    'Cộng hòa xã hội chủ nghĩa',
    '- Lưu: VT, VPCP, TH.',
  ])('finds none in: %s', (text) => {
    expect(textsOf('body', text)).toEqual([])
  })
})
