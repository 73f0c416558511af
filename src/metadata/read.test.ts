import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import type { Metadata } from '../model/analysis.ts'

const BODY = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Giám đốc Sở Công Thương tại Tờ trình số 12/TTr-SCT ngày 05 tháng 5 năm 2021.
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án phát triển chợ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
Nơi nhận:
- Như Điều 2;
- VP UBND tỉnh:
+ LĐVP, TH;
- Các huyện, thị xã,
thành phố;
- Lưu: VT, KT.
Hoa/5/21
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần
Văn Minh
`
const TITLE = `QUYẾT ĐỊNH
Về việc phê duyệt Đề án phát triển chợ
trên địa bàn tỉnh
ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
`

const read = (text: string): Metadata => analyze(text).metadata
const codes = (text: string): string[] => analyze(text).diagnostics.map((diagnostic) => diagnostic.code)

describe('the letterhead of a State document, its columns in any order', () => {
  const letterheads: Record<string, string> = {
    'left column first': `ỦY BAN NHÂN
DÂN
TỈNH HÒA BÌNH
-------
Số:
1234/QĐ-UBND
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Hòa Bình, ngày 12
tháng 5 năm 2021
`,
    'right column first': `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Bình, ngày 12 tháng 5 năm 2021
ỦY BAN NHÂN DÂN
TỈNH HÒA BÌNH
Số: 1234/QĐ-UBND
`,
    'row by row': `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HÒA BÌNH Độc lập - Tự do - Hạnh phúc
Số: 1234/QĐ-UBND Hòa Bình, ngày 12 tháng 5 năm 2021
`,
    'row by row, the State name broken': `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA
TỈNH HÒA BÌNH VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 1234/QĐ-UBND Hòa Bình, ngày 12 tháng 5 năm 2021
`,
    'two columns with spaces': `     ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH HÒA BÌNH                  Độc lập - Tự do - Hạnh phúc
        -------                         ---------------
  Số: 1234/QĐ-UBND              Hòa Bình, ngày 12 tháng 5 năm 2021
`,
    'two columns with bars': `ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
---------||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc|
Số: 1234/QĐ-UBND||   ------------------     k.L12|
||Hòa Bình, ngày 12 tháng 5 năm 2021|
`,
    'all in one line': `ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 1234/QĐ-UBND Hòa Bình, ngày 12 tháng 5 năm 2021
