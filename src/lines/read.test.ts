import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { BREAK, has, sliceTokens } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readLines } from './read.ts'

const lexicon = buildLexicon()

/** Lines as `kind part: text`, those that go on joined to the line above by ` ~ `. */
function read(text: string): string[] {
  const store = tokenize(text, lexicon.vocabulary)
  const out: string[] = []
  for (const line of readLines(store, lexicon)) {
    const own = sliceTokens(store, line.first, line.end).replace(/\s+/gu, ' ')
    expect(has(store, line.first, BREAK)).toBe(!line.continues)
    if (line.continues && out.length > 0) out[out.length - 1] += ` ~ ${own}`
    else out.push(`${line.kind} ${line.part}: ${own}`)
  }
  return out
}

const DECISION = `ỦY BAN NHÂN
DÂN
TỈNH LAM SƠN
-------
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số:
  /QĐ-UBND
Lam Sơn, ngày 5
tháng 4 năm 2024
QUYẾT ĐỊNH
VỀ VIỆC GIAO NHIỆM VỤ CHO
SỞ NỘI VỤ
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa
phương ngày 19 tháng 02 năm 2025;
Căn cứ Luật Ngân sách
nhà nước ngày 25 tháng 6 năm 2015;
Căn cứ Nghị định số
8/2024/NĐ-CP của Chính phủ;
Theo đề nghị của Giám đốc Sở Nội vụ.
QUYẾT ĐỊNH:
Điều 1. Giao Sở Nội
vụ chủ trì, phối hợp với Ủy ban nhân dân
các xã kiểm tra.
Điều 2. Giám đốc Sở
Nội vụ thi hành Quyết định này.
Nơi nhận:
- Như Điều 1;
- Lưu: VT.
TM. ỦY BAN
NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Lan`

