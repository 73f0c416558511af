import type { Budget } from '../budget.ts'
import { type Block, emptyFlow, type Flow, type Paragraph, paragraphsOf } from '../flow.ts'
import { BlockSink } from '../sink.ts'
import { codePageOf, decodeCodePage } from './charsets.ts'
import type { RtfHandler } from './tokens.ts'

interface Font {
  name: string
  charset: number | undefined
}

/** What a group of RTF may change and its end gives back. */
interface Group {
  /** What the text of the group is for. */
  use: 'text' | 'skip' | 'font-table' | 'font'
  /** Ends with the group: a note or a running head that is collected on its own. */
  closes: ((blocks: Block[]) => void) | undefined
  font: number
  caps: boolean
  hidden: boolean
  inTable: boolean
  /** How many bytes stand in for each Unicode character. */
  fallback: number
}

const START: Group = {
  use: 'text',
  closes: undefined,
  font: 0,
  caps: false,
  hidden: false,
  inTable: false,
  fallback: 1,
}

/** Follows the controls of an RTF file and collects its paragraphs and tables. */
export class RtfReader implements RtfHandler {
  readonly flow: Flow = emptyFlow()
  private readonly budget: Budget
  private readonly groups: Group[] = []
  private group: Group = START
  private readonly sinks: BlockSink[] = []
  private sink: BlockSink
  private readonly fonts = new Map<number, Font>()
  private codePage = 1252
  private defaultFont = 0
  private pending: number[] = []
  private pendingAt = 0
  private toSkip = 0
  private starred = false
  private page = 1
  private fontNumber = 0
  private rowMerges: boolean[] = []
  private cellMerged = false

  constructor(budget: Budget) {
    this.budget = budget
    this.sink = new BlockSink(budget)
  }

  finish(): Flow {
    this.flush()
    while (this.sinks.length > 0) this.close()
    this.flow.blocks = this.sink.finish()
    return this.flow
  }

  open(): void {
    this.flush()
    this.starred = false
    this.toSkip = 0
    this.groups.push(this.group)
    this.budget.depth(this.groups.length)
    this.group = { ...this.group, closes: undefined }
  }

  close(): void {
    this.flush()
    this.starred = false
    this.toSkip = 0
    const { closes } = this.group
    const outer = this.groups.pop()
    if (closes) {
      const inner = this.sink.finish()
      this.sink = this.sinks.pop() ?? new BlockSink(this.budget)
      closes(inner)
    }
    if (outer) this.group = outer
  }

  byte(byte: number, offset: number): void {
    if (this.toSkip > 0) {
      this.toSkip--
      return
    }
    this.starred = false
    if (this.group.use === 'skip' || this.group.use === 'font-table') return
    if (this.pending.length === 0) this.pendingAt = offset
    this.pending.push(byte)
  }

  control(word: string, value: number | undefined, offset: number): void {
    if (word === 'u') {
      this.unicode(value ?? 0, offset)
      return
    }
    if (this.toSkip > 0 && word.length === 1) {
      this.toSkip--
      return
    }
    this.flush()
    if (word === '*') this.starred = true
    else if (this.destination(word)) this.starred = false
    else if (this.starred) {
      this.starred = false
      this.group.use = 'skip'
    } else if (this.group.use === 'font-table' || this.group.use === 'font') this.fontControl(word, value)
    else if (this.group.use === 'text') this.textControl(word, value, offset)
  }

  private unicode(value: number, offset: number): void {
    this.flush()
    this.toSkip = this.group.fallback
    const code = value < 0 ? value + 0x10000 : value
    if (this.group.use !== 'skip') this.write(symbolOf(code), offset)
  }

  /** Groups whose text is something else than the text of the document. */
  private destination(word: string): boolean {
    if (this.group.use === 'skip') return false
    if (word === 'fonttbl') this.group.use = 'font-table'
    else if (SKIPPED.has(word)) this.group.use = 'skip'
    else if (word === 'footnote') this.note()
    else if (/^header[lrf]?$/.test(word)) this.collect((part) => this.flow.headers.push([...paragraphsOf(part)]))
    else if (/^footer[lrf]?$/.test(word)) this.collect((part) => this.flow.footers.push([...paragraphsOf(part)]))
    else if (word === 'shptxt') this.box()
    else return word === 'shpinst' || word === 'fldrslt'
    return true
  }

