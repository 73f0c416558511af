import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readLines } from './read.ts'

const lexicon = buildLexicon()

/** Whether the last line goes on with the one above. */
function goesOn(first: string, second: string): boolean | undefined {
  const store = tokenize(`Điều 1. Phạm vi áp dụng là toàn tỉnh.\n${first}\n${second}`, lexicon.vocabulary)
  return readLines(store, lexicon).at(-1)?.continues
}

describe('names and citations over the end of a line', () => {
  it.each([
    ['Các tổ chức gửi báo cáo về Ngân hàng Nhà nước', 'Việt Nam theo quy định.'],
    ['Các trường hợp đó áp dụng Luật', 'Việc làm và văn bản hướng dẫn.'],
    ['Điều 2. Thành lập Ban Quản lý', 'Khu Kinh tế ven biển Lam Sơn'],
    ['Việc này thực hiện theo khoản 2', 'Điều 9 của Quy chế này.'],
    ['Đoàn đã làm việc với lãnh đạo tỉnh', 'Ninh Thuận về kế hoạch.'],
    ['Bộ trưởng Bộ Y tế ban hành', 'Thông tư quy định về hồ sơ bệnh án.'],
    ['2. Các loại cây ăn quả (xoài, Nhãn', 'Lồng, Vải) được hỗ trợ.'],
    ['Ngày 12/3, Phòng Tiếp dân đã mời ông', 'Trần Văn Lâm đến làm việc.'],
    ['Thực hiện ý kiến của Ban Tổ chức', 'Trung ương về biên chế, các đơn vị rà soát.'],
    ['Hồ sơ nộp qua', 'Kho bạc nơi mở tài khoản.'],
    ['Điều 4. Các ông Trần Văn Ba, Phó Giám đốc', 'Sở Y tế, và Lê Văn Tư chịu trách nhiệm thi hành.'],
    ['Sở Công Thương thông báo để Công ty TNHH', 'Gốm Sông Lam được biết.'],
    ['Nghị quyết này được Hội đồng nhân dân huyện', 'Krông Hin khóa VI thông qua.'],
    ['Mở rộng vùng nuôi tại đầm Nha', 'Phu, vịnh Xuân Đài.'],
  ])('«%s» goes on with «%s»', (first, second) => {
    expect(goesOn(first, second)).toBe(true)
  })

  it.each([
    ['Điều 3. Quyền hạn của Ban Quản lý', 'Ban Quản lý quyết định kế hoạch hằng năm.'],
    ['Điều 4. Phát triển du lịch trên địa bàn tỉnh', 'Ngân sách bảo đảm kinh phí.'],
    ['Điều 7. Trách nhiệm của cơ sở lưu trú trong việc phòng cháy', 'Cơ sở lưu trú có trách nhiệm:'],
    ['Điều 5. Phạm vi', 'Quyết định này quy định mức chi.'],
    ['Điều 5. Phạm vi điều chỉnh', 'Nghị định này quy định mức chi.'],
    ['Điều 6. Trách nhiệm (nếu có)', 'Sở Tài chính hướng dẫn.'],
  ])('«%s» ends before «%s»', (first, second) => {
    expect(goesOn(first, second)).toBe(false)
  })
})
