import { strFromU8, unzipSync } from 'fflate'
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../test/csv.ts'
import { SAMPLE } from '../../test/sample.ts'
import { CSV_OPENING, csvHead, csvRow } from './csv.ts'
import { ParquetTable } from './parquet.ts'
import { TABLES } from './tables/index.ts'
import type { Cell, Column, Table } from './tables/table.ts'
import { REGISTER, TASKS } from './tables/tasks.ts'
import { TaskRegister } from './xlsx.ts'

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(chunks))
}

function parquetOf(table: Table, groups: Cell[][][]): ArrayBuffer {
  const chunks: Uint8Array[] = []
  const parquet = new ParquetTable(table, 'test', (bytes) => chunks.push(bytes))
  for (const rows of groups) parquet.group(rows)
  parquet.finish()
  return joined(chunks).buffer
}

/** Names of the columns whose cell is not of their type. */
function misfits({ columns }: Table, row: readonly Cell[]): string[] {
  if (row.length !== columns.length) return [`${row.length} cells`]
  return columns.filter((column, k) => !fits(row[k] ?? null, column)).map(({ name }) => name)
}

function fits(cell: Cell, { type, required }: Column): boolean {
  if (cell === null) return required === undefined
  if (type === 'int32') return Number.isInteger(cell)
  if (type === 'double') return typeof cell === 'number'
  return type === 'date' ? /^\d{4}-\d\d-\d\d$/.test(String(cell)) : typeof cell === type
}

/** What a reader of Parquet has to give for a cell. */
function typed(cell: Cell, type: string): unknown {
  return type === 'date' && typeof cell === 'string' ? new Date(cell) : cell
}

describe.each(TABLES.map((table) => [table.id, table] as const))('table %s', (_, table) => {
  const rows = table.rows(SAMPLE)

  it('has a row for each thing, and each value is of its column', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap((row) => misfits(table, row))).toEqual([])
  })

  it('is read back from CSV', () => {
    const csv = CSV_OPENING + csvHead(table.columns) + rows.map(csvRow).join('')
    const [head, ...lines] = parseCsv(csv)
    expect(head).toEqual(table.columns.map(({ name }) => name))
    expect(lines).toEqual(
      rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : String(cell ?? ''))),
      ),
    )
  })

  it('is read back from Parquet with its types and descriptions, from several groups', async () => {
    const file = parquetOf(table, [rows, [], rows])
    const metadata = await parquetMetadataAsync(file)
    expect(metadata.row_groups.length).toBe(2)
    const stored = parquetSchema(metadata).children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
      element.repetition_type,
    ])
    const names = { string: 'UTF8', int32: 'INT32', double: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }
    expect(stored).toEqual(
      table.columns.map(({ name, type, required }) => [name, names[type], required ? 'REQUIRED' : 'OPTIONAL']),
    )
    expect(metadata.key_value_metadata).toEqual([
      { key: 'description', value: table.description },
      ...table.columns.map(({ name, description }) => ({ key: `column.${name}`, value: description })),
    ])
    const objects = rows.map((row) =>
      Object.fromEntries(table.columns.map(({ name, type }, k) => [name, typed(row[k] ?? null, type)])),
    )
    expect(await parquetReadObjects({ file })).toEqual([...objects, ...objects])
  })

  it('may be empty', async () => {
    expect(await parquetReadObjects({ file: parquetOf(table, []) })).toEqual([])
  })
})

describe('csv', () => {
  it('keeps a text from being run as a formula and quotes what needs it', () => {
    expect(csvRow(['=1+1', '+84', '-x', '@y', 'a"b', 'c,d', 'e\nf', -3, null, true])).toBe(
      `'=1+1,'+84,'-x,'@y,"a""b","c,d","e\nf",-3,,true\r\n`,
    )
  })
})

/** Cells of the first sheet by their address: text, number of the style and value. */
function sheetOf(bytes: Uint8Array): Map<string, { text: string; style: string; type: string }> {
  const parts = unzipSync(bytes)
  for (const part of Object.values(parts)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close()
  const cells = new Map<string, { text: string; style: string; type: string }>()
  let open: { text: string; style: string; type: string } | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'c') return
    open = { text: '', style: attributes['s'] ?? '', type: attributes['t'] ?? 'n' }
    cells.set(attributes['r'] ?? '', open)
  })
  parser.on('text', (text) => void (open && (open.text += text)))
  parser.on('closetag', ({ name }) => void (name === 'c' && (open = undefined)))
  parser.write(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).close()
  return cells
}

describe('task register', () => {
  const write = (rows: Cell[][]): Uint8Array => {
    const chunks: Uint8Array[] = []
    const register = new TaskRegister((bytes) => chunks.push(bytes))
    for (const row of rows) register.add(row)
    register.finish()
    return joined(chunks)
  }
  const rows = TASKS.rows(SAMPLE)

  it('has the columns of an office, with the last day as a date', () => {
    const cells = sheetOf(write(rows))
    const heads = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((column) => cells.get(`${column}1`)?.text)
    expect(heads).toEqual(['STT', ...REGISTER.map(({ heading }) => heading)])
    expect(cells.get('A2')).toMatchObject({ text: '1', type: 'n' })
    expect(cells.get('C2')?.text).toBe('Công an xã')
    expect(cells.get('D2')?.text).toBe('Đội Dân phòng')
    expect(cells.get('E2')?.text).toBe('trước ngày 15/3/2031')
    // 14 March 2031 is day 47,921 of a sheet's calendar.
    expect(cells.get('F2')).toEqual({ text: '47921', style: '2', type: 'n' })
    expect(cells.get('H2')?.text).toBe('Chỉ thị số 12/CT-UBND của Ủy ban nhân dân xã Suối Mơ')
    expect(cells.get('I2')?.text).toBe('Điều 1, khoản 1; trang 2')
  })

  it('gives the same bytes for the same tasks', () => {
    expect(write(rows)).toEqual(write(rows))
  })

  it('numbers the tasks, and cuts a cell that is longer than the format allows', () => {
    const cells = sheetOf(
      write([...rows, ['x'.repeat(40_000), '<&>', null, null, '1899-01-01', null, null, null, 'f']]),
    )
    expect(cells.get('A3')?.text).toBe('2')
    expect(cells.get('B3')?.text.length).toBe(32_767)
    expect(cells.get('C3')?.text).toBe('<&>')
    expect(cells.get('F3')).toMatchObject({ text: '1899-01-01', type: 'inlineStr' })
  })
})
