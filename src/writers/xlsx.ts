import { strToU8, Zip, ZipDeflate } from 'fflate'
import { escapeMarkup } from './markup.ts'
import type { ByteSink } from './parquet.ts'
import type { Cell } from './tables/table.ts'
import { REGISTER } from './tables/tasks.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET = 'Nhiệm vụ'

const DAY = 86_400_000
/** Day 0 of a sheet's dates; valid for all days from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_DAY = Date.UTC(1900, 2, 1)
/** Bounds of the format. */
const MAX_ROWS = 1_048_576
const MAX_CELL = 32_767

const TEXT = 0
const HEAD = 1
const DATE = 2
const CENTRED = 3

/**
 * Writes the register of tasks as a workbook of one sheet, row by row, with bounded memory. A sheet holds 1,048,575
 * tasks; what goes beyond is counted in `dropped`.
 */
export class TaskRegister {
  dropped = 0
  private readonly zip: Zip
  private readonly sheet: ZipDeflate
  private row = 0

  constructor(sink: ByteSink) {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error
      sink(chunk)
    })
    for (const [name, text] of PARTS) this.part(name).push(strToU8(text), true)
    this.sheet = this.part('xl/worksheets/sheet1.xml')
    this.sheet.push(strToU8(sheetHead()))
    this.write([cell('A', 1, 'STT', HEAD), ...REGISTER.map(({ heading }, k) => cell(letter(k + 1), 1, heading, HEAD))])
  }

  /** Adds a task: the cells of `TASKS`. Its number is counted here. */
  add(cells: readonly Cell[]): void {
    if (this.row >= MAX_ROWS) {
      this.dropped++
      return
    }
    const row = this.row + 1
    this.write([
      cell('A', row, this.row, CENTRED),
      ...cells.map((value, k) =>
        REGISTER[k]?.type === 'date' ? dateCell(letter(k + 1), row, value) : cell(letter(k + 1), row, value, TEXT),
      ),
    ])
  }

  finish(): void {
    const last = letter(REGISTER.length)
    const tail = `</sheetData><autoFilter ref="A1:${last}${this.row}"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
    this.sheet.push(strToU8(tail), true)
    this.zip.end()
  }

  private write(cells: readonly string[]): void {
    this.row++
    this.sheet.push(strToU8(`<row r="${this.row}">${cells.join('')}</row>`))
  }

  private part(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: 6 })
    // The same tasks give the same bytes, whenever they are written.
    part.mtime = new Date(1980, 0, 1)
    this.zip.add(part)
    return part
  }
}

function cell(column: string, row: number, value: Cell, style: number): string {
  if (value === null || value === '') return ''
  const head = `<c r="${column}${row}" s="${style}"`
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`
  const text = String(value)
  const kept = text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 2)} …` : text
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(kept)}</t></is></c>`
}

/** A day as a date that a program can sort; one before the sheet's calendar stays a text. */
function dateCell(column: string, row: number, value: Cell): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return time >= FIRST_DAY ? cell(column, row, (time - EPOCH) / DAY, DATE) : cell(column, row, value, TEXT)
}

function letter(place: number): string {
  return String.fromCodePoint(65 + place)
}

function sheetHead(): string {
  const columns = [6, ...REGISTER.map(({ width }) => width)]
    .map((width, k) => `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`)
    .join('')
  return `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`
}

const FORMAT = (style: number, font: number, fill: number, across: string, number = 0): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${style}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="top" wrapText="1"/></xf>`

const EDGE = (side: string): string => `<${side} style="thin"><color rgb="FF999999"/></${side}>`

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDE6F0"/></patternFill></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(EDGE).join('')}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${FORMAT(1, 0, 0, 'left')}${FORMAT(1, 1, 2, 'center')}${FORMAT(1, 0, 0, 'center', 164)}${FORMAT(1, 0, 0, 'center')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const PARTS: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$1:$1</definedName></definedNames></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  ],
  ['xl/styles.xml', STYLES],
]
