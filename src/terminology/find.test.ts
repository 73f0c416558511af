import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

const terms = (text: string): string[] => analyze(text).terminology.map(({ term }) => term.toLowerCase())

describe('terminology', () => {
  it('finds what a document repeats and official writing as a whole does not', () => {
    const text =
      'Kho lạnh bảo quản vắc xin phải được kiểm tra. Đơn vị quản lý kho lạnh ghi nhiệt độ. ' +
      'Vắc xin trong kho lạnh được xếp theo hạn dùng; vắc xin quá hạn bị hủy. Thực hiện theo quy định, thực hiện nghiêm.'
    const found = terms(text)
    expect(found).toContain('kho lạnh')
    expect(found).toContain('vắc xin')
    expect(found).not.toContain('thực hiện')
  })

  it('reads defined terms with their definitions', () => {
    const text =
      'Điều 2. Giải thích từ ngữ\n1. Nhà vườn liền kề là nhà ở có vườn phía trước. Nhà này thấp tầng.\n' +
      '2. “Sân chung” được hiểu là khoảng đất dùng chung.\nĐiều 3. Nguyên tắc\n1. Sân chung là của mọi người.'
    const { terminology } = analyze(text)
    const defined = terminology.filter(({ definition }) => definition)
    expect(defined.map(({ term }) => term)).toEqual(['Nhà vườn liền kề', 'Sân chung'])
    expect(defined.map(({ definition }) => text.slice(definition?.start, definition?.end))).toEqual([
      'nhà ở có vườn phía trước',
      'khoảng đất dùng chung',
    ])
  })

  it.each([
    ['2.[7] Bến nổi là bến không có trụ.', 'Bến nổi'],
    ['2. Thẻ bến (Pier Pass) là giấy phép vào bến.', 'Thẻ bến'],
    ['2. Hội đồng quản lý bến (sau đây gọi là Hội đồng) là tổ chức điều hành bến.', 'Hội đồng quản lý bến'],
    [
      '2. Sổ theo dõi tàu, thuyền, bè, mảng và các phương tiện khác ra vào bến trong ngày là sổ do trưởng bến ghi.',
      'Sổ theo dõi tàu, thuyền, bè, mảng và các phương tiện khác ra vào bến trong ngày',
    ],
  ])('notes in brackets are no part of a term: %s', (clause, term) => {
    const { terminology } = analyze(`Điều 2. Giải thích từ ngữ\n1. Bến là nơi tàu đỗ.\n${clause}\n`)
    expect(terminology.filter(({ definition }) => definition).map((found) => found.term)).toEqual(['Bến', term])
  })

  it('says nothing of a text that repeats nothing', () => {
    expect(terms('')).toEqual([])
    expect(terms('Phê duyệt dự toán.')).toEqual([])
  })
})