  private note(): void {
    const mark = `[${this.flow.notes.length + 1}]`
    this.sink.add(mark, this.fontName())
    const note = { mark, paragraphs: [] as Paragraph[] }
    this.flow.notes.push(note)
    this.collect((part) => void (note.paragraphs = [...paragraphsOf(part)]))
  }

  /** The text of a box is read where it is anchored, as lines of its own. */
  private box(): void {
    const outer = this.sink
    this.collect((part) => part.forEach((block) => outer.aside(block)))
  }

  private collect(closes: (blocks: Block[]) => void): void {
    this.sinks.push(this.sink)
    this.sink = new BlockSink(this.budget)
    this.group.inTable = false
    this.group.closes = closes
  }

  private fontControl(word: string, value: number | undefined): void {
    if (word === 'f') {
      this.group.use = 'font'
      this.fontNumber = value ?? 0
      this.fonts.set(this.fontNumber, { name: '', charset: undefined })
    } else if (word === 'fcharset') {
      const font = this.fonts.get(this.fontNumber)
      if (font) font.charset = value
    }
  }

  private textControl(word: string, value: number | undefined, offset: number): void {
    const text = TEXT[word]
    if (text !== undefined) this.write(text, offset)
    else this.look(word, value)
  }

  private look(word: string, value: number | undefined): void {
    const on = value !== 0
    switch (word) {
      case 'f':
        this.group.font = value ?? 0
        return
      case 'plain':
        Object.assign(this.group, { font: this.defaultFont, caps: false, hidden: false })
        return
      case 'caps':
        this.group.caps = on
        return
      case 'v':
      case 'deleted':
        this.group.hidden = on
        return
      case 'uc':
        this.group.fallback = Math.max(0, value ?? 1)
        return
      case 'ansicpg':
        this.codePage = value ?? 1252
        return
      case 'deff':
        this.defaultFont = value ?? 0
        this.group.font = this.defaultFont
        return
      default:
        this.layout(word)
    }
  }

  private layout(word: string): void {
    switch (word) {
      case 'par':
      case 'sect':
      case 'nestrow':
        this.sink.endParagraph(this.group.inTable)
        return
      case 'page':
        this.page++
        return
      case 'pard':
        this.group.inTable = false
        return
      case 'intbl':
        this.group.inTable = true
        return
      case 'cell':
        this.sink.endCell()
        return
      case 'row':
        this.sink.endRow(this.rowMerges)
        return
      case 'trowd':
        this.rowMerges = []
        this.cellMerged = false
        return
      case 'clvmrg':
        this.cellMerged = true
        return
      case 'cellx':
        this.rowMerges.push(this.cellMerged)
        this.cellMerged = false
        return
      default:
    }
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const bytes = this.pending
    this.pending = []
    const font = this.fonts.get(this.group.font)
    if (this.group.use === 'font') {
      const open = this.fonts.get(this.fontNumber)
      if (open) open.name = (open.name + decodeCodePage(bytes, this.codePage)).split(';', 1)[0] ?? ''
    } else if (font?.charset === 2) this.write(bytes.map(symbolByte).join(''), this.pendingAt)
    else this.write(decodeCodePage(bytes, codePageOf(font?.charset, this.codePage)), this.pendingAt)
  }

  private write(text: string, sourceOffset: number): void {
    if (this.group.hidden || this.group.use !== 'text') return
    const place = this.page > 1 ? { page: this.page, sourceOffset } : { sourceOffset }
    this.sink.add(this.group.caps ? text.toUpperCase() : text, this.fontName(), place)
  }

  private fontName(): string | undefined {
    return this.fonts.get(this.group.font)?.name
  }
}

function symbolOf(code: number): string {
  return code >= 0xf000 && code < 0xf100 ? symbolByte(code - 0xf000) : String.fromCharCode(code)
}

/** Signs of symbol fonts: bullets are written as `-`, the rest stays as the letter that it was typed with. */
function symbolByte(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '-'
}

const TEXT: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\n': '\n',
  '\r': '\n',
}

const SKIPPED = new Set(
  `colortbl stylesheet info pict object objdata listtable listoverridetable revtbl rsidtbl generator pgptbl
fldinst bkmkstart bkmkend xe tc tcn ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict sp sn sv themedata colorschememapping
datastore latentstyles xmlnstbl mmathPr filetbl private1 template passwordhash datafield annotation atnid atnauthor atrfstart atrfend
atnref atndate falt panose fname fontemb fontfile pnseclvl pntxta pntxtb userprops wgrffmtfilter docvar keywords
nesttableprops background shprslt do`.split(/\s+/),
)
