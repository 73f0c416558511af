import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenText } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { segment, wordEnds } from './segment.ts'

const words = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end))
const split = (text: string): string => words(text).join(' | ')

describe('words', () => {
  it.each([
    [
      'Ủy ban nhân dân tỉnh tổ chức kiểm tra, đánh giá.',
      'Ủy ban | nhân dân | tỉnh | tổ chức | kiểm tra | , | đánh giá | .',
    ],
    ['Bà Trần Thị Mai ký văn bản.', 'Bà | Trần Thị Mai | ký | văn bản | .'],
    ['Tôi đến Hà Nội họp.', 'Tôi | đến | Hà Nội | họp | .'],
    ['Công nghiệp hóa đất nước', 'Công nghiệp hóa | đất nước'],
    ['Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', 'Theo | Nghị định | số | 30/2020/NĐ-CP | ngày | 05/3/2020'],
    ['Họp lúc 8h30 tại TP.HCM...', 'Họp | lúc | 8h30 | tại | TP.HCM | ...'],
    ['đọc và/hoặc viết', 'đọc | và | / | hoặc | viết'],
    ['', ''],
    [' \n ', ''],
  ])('%s', (text, expected) => {
    expect(split(text)).toBe(expected)
  })

  it.each([
    ['Thay mặt Ban Thường vụ tỉnh', 'Thay mặt | Ban | Thường vụ | tỉnh'],
    ['nước Việt Nam Dân chủ', 'nước | Việt Nam | Dân chủ'],
    ['gặp Nguyễn Thị Thu mua hàng', 'gặp | Nguyễn Thị Thu | mua | hàng'],
    ['họp Ban Tuyên giáo', 'họp | Ban | Tuyên giáo'],
  ])('ends a name where a word begins: %s', (text, expected) => {
    expect(split(text)).toBe(expected)
  })

  it('reads a line of capitals like small letters', () => {
    expect(split('BỘ Y TẾ THÔNG BÁO KẾT LUẬN')).toBe('BỘ | Y TẾ | THÔNG BÁO | KẾT LUẬN')
  })

  it('joins a word over the end of a wrapped line, not over a paragraph or before a capital', () => {
    expect(words('Hội nghị quyết\nđịnh tăng vốn')).toContain('quyết\nđịnh')
    expect(words('Hội nghị quyết\n\nđịnh tăng vốn')).not.toContain('quyết\n\nđịnh')
    expect(words('thuộc Hà\nNội dung họp')).toContain('Nội dung')
  })

  it('takes both spellings of a syllable', () => {
    const ends = ['lí do', 'lý do', 'hoà bình', 'hòa bình'].map((text) => words(`vì ${text} ấy`)[1])
    expect(ends).toEqual(['lí do', 'lý do', 'hoà bình', 'hòa bình'])
  })
})

describe('offsets', () => {
  const text = 'Chính phủ ban hành quyết định, giao Bộ Tài chính hướng dẫn Điều 3.'

  it.each([
    ['NFD', text.normalize('NFD')],
    ['NBSP', text.replaceAll(' ', '\u00a0')],
    ['zero-width space', text.replaceAll(' ', ' \u200b')],
  ])('slice the input as it was given: %s', (_name, given) => {
    const clean = (word: string): string =>
      word
        .normalize('NFC')
        .replaceAll(/[\u00a0\u200b ]+/g, ' ')
        .trim()
    expect(words(given).map(clean)).toEqual(words(text))
  })

  it('hold every visible character once, in order', () => {
    for (const given of [text, text.normalize('NFD'), 'a\u0301\u0301b  ,,\t(!) 🙂🙂 12,5%\r\nx', '\ud800 \u0301']) {
      const spans = segment(given)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(given.slice(last, start).replaceAll(/[\s\u200b]/g, '')).toBe('')
        last = end
      }
      expect(given.slice(last).trim()).toBe('')
    }
  })
})

describe('word ends', () => {
  it('are the same for the tokens of any vocabulary', () => {
    const store = tokenize('Nhà nước bảo hộ công dân', buildLexicon().vocabulary)
    const ends = wordEnds(store)
    expect(ends.length).toBe(store.count)
    const last = Array.from({ length: store.count }, (_, token) => token).filter((token) => ends[token] === 1)
    expect(last.map((token) => tokenText(store, token))).toEqual(['nước', 'hộ', 'dân'])
  })
})

describe('cost', () => {
  /** Processor time of a text of so many characters, in microseconds a character. */
  const cost = (unit: string, length: number): number => {
    const text = unit.repeat(length / unit.length)
    const before = process.cpuUsage()
    segment(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / length
  }

  it.each([
    ['bullets', '- '],
    ['full stops', '.'],
    ['capitals', 'A '],
    ['a name without end', 'Nguyễn '],
    ['a word again and again', 'hành '],
    ['glued marks', 'a-'],
    ['newlines', '\n'],
    ['capital lines', 'NAM '],
    ['marks', '\u0301'],
  ])('grows no faster than the text: %s', (_name, unit) => {
    cost(unit, 25_000)
    const small = Math.min(...Array.from({ length: 5 }, () => cost(unit, 25_000)))
    const large = Math.min(...Array.from({ length: 2 }, () => cost(unit, 400_000)))
    // Sixteen times the text: a quadratic step would cost sixteen times as much a character.
    expect(large).toBeLessThan(small * 6 + 0.05)
  })

  it('gives the same words each time', () => {
    const text = 'Tổ chức thực hiện nghiêm quy định về bảo vệ bí mật nhà nước. '.repeat(50)
    expect(segment(text)).toEqual(segment(text))
  })
})