`,
  }
  it.each(Object.entries(letterheads))('%s', (_name, letterhead) => {
    const metadata = read(letterhead + TITLE + BODY)
    expect(metadata).toMatchObject({
      type: { name: 'quyết định', code: 'decision' },
      number: { text: '1234/QĐ-UBND', ordinal: 1234, symbol: 'QĐ-UBND' },
      issuer: { name: 'Ủy ban nhân dân tỉnh Hòa Bình' },
      place: 'Hòa Bình',
      date: '2021-05-12',
      subject: 'Về việc phê duyệt Đề án phát triển chợ trên địa bàn tỉnh',
    })
    expect(metadata.parent).toBeUndefined()
    expect(metadata.bases).toHaveLength(2)
  })

  it('reads the end: nested and broken recipients, authority marks, a name over two lines', () => {
    const { recipients, signers } = read(letterheads['right column first'] + TITLE + BODY)
    expect(recipients.map(({ text }) => text)).toEqual([
      'Như Điều 2',
      'VP UBND tỉnh',
      'LĐVP, TH',
      'Các huyện, thị xã, thành phố',
      'Lưu: VT, KT',
    ])
    expect(signers).toMatchObject([{ name: 'Trần Văn Minh', position: 'Phó Chủ tịch', authority: 'TM., KT.' }])
  })

  it('keeps the name of the Party on the other side out of the name of its body', () => {
    const text = `TỈNH ỦY HÒA BÌNH ĐẢNG CỘNG SẢN VIỆT NAM\n* \nSố 12-KH/TU Mường Bi, ngày 12 tháng 5 năm 2021\nKẾ HOẠCH\nkiểm tra năm 2021\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.\n`
    expect(read(text)).toMatchObject({ issuer: { name: 'Tỉnh ủy Hòa Bình' }, place: 'Mường Bi', date: '2021-05-12' })
  })

  it('takes title and heading apart when they share a line with the letterhead', () => {
    const text = letterheads['all in one line']?.trimEnd() + ' ' + TITLE.replaceAll('\n', ' ').trimEnd() + '\n' + BODY
    expect(read(text)).toMatchObject({
      issuer: { name: 'Ủy ban nhân dân tỉnh Hòa Bình' },
      subject: 'Về việc phê duyệt Đề án phát triển chợ trên địa bàn tỉnh',
    })
  })
})

const HEADING = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'

describe('who issues', () => {
  it('the chair in his own right, with the body as parent', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\n${HEADING}Số: 9/QĐ-UBND\nHòa Bình, ngày 2 tháng 3 năm 2022\nQUYẾT ĐỊNH\nVỀ VIỆC KHEN THƯỞNG HỌC SINH GIỎI\nCHỦ TỊCH ỦY BAN NHÂN\nDÂN TỈNH\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen cho 05 học sinh.\nCHỦ TỊCH\nLê Văn Sáu\n`
    expect(read(text)).toMatchObject({
      issuer: { name: 'Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình' },
      parent: { name: 'Ủy ban nhân dân tỉnh Hòa Bình' },
      subject: 'VỀ VIỆC KHEN THƯỞNG HỌC SINH GIỎI',
      signers: [{ name: 'Lê Văn Sáu', position: 'Chủ tịch' }],
    })
  })

  it('the chair whom a directive lets speak in the middle of its lead-in', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\n${HEADING}Số: 9/CT-UBND\nHòa Bình, ngày 2 tháng 3 năm 2022\nCHỈ THỊ\nVỀ VIỆC TRỒNG RỪNG\nĐể khắc phục những hạn chế trên, Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở thực hiện các nội dung sau:\n1. Lập kế hoạch trồng rừng.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Sáu\n`
    expect(read(text)).toMatchObject({
      issuer: { name: 'Chủ tịch Ủy ban nhân dân tỉnh Hòa Bình' },
      parent: { name: 'Ủy ban nhân dân tỉnh Hòa Bình' },
    })
  })

  it('a minister for the ministry', () => {
    const text = `BỘ NỘI VỤ\n${HEADING}Số: 71/QĐ-BNV\nHà Nội, ngày 2 tháng 3 năm 2022\nQUYẾT ĐỊNH\nVề việc công nhận Điều lệ Hội\nBỘ TRƯỞNG BỘ NỘI VỤ\nCăn cứ Nghị định số 45/2010/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận Điều lệ Hội.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nPhạm Thị Mai\n`
    expect(read(text).issuer?.name).toBe('Bộ Nội vụ')
    expect(read(text).parent).toBeUndefined()
  })

  it('the office in the title when there is no letterhead, and no letterhead of an appendix', () => {
    const text = `QUYẾT ĐỊNH\n\nVề việc ban hành mẫu báo cáo\n\nBỘ TRƯỞNG BỘ NỘI VỤ\n\nCăn cứ Nghị định số 62/2020/NĐ-CP ngày 01 tháng 6 năm 2020 của Chính phủ;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành mẫu báo cáo.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nPhạm Thị Mai\n\nPHỤ LỤC\nMẪU BÁO CÁO\n\nTÊN CƠ QUAN\nSố: /BC-STC\n${HEADING}Hà Nội, ngày 7 tháng 7 năm 2021\nBÁO CÁO\nKết quả công tác\nNơi nhận:\n- Như trên;\nGIÁM ĐỐC\nVũ Văn Hai\n`
    const metadata = read(text)
    expect(metadata).toMatchObject({ type: { name: 'quyết định' }, issuer: { name: 'Bộ trưởng Bộ Nội vụ' } })
    expect(metadata.number).toBeUndefined()
    expect(metadata.date).toBeUndefined()
    expect(metadata.recipients).toEqual([])
    expect(metadata.signers.map(({ name }) => name)).toEqual(['Phạm Thị Mai'])
  })

  it('the body that the signature names, in Party documents', () => {
    const text = `TỈNH ỦY HÒA BÌNH\n*\nSố 12-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa Bình, ngày 7 tháng 8 năm 2018\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường lãnh đạo công tác hòa giải ở cơ sở\n-----\nThời gian qua, công tác hòa giải đạt kết quả.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Thị Lan\n`
    expect(read(text)).toMatchObject({
      number: { text: '12-CT/TU', ordinal: 12, symbol: 'CT/TU' },
      issuer: { name: 'Ban Thường vụ Tỉnh ủy Hòa Bình' },
      parent: { name: 'Tỉnh ủy Hòa Bình' },
      subject: 'về tăng cường lãnh đạo công tác hòa giải ở cơ sở',
      signers: [{ name: 'Nguyễn Thị Lan', position: 'Phó Bí thư', authority: 'T/M' }],
    })
  })

  it('the lower body of the letterhead, the upper one above it', () => {
    const text = `UBND TỈNH HÒA BÌNH ${HEADING}SỞ CÔNG THƯƠNG\nSố: 88/SCT-QLTM Hòa Bình, ngày   tháng 6 năm 2021\nV/v báo cáo tình hình\nquản lý chợ\nKính gửi: UBND các huyện, thành phố.\nSở Công Thương đề nghị các địa phương báo cáo trước ngày 10/6/2021./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thị Hoa\n`
    expect(read(text)).toMatchObject({
      type: { name: 'công văn', code: 'official-letter' },
      issuer: { name: 'Sở Công Thương' },
      parent: { name: 'UBND tỉnh Hòa Bình' },
      date: '2021-06',
      subject: 'V/v báo cáo tình hình quản lý chợ',
      bases: [],
    })
    expect(codes(text)).toContain('blank-day')
  })
})

describe('other forms', () => {
  it('a document of 1985: T.M, a symbol without a department, a name in capitals', () => {
    const text = `UỶ BAN NHÂN DÂN\nTỈNH HÀ NAM NINH\nSố 215/QĐ-UB\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNam Định, ngày 4 tháng 9 năm 1985\nQUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH\nVề việc giao đất làm đường\nUỶ BAN NHÂN DÂN TỈNH\n- Căn cứ Luật Tổ chức HĐND và UBND ngày 30-6-1983;\n- Xét đề nghị của ông Trưởng ban Thanh tra;\nQUYẾT ĐỊNH\nĐiều 1: Giao 2 ha đất.\nT.M UỶ BAN NHÂN DÂN TỈNH\nCHỦ TỊCH\nBÙI XUÂN SƠN\n`
    expect(read(text)).toMatchObject({
      number: { text: '215/QĐ-UB' },
      issuer: { name: 'Ủy ban nhân dân tỉnh Hà Nam Ninh' },
      date: '1985-09-04',
      subject: 'Về việc giao đất làm đường',
      signers: [{ name: 'Bùi Xuân Sơn', position: 'Chủ tịch', authority: 'T.M' }],
    })
    expect(read(text).bases).toHaveLength(2)
  })

  it('an old decree whose title holds its issuer, number and date', () => {
    const text = `Nghị định\ncủa Chính phủ số 7/1996/NĐ-CP\nngày 05 tháng 02 năm 1996 về quản lý bến phà\n\nChính phủ\n\nCăn cứ Luật Tổ chức Chính phủ ngày 30 tháng 9 năm 1992;\n\nNghị định:\n\nĐiều 1. Bến phà do tỉnh quản lý.\n`
    expect(read(text)).toMatchObject({
      type: { name: 'nghị định' },
      number: { text: '7/1996/NĐ-CP', ordinal: 7, year: 1996, symbol: 'NĐ-CP' },
      issuer: { name: 'Chính phủ' },
      date: '1996-02-05',
      subject: 'về quản lý bến phà',
    })
  })

  it('an urgent telegram', () => {
    const text = `BỘ Y TẾ\nSố: 77/CĐ-BYT\nHỎA TỐC\n${HEADING}Hà Nội, ngày 02 tháng 02 năm 2021\nCÔNG ĐIỆN\nVề việc truy vết các trường hợp nhiễm bệnh\nBỘ TRƯỞNG BỘ Y TẾ điện:\n- Giám đốc Sở Y tế các tỉnh;\nYêu cầu khẩn trương truy vết.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn An\n`
    expect(read(text)).toMatchObject({
      type: { name: 'công điện', code: 'telegram' },
      urgency: 'hỏa tốc',
      issuer: { name: 'Bộ Y tế' },
      subject: 'Về việc truy vết các trường hợp nhiễm bệnh',
    })
  })

  it('a law, passed on the day of its closing note', () => {
    const text = `LUẬT\nQUẢN LÝ RỪNG NGẬP MẶN\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nQuốc hội ban hành Luật Quản lý rừng ngập mặn.\nChương I\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định việc bảo vệ rừng ngập mặn.\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVII, kỳ họp thứ 2 thông qua ngày 20 tháng 11 năm 2031.\nCHỦ TỊCH QUỐC HỘI\n\nLê Văn Bình\n`
    expect(read(text)).toMatchObject({
      type: { name: 'luật', code: 'law' },
      issuer: { name: 'Quốc hội' },
      subject: 'QUẢN LÝ RỪNG NGẬP MẶN',
      date: '2031-11-20',
      signers: [{ name: 'Lê Văn Bình', position: 'Chủ tịch Quốc hội' }],
    })
  })

  it('a blank number and date are told, not guessed', () => {
    const text = `ỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN\nSố:        /KH-UBND\n${HEADING}Lạc Sơn, ngày      tháng      năm 2020\nKẾ HOẠCH\nTổ chức Ngày hội văn hóa các dân tộc\nI. MỤC ĐÍCH\n1. Nâng cao đời sống văn hóa.\n`
    const { number, date } = read(text)
    expect(number).toMatchObject({ text: '/KH-UBND', symbol: 'KH-UBND' })
    expect(number?.ordinal).toBeUndefined()
    expect(date).toBeUndefined()
    expect(codes(text)).toEqual(expect.arrayContaining(['blank-number', 'missing-signer']))
  })

  it('a certified copy shows the document, not the copy', () => {
    const text = `SAO Y BẢN CHÍNH\nỦY BAN NHÂN DÂN TỈNH HÒA BÌNH\n${HEADING}Số: 5/CT-UBND\nHòa Bình, ngày 9 tháng 1 năm 2017\nCHỈ THỊ\nVề việc phòng, chống rét cho gia súc\nĐể chủ động phòng, chống rét, Chủ tịch UBND tỉnh yêu cầu:\n1. Các huyện chuẩn bị thức ăn.\nNơi nhận:\n- Các huyện;\n- Lưu: VT.\nCHỦ TỊCH\nHoàng Văn Tứ\nSAO Y\nSố: 15/SY-UBND\nHòa Bình, ngày 12 tháng 1 năm 2017\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Thị Nga\n`
    const metadata = read(text)
    expect(metadata).toMatchObject({ type: { name: 'chỉ thị' }, number: { text: '5/CT-UBND' }, date: '2017-01-09' })
    expect(metadata.signers.map(({ name }) => name)).toEqual(['Hoàng Văn Tứ'])
  })

  it('a press report: headline, date line, the body that met', () => {
    const text = `Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh bàn về kinh tế rừng\n\n26/11/2021 - 16:20\n\nSáng 26/11, Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh thảo luận nhiều nội dung quan trọng. Đồng chí Bí thư Tỉnh ủy chủ trì hội nghị.\n`
    expect(read(text)).toMatchObject({
      type: { name: 'tin', code: 'press' },
      subject: 'Hội nghị lần thứ chín Ban Chấp hành Đảng bộ tỉnh bàn về kinh tế rừng',
      date: '2021-11-26',
      issuer: { name: 'Ban Chấp hành Đảng bộ tỉnh' },
      signers: [],
    })
    expect(analyze(text).source.genre).toBe('press')
  })

  it.each([
    ['Ngày 3/6, UBND tỉnh Hòa Bình tổ chức tuyên dương học sinh giỏi.', 'UBND tỉnh Hòa Bình'],
    ['Bí thư Tỉnh ủy phát biểu tại kỳ họp thứ 5 khóa XI của HĐND tỉnh Hòa Bình sáng nay.', 'HĐND tỉnh Hòa Bình'],
    ['Ngày 17/10, Thủ tướng Lê Văn Tám có văn bản giao các bộ chuẩn bị hồ sơ.', 'Thủ tướng'],
    ['Chủ tịch UBND tỉnh Hòa Bình đi thăm. Văn phòng gửi kết luận của Chủ tịch UBND tỉnh.', 'UBND tỉnh Hòa Bình'],
    ['Bí thư Tỉnh ủy làm việc với Sở Y tế tỉnh Hòa Bình.', undefined],
    ['Phiên chất vấn của HĐND TP. Hải Phòng sáng nay nóng chuyện bãi rác.', 'HĐND TP. Hải Phòng'],
    ['Ủy ban Kiểm tra Tỉnh ủy vừa có thông báo về kết quả kiểm tra.', 'Ủy ban Kiểm tra Tỉnh ủy'],
    ['Chủ tịch UBND tỉnh Lê Văn Tám vừa ký ban hành Công điện số 5/CĐ-UBND.', 'Chủ tịch UBND tỉnh'],
    [
      'Ông Lê Văn Ba, chánh văn phòng UBND tỉnh Hòa Bình, cho biết ông Tám, chủ tịch UBND tỉnh, vừa có công văn gửi huyện.',
      'UBND tỉnh Hòa Bình',
    ],
  ])('a press report tells who decided: %s', (lead, issuer) => {
    const text = `Tin trong tỉnh\n\n${lead} Nhiều đại biểu đã tham dự và thảo luận sôi nổi về các nội dung được nêu ra.\n`
    expect(read(text).issuer?.name).toBe(issuer)
  })

  it('a plan names its basis in the sentence that promulgates it', () => {
    const plan = (lead: string): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\n${HEADING}Số: 9/KH-UBND\nHòa Bình, ngày 2 tháng 3 năm 2022\nKẾ HOẠCH\nPhòng, chống cháy rừng năm 2022\n${lead}\nI. MỤC ĐÍCH\n1. Giữ rừng.\n`
    const led = plan('Thực hiện Chỉ thị số 2/CT-TTg ngày 1/2/2022, UBND tỉnh ban hành Kế hoạch như sau:')
    expect(read(led).bases).toHaveLength(1)
    expect(read(plan('Thực hiện tốt công tác giữ rừng, UBND tỉnh ban hành Kế hoạch như sau:')).bases).toEqual([])
    const letter = led.replace('9/KH-UBND', '9/UBND-NN').replace('KẾ HOẠCH\nPhòng', 'Kính gửi: Sở Nội vụ\nPhòng')
    expect(read(letter).bases).toEqual([])
  })

  it('what follows from the bases is none of them', () => {
    const text = `CỤC THUẾ\n${HEADING}Số: 9/CT-CS\nHà Nội, ngày 2 tháng 3 năm 2022\nKính gửi: Thuế tỉnh Hòa Bình\nCăn cứ Điều 4 Luật Quản lý thuế về hoàn thuế.\nCăn cứ các quy định nêu trên, thuế được khấu trừ toàn bộ.\nCục Thuế có ý kiến để Thuế tỉnh biết.\n`
    expect(read(text).bases).toHaveLength(1)
  })

  it('a name beside the recipients with the note that it is signed', () => {
    const text = `${HEADING}QUYẾT ĐỊNH\nVề việc giao kế hoạch\nĐiều 1. Giao kế hoạch trồng rừng.\nTM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nNơi nhận:\n- Quốc hội;\n- Tòa án nhân dân tối cao;\t\t   Trần Văn Lâm đã ký\n- Lưu: VT.\n`
    const { signers, recipients } = read(text)
    expect(signers).toMatchObject([{ name: 'Trần Văn Lâm', position: 'Phó Thủ tướng' }])
    expect(recipients.map(({ text: line }) => line)).toEqual(['Quốc hội', 'Tòa án nhân dân tối cao', 'Lưu: VT'])
  })

  it('a name alone at the end signs', () => {
    const text = `BỘ XÂY DỰNG\n${HEADING}Số: 7/TT-BXD\nHà Nội, ngày 9 tháng 1 năm 2003\nTHÔNG TƯ\nHướng dẫn việc cấp phép\nBộ Xây dựng hướng dẫn như sau:\n1. Sở Xây dựng cấp phép.\nThông tư này có hiệu lực kể từ ngày ký.\n\n\tTrần Văn Lâm (Đã ký)\n`
    expect(read(text).signers.map(({ name }) => name)).toEqual(['Trần Văn Lâm'])
    expect(read(text.replace('\tTrần Văn Lâm (Đã ký)', 'Sở Xây dựng')).signers).toEqual([])
  })

  it('the mark of a typist and an appendix below hide no signature', () => {
    const text = `${HEADING}QUYẾT ĐỊNH\nVề việc giao kế hoạch\nĐiều 1. Giao kế hoạch trồng rừng.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, KT.\nTĐ_QĐ/2021\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Mận\n*\nPHỤ LỤC\n(Kèm theo Quyết định số 1/QĐ-UBND)\nSTT\nTên\n1\nLa Sơn\n`
    expect(read(text).signers.map(({ name }) => name)).toEqual(['Lê Thị Mận'])
  })
})

