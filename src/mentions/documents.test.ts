import { describe, expect, it } from 'vitest'
import { mentionsOf, textsOf } from '../../test/read-mentions.ts'

describe('documents', () => {
  it.each([
    ['theo Nghị quyết 30a của Chính phủ, còn 3 thôn nghèo', ['Nghị quyết 30a của Chính phủ']],
    [
      'ký Kết luận số 15/KL-TTr về việc giao đất tại khu chợ do Công ty Hòa Phát làm chủ đầu tư',
      ['Kết luận số 15/KL-TTr về việc giao đất tại khu chợ'],
    ],
    [
      '[1] Luật số 71/2031/QH15 sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi có căn cứ ban hành như sau:',
      ['Luật số 71/2031/QH15 sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi'],
    ],
    [
      'theo khoản 2 Điều 1 của Luật số 71/2031/QH15 sửa đổi, bổ sung một số điều của Luật Đê điều, có hiệu lực từ đó',
      ['khoản 2 Điều 1 của Luật số 71/2031/QH15 sửa đổi, bổ sung một số điều của Luật Đê điều'],
    ],
    [
      'Căn cứ Biên bản kiểm tra số 09/BB-KT do Đoàn kiểm tra của Sở Xây dựng lập ngày 14/5/2021;',
      ['Biên bản kiểm tra số 09/BB-KT do Đoàn kiểm tra của Sở Xây dựng lập ngày 14/5/2021'],
    ],
    [
      'Căn cứ Quy định số 12-QĐ/TW ngày 15/11/2017 của Bộ Chính trị về kỷ luật đảng viên, Ủy ban Kiểm tra Tỉnh ủy quyết định khiển trách ông A; yêu cầu rút kinh nghiệm.',
      ['Quy định số 12-QĐ/TW ngày 15/11/2017 của Bộ Chính trị về kỷ luật đảng viên'],
    ],
    [
      'thực hiện theo tiêu chuẩn TCVN 5687:2024 về thông gió và QCVN 09:2013/BXD',
      ['tiêu chuẩn TCVN 5687:2024 về thông gió', 'QCVN 09:2013/BXD'],
    ],
    [
      'Căn cứ các Nghị định của Chính phủ: số 11/2019/NĐ-CP ngày 4/2/2019 về bến bãi; số 12/2020/NĐ-CP và 13/2021/NĐ-CP;',
      ['số 11/2019/NĐ-CP ngày 4/2/2019 về bến bãi', 'số 12/2020/NĐ-CP', '13/2021/NĐ-CP'],
    ],
    [
      'Căn cứ Pháp lệnh Thư viện số 31/2000/PL-UBTVQH10 ngày 28 tháng 12 năm 2000 của Ủy ban Thường vụ Quốc hội;',
      ['Pháp lệnh Thư viện số 31/2000/PL-UBTVQH10 ngày 28 tháng 12 năm 2000 của Ủy ban Thường vụ Quốc hội'],
    ],
    [
      'Căn cứ Luật Thư viện số 46/2019/QH14, ngày 21/11/2019 của Quốc hội khóa XIV;',
      ['Luật Thư viện số 46/2019/QH14, ngày 21/11/2019 của Quốc hội khóa XIV'],
    ],
    [
      'thực hiện Thông báo số 12/TB-VP ngày 5/6/2025 của Văn phòng UBND tỉnh kết luận cuộc họp về bến bãi.',
      ['Thông báo số 12/TB-VP ngày 5/6/2025 của Văn phòng UBND tỉnh kết luận cuộc họp về bến bãi'],
    ],
    [
      'theo Quy chế làm việc của Sở Y tế, Quy chế văn thư của Sở Y tế',
      ['Quy chế làm việc của Sở Y tế', 'Quy chế văn thư của Sở Y tế'],
    ],
    [
      '- Thông tư số 5/2025/TT-BYT ngày 6/9/2025 của Bộ Y tế sửa đổi một số điều của các Thông tư liên tịch, Thông tư, Quyết định của Bộ trưởng Bộ Y tế về bến bãi.',
      [
        'Thông tư số 5/2025/TT-BYT ngày 6/9/2025 của Bộ Y tế sửa đổi một số điều của các Thông tư liên tịch, Thông tư, Quyết định của Bộ trưởng Bộ Y tế về bến bãi',
      ],
    ],
    [
      'Nghị quyết số 15/NQ-HĐND ngày 1/7/2025 của HĐND tỉnh Hà Giang bãi bỏ nghị quyết do HĐND tỉnh Tân Sơn (cũ) ban hành năm 2020;',
      [
        'Nghị quyết số 15/NQ-HĐND ngày 1/7/2025 của HĐND tỉnh Hà Giang bãi bỏ nghị quyết do HĐND tỉnh Tân Sơn (cũ) ban hành năm 2020',
      ],
    ],
    [
      '+ Thông tư số 26/2016/TT-BTC quy định mức thu phí đò;\n+ Thông tư số 27/2016/TT-BTC quy định chủ đò phải nộp phí.',
      ['Thông tư số 26/2016/TT-BTC quy định mức thu phí đò', 'Thông tư số 27/2016/TT-BTC'],
    ],
    [
      'theo Quy định số 37-QĐ/TW của Bộ Chính trị; nêu tại Quy định 37 và Quy định 38 bước',
      ['Quy định số 37-QĐ/TW của Bộ Chính trị', 'Quy định 37'],
    ],
    [
      'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thư viện số 46/2019/QH14 đã được thông qua.',
      ['Luật Thư viện số 46/2019/QH14'],
    ],
    [
      'theo Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014 của Bộ Tài chính, Bộ Tư pháp quy định việc thu phí.',
      ['Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014 của Bộ Tài chính, Bộ Tư pháp quy định việc thu phí'],
    ],
    [
      'Căn cứ Quyết định số 5/QĐ-UBND ngày 7/8/2025 về bến bãi\n2\nThủ tục',
      ['Quyết định số 5/QĐ-UBND ngày 7/8/2025 về bến bãi'],
    ],
    ['Phụ lục II (Ban hành kèm theo Nghị định số 9/2024/NĐ-CP ngày 1/7/2024 của Chính phủ)', []],
    ['MIỄN TIỀN THUÊ ĐẤT THEO KHOẢN 2 ĐIỀU 157 LUẬT ĐẤT ĐAI NĂM 2024', ['KHOẢN 2 ĐIỀU 157 LUẬT ĐẤT ĐAI NĂM 2024']],
    ['Trả lời công văn số 03-11/2025/CV-HVA nêu trên', ['công văn số 03-11/2025/CV-HVA']],
    [
      'nhận công văn số SLXVN/2025/14 ngày 5/6/2025 và văn bản số 31/2025 ngày 6/6/2025 của Công ty TNHH Sao Mai',
      ['công văn số SLXVN/2025/14 ngày 5/6/2025', 'văn bản số 31/2025 ngày 6/6/2025 của Công ty TNHH Sao Mai'],
    ],
    ['Mỏ cát Hòa Lạc, 31/GP-UBND ngày 14/7/2017, 12 ha', ['31/GP-UBND ngày 14/7/2017']],
    ['Luật Thủy sản 2022\nQUỐC HỘI\n\nLUẬT THỦY SẢN\nQuốc hội ban hành Luật Thủy sản.\nĐiều 1. Phạm vi', []],
    ['Mẫu số 21. Danh mục tài liệu', []],
    [
      'khai theo Mẫu số 2 Phụ lục I Nghị định số 8/2021/NĐ-CP và nộp kèm Mẫu số 3 cho cơ quan',
      ['Mẫu số 2 Phụ lục I Nghị định số 8/2021/NĐ-CP'],
    ],
    [
      'Xét Tờ trình số 82/TTr-UBND ngày 12/11/2024 của Ủy ban nhân dân tỉnh đề nghị ban hành Nghị quyết về bến bãi;',
      ['Tờ trình số 82/TTr-UBND ngày 12/11/2024 của Ủy ban nhân dân tỉnh đề nghị ban hành Nghị quyết về bến bãi'],
    ],
    ['Căn cứ Luật Thủy lợi 08/2017/QH14;', ['Luật Thủy lợi 08/2017/QH14']],
    [
      'Căn cứ các Nghị định của Chính phủ quy định chi tiết Luật Thủy lợi (Số 7/2018/NĐ-CP ngày 4/5/2018 và số 9/2022/NĐ-CP ngày 6/7/2022);',
      ['Luật Thủy lợi', 'Số 7/2018/NĐ-CP ngày 4/5/2018', 'số 9/2022/NĐ-CP ngày 6/7/2022'],
    ],
    [
      'bãi bỏ hai văn bản: số 5/2013/NQ-HĐND ngày 17/7/2013 về bến bãi; số 6/2016/NQ-HĐND ngày 6/12/2016 về chợ.',
      ['số 5/2013/NQ-HĐND ngày 17/7/2013 về bến bãi', 'số 6/2016/NQ-HĐND ngày 6/12/2016 về chợ'],
    ],
    ['Giấy phép: số 5/2013 ngày 17/7/2013', []],
    ['Điều 3. Quy định về học phí\n1. Quy định về thu học phí\nb) Quy định về chi', []],
    ['THÔNG TƯ QUY ĐỊNH VỀ HỒ SƠ ĐỊA GIỚI', []],
    ['PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT THUỘC THẨM QUYỀN', []],
    [
      'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi số 8/2017/QH14;\n\nĐiều 1. Phạm vi',
      ['Luật Thủy lợi số 8/2017/QH14'],
    ],
    [
      'Thông tư số 25/2016/TT-BTC ngày 1/11/2016 của Bộ Tài chính quy định mức thu phí công chứng; phí chứng thực; lệ phí cấp thẻ; báo cáo kết quả',
      [
        'Thông tư số 25/2016/TT-BTC ngày 1/11/2016 của Bộ Tài chính quy định mức thu phí công chứng; phí chứng thực; lệ phí cấp thẻ',
      ],
    ],
    [
      'theo Nghị định số 2/2015/NĐ-CP ngày 1/2/2015 của Chính phủ về chứng thực hợp đồng, giao dịch, giao Sở Tư pháp chủ trì',
      ['Nghị định số 2/2015/NĐ-CP ngày 1/2/2015 của Chính phủ về chứng thực hợp đồng, giao dịch'],
    ],
    [
      'Căn cứ:\n- Quyết định\n119/2009/QĐ-TTg ngày 1/10/2009 của Thủ tướng Chính phủ',
      ['Quyết định 119/2009/QĐ-TTg ngày 1/10/2009 của Thủ tướng Chính phủ'],
    ],
    ['theo khoản 2.1 Mục 2 Công văn số 88/BTC-TCT', ['khoản 2.1 Mục 2 Công văn số 88/BTC-TCT']],
    [
      'Căn cứ Quyết định số 7/QĐ-BTC ngày 4/5/2025 phê duyệt Chương trình “Quan trắc biển” và Kế hoạch 22/KH-UBND ngày 6/7/2025;',
      [
        'Quyết định số 7/QĐ-BTC ngày 4/5/2025 phê duyệt Chương trình “Quan trắc biển”',
        'Kế hoạch 22/KH-UBND ngày 6/7/2025',
      ],
    ],
    ['theo Tờ trình số 12/TTr - HĐQT ngày 3/4/2025 đã gửi', ['Tờ trình số 12/TTr - HĐQT ngày 3/4/2025']],
    [
      'Căn cứ Nghị định số 4/2007/NĐ-CP của Chính phủ Chống rác thải nhựa trong trường học;',
      ['Nghị định số 4/2007/NĐ-CP của Chính phủ Chống rác thải nhựa trong trường học'],
    ],
    [
      'theo Thông tư số 8/2021/TT-BTC ngày 7/9/2021 của Bộ trưởng Bộ Tài chính hướng dẫn thực hiện một số điều của Luật Thủy lợi, Nghị định số 3/2020/NĐ-CP ngày 9/1/2020 của Chính phủ về hồ chứa và Thông tư số 9/2022/TT-BTC.',
      [
        'Thông tư số 8/2021/TT-BTC ngày 7/9/2021 của Bộ trưởng Bộ Tài chính hướng dẫn thực hiện một số điều của Luật Thủy lợi, Nghị định số 3/2020/NĐ-CP ngày 9/1/2020 của Chính phủ về hồ chứa',
        'Thông tư số 9/2022/TT-BTC',
      ],
    ],
    [
      'Thực hiện Kế hoạch số 28/KH-UBND ngày 4/9/2025 của UBND tỉnh về thực hiện Nghị quyết số 7/NQ-CP của Chính phủ và Chương trình hành động số 1-CTr/TU của Tỉnh ủy; các xã báo cáo',
      [
        'Kế hoạch số 28/KH-UBND ngày 4/9/2025 của UBND tỉnh về thực hiện Nghị quyết số 7/NQ-CP của Chính phủ và Chương trình hành động số 1-CTr/TU của Tỉnh ủy',
      ],
    ],
    [
      'Căn cứ Nghị định số 1/2024/NĐ-CP ngày 9/7/2024 của Chính phủ quy định về đo đạc; đăng ký nhà ở;\nMức thu theo Điều 6 Nghị định số 1/2024/NĐ-CP ngày 9/7/2024 của Chính phủ quy định về đo đạc; đăng ký nhà ở. Các xã báo cáo.',
      [
        'Nghị định số 1/2024/NĐ-CP ngày 9/7/2024 của Chính phủ quy định về đo đạc; đăng ký nhà ở',
        'Điều 6 Nghị định số 1/2024/NĐ-CP ngày 9/7/2024 của Chính phủ quy định về đo đạc; đăng ký nhà ở',
      ],
    ],
    [
      'Căn cứ Pháp lệnh số 9/2006/PL-UBTVQH11 ngày 5/6/2006 bảo tồn hang động;',
      ['Pháp lệnh số 9/2006/PL-UBTVQH11 ngày 5/6/2006 bảo tồn hang động'],
    ],
    [
      'theo Nghị định số 8/2021/NĐ-CP ngày 6/7/2021 quy định chi tiết một số điều của Luật Đê điều, Luật Thủy lợi và Luật Khí tượng thủy văn và Thông tư số 3/2022/TT-BTC.',
      [
        'Nghị định số 8/2021/NĐ-CP ngày 6/7/2021 quy định chi tiết một số điều của Luật Đê điều, Luật Thủy lợi và Luật Khí tượng thủy văn',
        'Thông tư số 3/2022/TT-BTC',
      ],
    ],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018;',
      ['Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018'],
    ],
    ['nuôi dưỡng theo Pháp lệnh người có công', ['Pháp lệnh người có công']],
    ['tỷ lệ 31/GP, ngày 14/7/2017', []],
    ['Nghị định 31/2020/NĐ-CP\nNGHỊ ĐỊNH\nVề bến bãi', []],
    ['Căn cứ Luật Công nghiệp công nghệ số 71/2025/QH15;', ['Luật Công nghiệp công nghệ số 71/2025/QH15']],
    ['Căn cứ Luật Viên chức số 58/2010/QH12;', ['Luật Viên chức số 58/2010/QH12']],
    [
      'thực hiện Quy định 137 của Ban Thường vụ Thành ủy về nêu gương.',
      ['Quy định 137 của Ban Thường vụ Thành ủy về nêu gương'],
    ],
    ['nước thành viên Hiệp định CPTPP thông báo và Công ước UPOV có hiệu lực', ['Hiệp định CPTPP', 'Công ước UPOV']],
    [
      'tại điểm a khoản 2 Điều 9 Nghị định số 4/2021/NĐ-CP quy định chi tiết thi hành Luật Thủy sản về khai thác.',
      ['điểm a khoản 2 Điều 9 Nghị định số 4/2021/NĐ-CP quy định chi tiết thi hành Luật Thủy sản về khai thác'],
    ],
    [
      'tại khoản 9 Điều 1 Nghị định số 7/2025/NĐ-CP ngày 3/6/2025 của Chính phủ quy định hàng tạm nhập là hàng đi qua cảng.',
      ['khoản 9 Điều 1 Nghị định số 7/2025/NĐ-CP ngày 3/6/2025 của Chính phủ'],
    ],
    ['nhận công văn số 2025-014/SLX-KT ngày 5/6/2025', ['công văn số 2025-014/SLX-KT ngày 5/6/2025']],
    [
      'ghi sổ theo Thông tư số 55/2019/TT-BTC hướng dẫn chế độ kế toán hợp tác xã.',
      ['Thông tư số 55/2019/TT-BTC hướng dẫn chế độ kế toán hợp tác xã'],
    ],
    ['Theo Thông tư số 55/2019/TT-BTC hướng dẫn thì hồ sơ phải nộp.', ['Thông tư số 55/2019/TT-BTC']],
    [
      'Căn cứ khoản 3 Điều 1 Thông tư số 6/2019/TT-BTC ngày 3/8/2019 bổ sung Điều 4 Thông tư số 9/2015/TT-BTC',
      ['khoản 3 Điều 1 Thông tư số 6/2019/TT-BTC ngày 3/8/2019', 'Điều 4 Thông tư số 9/2015/TT-BTC'],
    ],
    [
      'bãi bỏ Quyết định số 9/2020/QĐ-UBND ngày 3/8/2020 của UBND tỉnh Hà Giang (cũ) về bến bãi.',
      ['Quyết định số 9/2020/QĐ-UBND ngày 3/8/2020 của UBND tỉnh Hà Giang (cũ) về bến bãi'],
    ],
    [
      'nhận Công văn số 9/CV-HDM của Hiệp hội Dệt may gửi Bộ Tài chính về việc hoàn thuế.',
      ['Công văn số 9/CV-HDM của Hiệp hội Dệt may gửi Bộ Tài chính về việc hoàn thuế'],
    ],
    ['Ủy ban nhân dân tỉnh ban hành Quyết định Quy định về quản lý bến bãi.', []],
    ['Căn cứ Nghị định số 15/2020/NĐ-CP quy định về bến bãi;', ['Nghị định số 15/2020/NĐ-CP quy định về bến bãi']],
    ['Nghị định số 15/2020/NĐ-CP quy định về bến bãi như sau:', ['Nghị định số 15/2020/NĐ-CP']],
    ['bãi bỏ các Quyết định: Số 5/QĐ-UBND, số 6/QĐ-UBND.', ['Số 5/QĐ-UBND', 'số 6/QĐ-UBND']],
    ['đạt ISO 9001:2015 và ISO các loại', ['ISO 9001:2015']],
    ['theo Nghị quyết số 45/2004/NQ -UBTVQH11 đã nêu', ['Nghị quyết số 45/2004/NQ -UBTVQH11']],
    ['Luật Thuế lợi tức (số 5/1990/QH8 ngày 30/6/1990) quy định', ['Luật Thuế lợi tức (số 5/1990/QH8 ngày 30/6/1990)']],
    ['Trả lời văn bản số 07/CV-02 ngày 5/6/2024 của đơn vị', ['văn bản số 07/CV-02 ngày 5/6/2024']],
    [
      'Căn cứ quy định tại khoản 2 Điều 5 Nghị định số 9/2020/NĐ-CP về hoàn thuế.',
      ['khoản 2 Điều 5 Nghị định số 9/2020/NĐ-CP'],
    ],
    [
      'Căn cứ Công văn số 9/BYT-KH của Bộ Y tế về việc rà soát biểu mẫu; cắt giảm thủ tục;',
      ['Công văn số 9/BYT-KH của Bộ Y tế về việc rà soát biểu mẫu; cắt giảm thủ tục'],
    ],
    [
      'Ban hành Chỉ thị số 5/CT-TTg về trồng rừng và Kết luận tại Hội nghị toàn quốc.',
      ['Chỉ thị số 5/CT-TTg về trồng rừng'],
    ],
    [
      'bãi bỏ Nghị quyết số 3/2013/NQ-HĐND về phòng thủ đến năm 2020 và những năm tiếp theo.',
      ['Nghị quyết số 3/2013/NQ-HĐND về phòng thủ đến năm 2020 và những năm tiếp theo'],
    ],
  ])('%s', (text, found) => {
    expect(textsOf('document', text)).toEqual(found)
  })

  it('reads type, number, date, issuer and title', () => {
    const [found] = mentionsOf(
      'document',
      'Căn cứ Nghị định số 91/2021/NĐ-CP ngày 04 tháng 6 năm 2021 của Chính phủ về quản lý bến bãi, kho hàng;',
    )
    expect(found?.text).toBe(
      'Nghị định số 91/2021/NĐ-CP ngày 04 tháng 6 năm 2021 của Chính phủ về quản lý bến bãi, kho hàng',
    )
    expect(found?.attributes).toEqual({
      docType: 'nghị định',
      number: '91/2021/NĐ-CP',
      ordinal: 91,
      year: 2021,
      symbol: 'NĐ-CP',
      date: '2021-06-04',
      issuer: 'Chính phủ',
      title: 'về quản lý bến bãi, kho hàng',
    })
  })

  it('ends a title before the subject of the sentence', () => {
    expect(
      textsOf(
        'document',
        'Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2022 của UBND tỉnh về trồng rừng, Sở Tài chính đề nghị các đơn vị nộp báo cáo.',
      ),
    ).toEqual(['Kế hoạch số 15/KH-UBND ngày 02/3/2022 của UBND tỉnh về trồng rừng'])
  })

  it('ends a title before `và` with another citation, but not in the list of an amending title', () => {
    expect(
      textsOf(
        'document',
        'theo Quyết định số 5/QĐ-UBND của UBND tỉnh về giá đất và Quyết định số 6/QĐ-UBND đã ban hành.',
      ),
    ).toEqual(['Quyết định số 5/QĐ-UBND của UBND tỉnh về giá đất', 'Quyết định số 6/QĐ-UBND'])
    const amending =
      'Nghị định số 8/2023/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP'
    expect(textsOf('document', `Căn cứ ${amending};`)).toEqual([amending])
  })

  it('reads the provisions in front', () => {
    const [found] = mentionsOf('document', 'được quy định tại các điểm a, b khoản 1 Điều 3 Luật Đất đai năm 2024.')
    expect(found?.text).toBe('điểm a, b khoản 1 Điều 3 Luật Đất đai năm 2024')
    expect(found?.attributes).toMatchObject({
      docType: 'luật',
      title: 'Đất đai',
      year: 2024,
      provisions: [
        { point: 'a', clause: '1', article: '3' },
        { point: 'b', clause: '1', article: '3' },
      ],
    })
  })

  it('reads references to this very document', () => {
    const found = mentionsOf('document', 'theo Điều 3 của Luật này và khoản 2 Điều này.')
    expect(found.map(({ text, attributes }) => [text, attributes.self])).toEqual([
      ['Điều 3 của Luật này', true],
      ['khoản 2 Điều này', true],
    ])
  })

  it('shares the type of a list', () => {
    const found = mentionsOf(
      'document',
      'Bãi bỏ các Quyết định số 12/QĐ-UBND ngày 01/02/2020, số 15/QĐ-UBND và 18/QĐ-UBND.',
    )
    expect(found.map(({ text }) => text)).toEqual([
      'Quyết định số 12/QĐ-UBND ngày 01/02/2020',
      'số 15/QĐ-UBND',
      '18/QĐ-UBND',
    ])
    expect(found.map(({ attributes }) => attributes.docType)).toEqual(['quyết định', 'quyết định', 'quyết định'])
  })

  it.each([
    ['trái với Luật Phòng, chống thiên tai và các văn bản hướng dẫn', ['Luật Phòng, chống thiên tai']],
    ['theo Luật Tổ chức Chính phủ số 63/2025/QH15;', ['Luật Tổ chức Chính phủ số 63/2025/QH15']],
    ['trình dự án Luật Dẫn độ (sửa đổi) ra Quốc hội', ['Luật Dẫn độ (sửa đổi)']],
    [
      'và Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí năm 2023.',
      ['Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí năm 2023'],
    ],
    [
      'đưa Nghị quyết Đại hội Đảng bộ huyện lần thứ XII vào cuộc sống',
      ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XII'],
    ],
    ['xem xét Tờ trình của Đảng ủy Chính phủ, Bộ Chính trị kết luận', ['Tờ trình của Đảng ủy Chính phủ']],
    ['vi phạm Điều lệ Đảng và pháp luật', ['Điều lệ Đảng']],
    [
      'Căn cứ Biên bản họp Hội đồng ngày 03/4/2022 về việc xét tặng;',
      ['Biên bản họp Hội đồng ngày 03/4/2022 về việc xét tặng'],
    ],
  ])('finds what is cited by name: %s', (text, found) => {
    expect(textsOf('document', text)).toEqual(found)
  })

  it.each([
    'Quyết định này có hiệu lực từ ngày ký.',
    'Giao Sở Xây dựng báo cáo kết quả.',
    'đã ban hành nhiều nghị quyết và kế hoạch',
    'mở tài khoản 1 và 2 tại kho bạc',
    'thời điểm 30 ngày trước đó',
    'Luật này được thông qua ngày 29 tháng 11 năm 2023.',
    'đội ngũ Báo cáo viên của Ban Tuyên giáo',
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 01/02/2020 của UBND tỉnh)',
  ])('finds nothing in «%s»', (text) => {
    expect(textsOf('document', text)).toEqual([])
  })

  it.each([
    ['theo QĐ 17 và Điều 4 NĐ 62 thì người mua được trả dần', ['QĐ 17', 'Điều 4 NĐ 62']],
    ['sau ba năm thực hiện nghị quyết 36, tỉnh đã có thêm bốn cảng', ['nghị quyết 36']],
    ['hội đồng quyết định 5 việc gấp', []],
    [
      'theo Đơn đề nghị số 07HTV/XK/2024 ngày 12/8/2024 của Công ty TNHH Sao Biển',
      ['Đơn đề nghị số 07HTV/XK/2024 ngày 12/8/2024 của Công ty TNHH Sao Biển'],
    ],
    ['theo Kết luận số 915 / KL - TTCP đã nêu', ['Kết luận số 915 / KL - TTCP']],
    [
      'theo báo cáo (số 31-BC/BCĐ, ngày 4-5-2018) của Ban Chỉ đạo tỉnh',
      ['báo cáo (số 31-BC/BCĐ, ngày 4-5-2018) của Ban Chỉ đạo tỉnh'],
    ],
    [
      'Báo cáo giải trình, bổ sung số 77/BC-UBND ngày 3 tháng 6 năm 2024',
      ['Báo cáo giải trình, bổ sung số 77/BC-UBND ngày 3 tháng 6 năm 2024'],
    ],
  ])('reads numbers of other shapes: «%s»', (text, found) => {
    expect(textsOf('document', text)).toEqual(found)
  })

  it.each([
    [
      'thực hiện Thông báo số 12/TB-STC về giá thuê đất của Nhà máy Bình Minh trên cơ sở các Quyết định của UBND tỉnh.',
      ['Thông báo số 12/TB-STC về giá thuê đất của Nhà máy Bình Minh'],
    ],
    [
      'Thông qua dự thảo Nghị quyết của Quốc hội về cảng cá tại Tờ trình số 9/TTr-CP ngày 2/3/2024.',
      ['Nghị quyết của Quốc hội về cảng cá', 'Tờ trình số 9/TTr-CP ngày 2/3/2024'],
    ],
    [
      'Căn cứ Quyết định số 8/QĐ-BYT của Bộ trưởng Bộ Y tế công bố thủ tục mới ban hành; bị bãi bỏ về dược phẩm;',
      ['Quyết định số 8/QĐ-BYT của Bộ trưởng Bộ Y tế công bố thủ tục mới ban hành; bị bãi bỏ về dược phẩm'],
    ],
    [
      'Tại khoản 1 Điều 7 Nghị định số 4/2024/NĐ-CP của Chính phủ quy định về phí cảng quy định:',
      ['khoản 1 Điều 7 Nghị định số 4/2024/NĐ-CP của Chính phủ quy định về phí cảng'],
    ],
    [
      'Tại khoản 1 Điều 7 Nghị định số 4/2024/NĐ-CP của Chính phủ quy định về mức phí:',
      ['khoản 1 Điều 7 Nghị định số 4/2024/NĐ-CP của Chính phủ'],
    ],
    [
      'Căn cứ Thông tư số 6/2020/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về lưu trữ;',
      ['Thông tư số 6/2020/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về lưu trữ'],
    ],
    [
      'theo Nghị định số 7/2025/NĐ-CP của Chính phủ sửa đổi một số điều của Nghị định số 3/2020/NĐ-CP và Thông tư số 9/2025/TT-BTC.',
      [
        'Nghị định số 7/2025/NĐ-CP của Chính phủ sửa đổi một số điều của Nghị định số 3/2020/NĐ-CP',
        'Thông tư số 9/2025/TT-BTC',
      ],
    ],
    [
      'theo Nghị định số 7/2025/NĐ-CP của Chính phủ về thuế xuất khẩu và khoản 4 Điều 1 Thông tư này.',
      ['Nghị định số 7/2025/NĐ-CP của Chính phủ về thuế xuất khẩu', 'khoản 4 Điều 1 Thông tư này'],
    ],
    [
      'hoàn thiện Nghị quyết của Bộ Chính trị về vùng Tây Bắc để có cơ sở thực hiện',
      ['Nghị quyết của Bộ Chính trị về vùng Tây Bắc'],
    ],
    [
      'Căn cứ Nghị quyết số 8/NQ-CP ngày 2/2/2020 của Chính phủ quyết nghị nâng cấp bến Hạ Lâm (tỉnh Hà Giang) thành cảng;',
      ['Nghị quyết số 8/NQ-CP ngày 2/2/2020 của Chính phủ quyết nghị nâng cấp bến Hạ Lâm (tỉnh Hà Giang) thành cảng'],
    ],
    [
      'Căn cứ Quyết định số 6/QĐ-BYT ngày 3/5/2025 của Bộ Y tế về việc công bố thủ tục mới ban hành, được sửa đổi về dược;',
      ['Quyết định số 6/QĐ-BYT ngày 3/5/2025 của Bộ Y tế về việc công bố thủ tục mới ban hành, được sửa đổi về dược'],
    ],
    ['Điều 1. Ban hành kèm theo Quyết định này Quy định về bến bãi trên địa bàn tỉnh.', []],
    ['Lập theo Mẫu số 03 ban hành kèm theo Nghị định số 8/2024/NĐ-CP.', ['Nghị định số 8/2024/NĐ-CP']],
    ['Lập theo Phụ lục II ban hành kèm theo Nghị định này.', ['Phụ lục II ban hành kèm theo Nghị định này']],
    [
      'Bãi bỏ Điều 6 và Phụ lục II ban hành kèm theo Quyết định số 9/2021/QĐ-UBND.',
      ['Điều 6 và Phụ lục II ban hành kèm theo Quyết định số 9/2021/QĐ-UBND'],
    ],
  ])('ends the title of «%s»', (text, found) => {
    expect(textsOf('document', text)).toEqual(found)
  })

  it('marks the laws inside the name of the law that is enacted, not that law', () => {
    expect(
      textsOf('document', 'Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Nhà ở số 27/2023/QH15.'),
    ).toEqual(['Luật Nhà ở số 27/2023/QH15'])
  })
})
