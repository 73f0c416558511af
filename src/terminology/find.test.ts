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

  it('says nothing of a text that repeats nothing', () => {
    expect(terms('')).toEqual([])
    expect(terms('Phê duyệt dự toán.')).toEqual([])
  })
})