describe('bases and issuers of uncommon forms', () => {
  it('counts several bases in one line', () => {
    const text = `QUYẾT ĐỊNH
Về việc mở chợ
ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
Căn cứ Luật Giá ngày 19 tháng 6 năm 2023; Căn cứ Nghị định số 8/2024/NĐ-CP; Xét Tờ trình số 9/TTr-SCT ngày 5 tháng 5 năm 2024,
QUYẾT ĐỊNH:
Điều 1. Mở chợ Bưởi.
`
    expect(read(text).bases).toHaveLength(3)
  })

  it('finds the bases of a consolidated law behind what amended it', () => {
    const text = `QUỐC HỘI
Số: 5/VBHN-VPQH
Hà Nội, ngày 16 tháng 9 năm 2024
VĂN BẢN HỢP NHẤT
LUẬT THỦY SẢN
Luật Thủy sản số 18/2017/QH14 ngày 21 tháng 11 năm 2017 của Quốc hội được sửa đổi, bổ sung bởi:
1. Luật số 35/2018/QH14 ngày 20 tháng 11 năm 2018 của Quốc hội.
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Thủy sản.
Điều 1. Phạm vi
`
    expect(read(text).bases).toHaveLength(1)
  })

  it.each([
    [
      'Thực hiện Kết luận số 9-KL/TU, Ban Chỉ đạo tỉnh về nước sạch (sau đây gọi là Ban Chỉ đạo) yêu cầu các xã rà soát giếng.',
      'Ban Chỉ đạo tỉnh về nước sạch',
    ],
    [
      'Theo Công văn số 9/SXD-QH; Chủ tịch Ủy ban nhân dân Thành phố chỉ đạo như sau:\n1. Rà soát các chợ.',
      'Chủ tịch Ủy ban nhân dân Thành phố',
    ],
  ])('takes the issuer of a letter without a head from its first sentence: %s', (lead, issuer) => {
    expect(read(`Kính gửi: Ủy ban nhân dân các xã, phường.\n${lead}\n`).issuer?.name).toBe(issuer)
  })

  it('takes number and date from the note of an annex when the letterhead is lost', () => {
    const text = `QUYẾT ĐỊNH
Ban hành Quy chế giữ chợ
BỘ TRƯỞNG BỘ CÔNG THƯƠNG
Căn cứ Luật Giá ngày 19 tháng 6 năm 2023;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế giữ chợ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
Nơi nhận:
- Lưu: VT.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Lê Văn Tám
QUY CHẾ
GIỮ CHỢ
(Kèm theo Quyết định số 39/QĐ-BCT ngày 28 tháng 11 năm 2025 của Bộ Công Thương)
Điều 1. Phạm vi
`
    expect(read(text)).toMatchObject({ number: { text: '39/QĐ-BCT' }, date: '2025-11-28' })
  })

  it('leaves the manner of asking out of the issuer', () => {
    const text = `Kính gửi: Ủy ban nhân dân các xã.
Các xã mở lớp trong tháng này.
Bộ Tài chính trân trọng đề nghị các xã phối hợp./.
`
    expect(read(text).issuer?.name).toBe('Bộ Tài chính')
  })
})
