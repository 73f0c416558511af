import { expect, test } from 'vitest'
import { analyze } from '../src/index.ts'

const DRAWN = `ỦY BAN NHÂN DÂN TỈNH HÀ NAM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/2003/QĐ-UB
QUYẾT ĐỊNH
VỀ VIỆC THÀNH LẬP TRUNG TÂM GIỐNG CÂY TRỒNG
Điều 1. Thành lập Trung tâm Giống cây trồng tỉnh Hà Nam.
`
/** Lines in capitals as a legacy font of capitals stores them: in small letters. */
const STORED = DRAWN.replace(/^[^\p{Ll}\n]+$/gmu, (line) => line.toLowerCase())

test('capitals that only a font draws are read as capitals, and what is returned are the letters stored', () => {
  const stored = analyze(STORED, { tables: [], drawn: DRAWN })
  const drawn = analyze(DRAWN)
  expect(STORED).not.toBe(DRAWN)
  expect(stored.metadata).toEqual(drawn.metadata)
  expect(stored.structure).toEqual(drawn.structure)
  expect(stored.entities.map(({ mentions }) => mentions.map(({ start, end }) => [start, end]))).toEqual(
    drawn.entities.map(({ mentions }) => mentions.map(({ start, end }) => [start, end])),
  )
  for (const { text, span } of stored.decisions) expect(text).toBe(STORED.slice(span.start, span.end))
  const names = stored.entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => STORED.slice(start, end)))
  expect(names).toContain('ủy ban nhân dân tỉnh hà nam')
})

test('a drawn text of another length is none', () => {
  expect(analyze(STORED, { tables: [], drawn: `${DRAWN} ` })).toEqual(analyze(STORED))
})
