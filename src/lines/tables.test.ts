import { expect, it } from 'vitest'
import { buildLexicon } from '../lexicon/shipped.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { opensBlock } from './line.ts'
import { readLines } from './read.ts'

const lexicon = buildLexicon()

/** The blocks that the lines open, as `kind label`. */
function blocks(text: string): string[] {
  return readLines(tokenize(text, lexicon.vocabulary), lexicon)
    .filter((line) => opensBlock(line.kind) && !line.quoted)
    .map(({ kind, label }) => `${kind} ${label}`)
}

const ROW = 'Cấp thẻ ra vào bến\nUBND xã\n+ Nghị định về bến;\n+ Thông tư về thẻ.\n'

it.each([
  ['a row that has a code of its own', `2\n2.001019\n${ROW}3\n2.001020\n${ROW}`, []],
  [
    'a longer code behind a number with a mark',
    `1.\n1.000656.000.00.00.H17\n${ROW}2.\n1.000657.000.00.00.H17\n${ROW}`,
    [],
  ],
  [
    'a line that divides the rows below the head',
    `STT\nMã thủ tục\nTên\nA. Thủ tục của tỉnh\nvà của xã\nI\nBến\n1\n${ROW}`,
    [],
  ],
  [
    'a heading in capitals below the head of a form',
    `STT\nTên\nII. DANH SÁCH TÀU\n1. Tàu lớn vào bến buổi sáng.\n2. Tàu nhỏ vào bến buổi chiều.\n`,
    ['section II', 'clause 1', 'clause 2'],
  ],
  [
    'rows in one line each, with tabs between the cells',
    `1.\tBến Đò\tSở Xây dựng\t- Thông tư về bến; - Thông tư về thẻ.\n2.\tBến Phà\tUBND xã\t- Thông tư về phà; - Thông tư về vé.\n`,
    [],
  ],
  [
    'no tab behind a marker parts cells, nor one inside an item',
    `1.\tKiểm tra bến;\n2.\tCấp thẻ:\tkhông thu phí;\n`,
    ['clause 1', 'clause 2'],
  ],
  [
    'an amount of money alone in its line',
    `1.000.000\n- Thu phí của tàu lớn;\n- Thu phí của tàu nhỏ.\n`,
    ['bullet ', 'bullet '],
  ],
])('cells of a table are no blocks: %s', (_, rows, expected) => {
  expect(blocks(`Điều 1. Công bố danh mục kèm theo.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n${rows}`)).toEqual([
    'article 1',
    'article 2',
    ...expected,
  ])
})

it.each([
  ['Căn cứ khoản', '3 Điều 5 Nghị quyết về bến', true],
  ['Thực hiện theo Điều', '12 của Luật về bến', true],
  ['Ban hành ngày', '29/9/2025', true],
  ['Tên khoản', '3', false],
])('a cell goes on over its lines: «%s» + «%s» is %s', (above, below, goesOn) => {
  const text = `STT\nTên\nCăn cứ\n1\nCấp thẻ\n${above}\n${below}\nUBND xã\n2\nThu thẻ\nLuật về bến\n`
  const store = tokenize(text, lexicon.vocabulary)
  const line = readLines(store, lexicon).find(({ first }) => store.start[first] === text.indexOf(`\n${below}\n`) + 1)
  expect(line?.continues).toBe(goesOn)
})
