import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { readLines } from '../lines/read.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { buildStructure } from './build.ts'

const lexicon = buildLexicon()

/** Pieces of which documents are thrown together, sound or not. */
const PIECES = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH LAM SƠN',
  'CỘNG HÒA XÃ',
  'HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 5/QĐ-UBND',
  'Số:',
  'Lam Sơn, ngày 2 tháng 3 năm 2024',
  'QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  'Về việc giao nhiệm vụ',
  'Căn cứ Luật Đất đai;',
  'Kính gửi: Sở Y tế',
  'Phần thứ nhất',
  'Chương I',
  'Mục 1. HỒ SƠ',
  'A. CHUNG',
  'I. MỤC ĐÍCH',
  'II-',
  'Điều 1. Giao',
  'Điều',
  '2. Sở Y tế chủ trì',
  '1.1. Rà soát:',
  'a) Kiểm tra; b) Báo cáo.',
  '(1) Một; (2) Hai',
  '- Như trên;',
  '+ Hằng năm',
  '-----',
  '*',
  '“Điều 3. Mới',
  'cũ.”',
  '"',
  'STT',
  '| a | b |',
  'Nơi nhận: - Như trên; - Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'Trần Thị Lan',
  'PHỤ LỤC II',
  'QUY CHẾ',
  '[Điều này bị bãi bỏ]',
  'Trang 3',
  'tiếp tục thực hiện theo quy định của',
  '',
]

const documents = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n', '\n\n', ' ', '\t')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

function check(text: string): void {
  const store = tokenize(text, lexicon.vocabulary)
  const lines = readLines(store, lexicon)
  let at = 0
  for (const line of lines) {
    expect(line.first).toBe(at)
    expect(line.end).toBeGreaterThan(line.first)
    expect(line.content).toBeGreaterThanOrEqual(line.first)
    at = line.end
  }
  expect(at).toBe(store.count)

  const { blocks, zones, quotes } = buildStructure(store, lines, lexicon)
  at = 0
  for (const zone of zones) {
    expect(zone.first).toBe(at)
    expect(zone.end).toBeGreaterThan(zone.first)
    at = zone.end
  }
  expect(at).toBe(store.count)

  expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length)
  const lastEnd = new Map<number, number>()
  for (const [place, block] of blocks.entries()) {
    expect(block.end).toBeGreaterThan(block.first)
    expect(block.ownEnd).toBeGreaterThan(block.first)
    expect(block.ownEnd).toBeLessThanOrEqual(block.end)
    expect(block.headingEnd ?? block.ownEnd).toBeLessThanOrEqual(block.ownEnd)
    expect(block.parent).toBeLessThan(place)
    const parent = blocks[block.parent] ?? { first: -1, end: store.count }
    expect(block.first).toBeGreaterThan(parent.first)
    expect(block.end).toBeLessThanOrEqual(parent.end)
    expect(block.first).toBeGreaterThanOrEqual(lastEnd.get(block.parent) ?? 0)
    lastEnd.set(block.parent, block.end)
  }
  for (const quote of quotes) expect(quote.end).toBeGreaterThan(quote.first)
}

describe('structure invariants', () => {
  it('hold for documents thrown together', () => {
    fc.assert(fc.property(documents, check), { numRuns: 400 })
  })

  it('hold for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 200 })
  })

  const NESTED = ['Phần I. A', 'Chương I', 'Mục 1. B', 'Điều 1. C', '1. D', '1.1. E', 'a) F', '- G', '+ H']

  it.each([
    ['bullets', (n: number) => '- Việc này;\n'.repeat(n)],
    ['markers of all kinds', (n: number) => Array.from({ length: n }, (_, i) => NESTED[i % NESTED.length]).join('\n')],
    ['quotations never closed', (n: number) => '“Điều 5. Mới\n'.repeat(n)],
    ['inline items', (n: number) => '; a) Một '.repeat(n)],
    ['recipients in one row', (n: number) => `Nơi nhận:${' - Sở A;'.repeat(n)}`],
    ['lines of a letterhead', (n: number) => 'CHỦ TỊCH ỦY BAN\n'.repeat(n)],
    ['one endless line', (n: number) => 'từ '.repeat(n)],
  ])('read %s in linear time', (_, make) => {
    const time = (n: number): number => {
      const store = tokenize(make(n), lexicon.vocabulary)
      const start = performance.now()
      buildStructure(store, readLines(store, lexicon), lexicon)
      return performance.now() - start
    }
    time(2000)
    const small = Math.max(5, Math.min(time(5000), time(5000)))
    // Ten times the input may take ten times as long, with room for a busy machine; a square would take a hundred.
    expect(Math.min(time(50_000), time(50_000))).toBeLessThan(small * 40)
  })
})