describe('readLines', () => {
  it('names the parts of a decision and joins what was broken', () => {
    expect(read(DECISION)).toEqual([
      'issuer letterhead: ỦY BAN NHÂN ~ DÂN ~ TỈNH LAM SƠN',
      'rule letterhead: -------',
      'motto letterhead: CỘNG HÒA XÃ ~ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto letterhead: Độc lập - Tự do - Hạnh phúc',
      'rule letterhead: ---------------',
      'number letterhead: Số: ~ /QĐ-UBND',
      'place-date letterhead: Lam Sơn, ngày 5 ~ tháng 4 năm 2024',
      'type title: QUYẾT ĐỊNH',
      'summary title: VỀ VIỆC GIAO NHIỆM VỤ CHO ~ SỞ NỘI VỤ',
      'issuer title: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'basis bases: Căn cứ Luật Tổ chức chính quyền địa ~ phương ngày 19 tháng 02 năm 2025;',
      'basis bases: Căn cứ Luật Ngân sách ~ nhà nước ngày 25 tháng 6 năm 2015;',
      'basis bases: Căn cứ Nghị định số ~ 8/2024/NĐ-CP của Chính phủ;',
      'basis bases: Theo đề nghị của Giám đốc Sở Nội vụ.',
      'enact body: QUYẾT ĐỊNH:',
      'article body: Điều 1. Giao Sở Nội ~ vụ chủ trì, phối hợp với Ủy ban nhân dân ~ các xã kiểm tra.',
      'article body: Điều 2. Giám đốc Sở ~ Nội vụ thi hành Quyết định này.',
      'recipients recipients: Nơi nhận:',
      'recipients recipients: - Như Điều 1;',
      'recipients recipients: - Lưu: VT.',
      'authority signature: TM. ỦY BAN ~ NHÂN DÂN',
      'authority signature: KT. CHỦ TỊCH',
      'signer signature: PHÓ CHỦ TỊCH',
      'signer signature: Trần Thị Lan',
    ])
  })

  it('reads the Party layout', () => {
    const text = `TỈNH ỦY LAM SƠN
BAN TỔ CHỨC
*
Số 12-HD/BTCTU
ĐẢNG CỘNG SẢN VIỆT NAM
Lam Sơn, ngày 02 tháng 6 năm 2024
HƯỚNG DẪN
về công tác kết nạp đảng viên
-----
I- MỤC ĐÍCH
1- Nâng cao chất lượng.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Lê Văn Hòa`
    expect(read(text)).toEqual([
      'issuer letterhead: TỈNH ỦY LAM SƠN',
      'issuer letterhead: BAN TỔ CHỨC',
      'rule letterhead: *',
      'number letterhead: Số 12-HD/BTCTU',
      'party-title letterhead: ĐẢNG CỘNG SẢN VIỆT NAM',
      'place-date letterhead: Lam Sơn, ngày 02 tháng 6 năm 2024',
      'type title: HƯỚNG DẪN',
      'summary title: về công tác kết nạp đảng viên',
      'rule title: -----',
      'section body: I- MỤC ĐÍCH',
      'clause body: 1- Nâng cao chất lượng.',
      'authority signature: T/M BAN THƯỜNG VỤ',
      'signer signature: PHÓ BÍ THƯ',
      'signer signature: Lê Văn Hòa',
    ])
  })

  it('takes apart columns and recipients that share a row', () => {
    const text = `SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 7/SYT-VP V/v báo cáo\tLam Sơn, ngày 3 tháng 5 năm 2024

Kính gửi: Phòng Y tế

Đề nghị Phòng Y tế báo cáo trước ngày 10 tháng 5.

Nơi nhận: - Như trên; - Lưu: VT.\tKT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Ngô Minh Tuấn`
    expect(read(text)).toEqual([
      'issuer letterhead: SỞ Y TẾ',
      'motto letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'motto letterhead: Độc lập - Tự do - Hạnh phúc',
      'number letterhead: Số: 7/SYT-VP',
      'summary letterhead: V/v báo cáo',
      'place-date letterhead: Lam Sơn, ngày 3 tháng 5 năm 2024',
      'addressee addressees: Kính gửi: Phòng Y tế',
      'text body: Đề nghị Phòng Y tế báo cáo trước ngày 10 tháng 5.',
      'recipients recipients: Nơi nhận:',
      'recipients recipients: - Như trên;',
      'recipients recipients: - Lưu: VT.',
      'authority signature: KT. GIÁM ĐỐC',
      'signer signature: PHÓ GIÁM ĐỐC',
      'signer signature: Ngô Minh Tuấn',
    ])
  })

  it('keeps dash lines among addressees and bases out of the body', () => {
    const text = `CÔNG ĐIỆN
THỦ TƯỚNG CHÍNH PHỦ điện:
- Bộ Công an;
- Ủy ban nhân dân tỉnh
Lam Sơn.
Mưa lớn còn kéo dài.
- Việc thứ nhất.`
    expect(read(text).map((line) => line.split(':')[0])).toEqual([
      'type title',
      'addressee addressees',
      'addressee addressees',
      'addressee addressees',
      'text body',
      'bullet body',
    ])
  })

  it('takes what stands behind a call in capitals for the addressees, however long the office is named', () => {
    const text = `CÔNG ĐIỆN
Về việc hộ đê

TRƯỞNG BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN TỈNH gửi:
- Công ty Thủy nông;
- Các chủ hồ.
Mưa lớn còn kéo dài.`
    expect(read(text).map((line) => line.split(':')[0])).toEqual([
      'type title',
      'summary title',
      'addressee addressees',
      'addressee addressees',
      'addressee addressees',
      'text body',
    ])
  })

  it('leaves numbers and dashes that go on with a wrapped sentence alone', () => {
    const text = `Mức hỗ trợ được tính cho cả giai đoạn kể từ đầu năm 2021
- 2025 theo quy định tại các khoản của
2. Việc chi trả do phường thực hiện cho từng hộ có tên trong danh
sách đã được duyệt và niêm yết tại nhà văn hóa của tổ dân phố cùng
các điểm khác.`
    expect(read(text)).toHaveLength(1)
  })

  it('takes row numbers and dashes of a table for cells', () => {
    const text = `Danh sách các hộ được hỗ trợ như sau:
STT
Họ tên
1.
Trần Văn An
-
Thôn Một
2.
Lê Thị Bình
Điều 2. Giao xã chi trả.`
    const kinds = read(text).map((line) => line.split(' ')[0])
    expect(kinds).toEqual(['text', ...Array.from({ length: 8 }, () => 'table'), 'article'])
  })

  it('marks quoted new wording', () => {
    const text = `Điều 1. Sửa đổi Quy chế
1. Sửa đổi khoản 2 như sau:
“2. Hồ sơ gồm:
a) Đơn;
b) Giấy tờ khác.”
2. Bãi bỏ Điều 9.`
    const store = tokenize(text, lexicon.vocabulary)
    expect(readLines(store, lexicon).map((line) => line.quoted)).toEqual([false, false, true, true, true, false])
  })

  it('ends a quotation at its own mark, not at one inside, and finds the article glued behind it', () => {
    const text = `Điều 1. Sửa đổi khoản 2 Điều 4 như sau:
“2. Hồ sơ ghi “Khác” ("Loại khác”) hoặc để trống.
a) Đơn;
b) Giấy tờ khác."Điều 2. Hiệu lực thi hành`
    const store = tokenize(text, lexicon.vocabulary)
    const lines = readLines(store, lexicon)
    expect(lines.map(({ kind, quoted }) => [kind, quoted])).toEqual([
      ['article', false],
      ['text', true],
      ['point', true],
      ['point', true],
      ['article', false],
    ])
  })

  it('takes a number in brackets for a note only when something leads to it', () => {
    const text = `1. Theo quy hoạch đã duyệt[1], huyện giao đất.
[1] Quy hoạch năm 2019.
[2] Huyện thu hồi đất của ông Bốn.`
    const store = tokenize(text, lexicon.vocabulary)
    expect(readLines(store, lexicon).map(({ kind }) => kind)).toEqual(['clause', 'note', 'text'])
  })

  it('finds recipients beside whom the signature began', () => {
    const text = `1. Các chi bộ báo cáo.

Nơi nhận:                              T/M BAN CHẤP HÀNH
- Các huyện ủy, thành ủy,                BÍ THƯ
- Lưu Văn phòng Tỉnh ủy.

                                          Trần Văn Bốn`
    const store = tokenize(text, lexicon.vocabulary)
    expect(readLines(store, lexicon).filter(({ part }) => part === 'recipients').length).toBe(3)
    expect(readLines(store, lexicon).map(({ kind }) => kind)).not.toContain('bullet')
  })

  it('takes a dash inside the name of a field of work for no bullet', () => {
    const text = `1. Giao Sở Lao động
- Thương binh và Xã hội tổng hợp.
- Thương binh nặng được thăm hỏi.`
    const store = tokenize(text, lexicon.vocabulary)
    expect(readLines(store, lexicon).map(({ kind }) => kind)).toEqual(['clause', 'text', 'bullet'])
  })

  it('finds items whose line break was lost', () => {
    const text = `Điều 3. Trách nhiệm
1. Sở Y tế có trách nhiệm: a) Kiểm tra; b) Báo cáo. 2. Các xã phối hợp. 3. Các sở báo cáo.`
    expect(read(text)).toEqual([
      'article body: Điều 3. Trách nhiệm',
      'clause body: 1. Sở Y tế có trách nhiệm:',
      'point body: a) Kiểm tra;',
      'point body: b) Báo cáo.',
      'clause body: 2. Các xã phối hợp.',
      'clause body: 3. Các sở báo cáo.',
    ])
  })

  it('reads run-in numbers and citations as text', () => {
    const text = `1. Hồ sơ theo điểm a) và b) khoản 2 Điều 3. Việc này gồm (i) khảo sát; (ii) báo cáo.
2. Thời hạn là 05 ngày. Mức chi 2.500 đồng.`
    expect(read(text)).toHaveLength(2)
  })

  it('ends a table at the mark that ends a text and below the title of an annex', () => {
    const kinds = (text: string): string[] => read(text).map((line) => line.split(' ')[0] ?? '')
    const table = 'Điều 1. Công bố danh mục.\nSTT\nTên thủ tục\n01\nCấp phép\n02\nGia hạn\n'
    expect(
      kinds(`${table}Tổng số: 02 thủ tục./.\n1. Thủ tục cấp phép bến bãi ven sông\n2. Thủ tục gia hạn`).slice(-2),
    ).toEqual(['clause', 'clause'])
    const annex = `${table}QUY TRÌNH\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 5/3/2020)\n1. Thủ tục cấp phép bến bãi\n2. Thủ tục gia hạn`
    expect(kinds(annex).slice(-2)).toEqual(['clause', 'clause'])
  })

  it('takes a heading that divides the rows of a table for a cell, and the next part of the text not', () => {
    const table = 'Điều 1. Công bố danh mục.\nSTT\nTên thủ tục\nA. THỦ TỤC CẤP TỈNH\n1\nCấp phép\n- Đơn\n2\nGia hạn\n'
    const kinds = read(`${table}II. TỔ CHỨC THỰC HIỆN\nSở Công Thương chủ trì.\n1. Lập hồ sơ.`).map(
      (line) => line.split(' ')[0],
    )
    expect(kinds).toEqual(['article', ...Array.from({ length: 8 }, () => 'table'), 'section', 'text', 'clause'])
  })

  it('takes a cited article at the head of a wrapped line for text, and a bare one behind a comma for a heading', () => {
    const articles = (text: string): string[] => read(text).filter((line) => line.startsWith('article'))
    expect(
      articles(`Điều 5. Thẩm quyền
Cơ quan xem xét hồ sơ theo trình tự được quy định tại khoản 2 và
Điều 6. Trường hợp hồ sơ thiếu thì trả lại cho người nộp trong hai ngày.
Điều 6. Hiệu lực
Thông tư có hiệu lực từ ngày ký.`),
    ).toEqual(['article body: Điều 5. Thẩm quyền', 'article body: Điều 6. Hiệu lực'])
    expect(
      articles(
        'Quốc hội ban hành Luật sửa đổi một số điều của Luật Thủy lợi,\nĐiều 1.\nBỏ khoản 2.\nĐiều 2.\nLuật này có hiệu lực.',
      ),
    ).toHaveLength(2)
  })

  it('finds the next clause behind a table without blank lines', () => {
    const text = `Điều 2. Danh mục
1. Đồ dùng được cấp cho học sinh ở nội trú
STT
Tên
1
Chăn
2
Màn
2. Sách vở được cấp mỗi năm học cho học sinh
STT
Tên
1
Bút
3. Kinh phí do ngân sách của tỉnh bảo đảm.`
    expect(read(text).filter((line) => line.startsWith('clause'))).toHaveLength(3)
  })
})
