import { compose } from '../compose/compose.ts'
import { emptyFlow, type Flow, type Paragraph, paragraphsOf } from '../flow.ts'
import { Numbering } from '../numbering.ts'
import type { ReaderInput } from '../reader.ts'
import type { ReadText } from '../types.ts'
import { plcOf } from './binary.ts'
import { DocFile, PLACE } from './file.ts'
import { docLists } from './lists.ts'
import { characterStretches, paragraphStretches } from './pages.ts'
import { piecesOf } from './pieces.ts'
import { DocStyles, fontNames } from './styles.ts'
import { blocksBetween, type DocParts } from './text.ts'

/** Reads a Word file of before 2007: text with automatic numbers, fonts, tables, notes and boxes. */
export function readDoc(input: ReaderInput): Promise<ReadText> {
  const file = new DocFile(input.bytes)
  const marks = noteMarks(file)
  const boxes = file.isWord97 ? boxesOf(file) : { byAnchor: new Map<number, Range>(), loose: [] }
  const parts = partsOf(file, input, marks, boxes)
  const flow = emptyFlow()
  const { main, footnotes, heads, macros, comments } = file.lengths
  flow.blocks = blocksBetween(parts, 0, file.isWord97 ? main : Infinity)
  if (file.isWord97) {
    const afterHeads = main + footnotes + heads + macros + comments
    for (const { start, end } of boxes.loose) flow.blocks.push(...blocksBetween(parts, start, end))
    addNotes(flow, file, parts, PLACE.footnotes, main, marks.footnotes)
    addNotes(flow, file, parts, PLACE.endnotes, afterHeads, marks.endnotes)
    addHeads(flow, file, parts, main + footnotes)
  }
  return compose(flow, 'doc', input.budget, input.diagnostics)
}

interface Marks {
  byPosition: Map<number, string>
  footnotes: string[]
  endnotes: string[]
}

/** Footnotes and endnotes are counted together, in the order of the text. */
function noteMarks(file: DocFile): Marks {
  const calls = [
    ...plcOf(file.place(PLACE.footnoteMarks), 2)
      .positions.slice(0, -1)
      .map((at) => ({ at, end: false })),
    ...plcOf(file.place(PLACE.endnoteMarks), 2)
      .positions.slice(0, -1)
      .map((at) => ({ at, end: true })),
  ].toSorted((a, b) => a.at - b.at)
  const marks: Marks = { byPosition: new Map(), footnotes: [], endnotes: [] }
  calls.forEach(({ at, end }, index) => {
    const mark = `[${index + 1}]`
    marks.byPosition.set(at, mark)
    marks[end ? 'endnotes' : 'footnotes'].push(mark)
  })
  return marks
}

function partsOf(file: DocFile, input: ReaderInput, marks: Marks, boxes: Boxes): DocParts {
  const { document, isWord97 } = file
  const fonts = isWord97 ? fontNames(file.place(PLACE.fonts)) : []
  const none = { starts: [], looks: [] }
  const lists = isWord97 ? docLists(file.place(PLACE.lists, true), file.place(PLACE.listUses), fonts) : new Map()
  return {
    pieces: piecesOf(file),
    characters: isWord97 ? characterStretches(document, file.place(PLACE.characterPages)) : none,
    paragraphs: isWord97 ? paragraphStretches(document, file.place(PLACE.paragraphPages)) : none,
    styles: new DocStyles(file.place(PLACE.styles)),
    fonts,
    numbering: new Numbering(lists),
    budget: input.budget,
    noteMark: (position) => marks.byPosition.get(position),
    boxAt: (position) => boxes.byAnchor.get(position),
  }
}

function paragraphsBetween(parts: DocParts, start: number, end: number): Paragraph[] {
  return [...paragraphsOf(blocksBetween(parts, start, end))]
}

function addNotes(
  flow: Flow,
  file: DocFile,
  parts: DocParts,
  place: number,
  base: number,
  marks: readonly string[],
): void {
  const { positions } = plcOf(file.place(place), 0)
  marks.forEach((mark, index) => {
    const start = positions[index]
    const end = positions[index + 1]
    if (start === undefined || end === undefined) return
    flow.notes.push({ mark, paragraphs: paragraphsBetween(parts, base + start, base + end) })
  })
}

interface Range {
  start: number
  end: number
}

interface Boxes {
  byAnchor: Map<number, Range>
  /** Boxes in groups of shapes, whose anchor is that of the group: they follow the text. */
  loose: Range[]
}

/** Where the texts of boxes lie: drawings and boxes carry the same number. */
function boxesOf(file: DocFile): Boxes {
  const { main, footnotes, heads, macros, comments, endnotes } = file.lengths
  const base = main + footnotes + heads + macros + comments + endnotes
  const texts = plcOf(file.place(PLACE.boxes), 22)
  const ranges = new Map<number, Range>()
  texts.data.slice(0, -1).forEach((entry, index) => {
    const start = base + (texts.positions[index] ?? 0)
    ranges.set(entry.u32(14), { start, end: base + (texts.positions[index + 1] ?? 0) })
  })
  const byAnchor = new Map<number, Range>()
  const drawings = plcOf(file.place(PLACE.drawings), 26)
  drawings.data.forEach((entry, index) => {
    const range = ranges.get(entry.u32(0))
    const position = drawings.positions[index]
    if (!range || position === undefined || position >= main) return
    byAnchor.set(position, range)
    ranges.delete(entry.u32(0))
  })
  return { byAnchor, loose: [...ranges.values()] }
}

/** After six parts about notes come six a section: heads and feet of even, odd and first pages. */
const NOTE_PARTS = 6
const IS_FOOT = [false, false, true, true, false, true]

function addHeads(flow: Flow, file: DocFile, parts: DocParts, base: number): void {
  const { positions } = plcOf(file.place(PLACE.heads), 0)
  for (let i = NOTE_PARTS; i + 1 < positions.length; i++) {
    const start = positions[i] ?? 0
    const end = positions[i + 1] ?? 0
    if (end <= start) continue
    const foot = IS_FOOT[(i - NOTE_PARTS) % IS_FOOT.length] ?? false
    flow[foot ? 'footers' : 'headers'].push(paragraphsBetween(parts, base + start, base + end))
  }
}
