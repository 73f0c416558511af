import { CLOSE_BRACKET, COLON, OPEN_BRACKET, SEMICOLON, STOP } from '../lexicon/marks.ts'
import { inCapitals } from '../lines/glyphs.ts'
import { type FormPart, type Line, opensBlock } from '../lines/line.ts'
import type { BlockKind } from '../model/analysis.ts'
import type { TokenStore } from '../tokens/store.ts'
import { IdMaker } from './ids.ts'
import type { BlockNode } from './tree.ts'

/** A block that is open while the lines are read. */
interface Open {
  readonly kind: BlockKind
  /** How its marker is written: blocks of one kind nest when written in two ways. */
  readonly style: string
  readonly rank: number
  readonly place: number
  readonly id: string
}

type Draft = { -readonly [K in keyof BlockNode]: BlockNode[K] }

const RANK: Readonly<Record<BlockKind, number>> = {
  appendix: 0,
  part: 10,
  chapter: 20,
  section: 30,
  subsection: 40,
  article: 50,
  clause: 60,
  subclause: 70,
  point: 80,
  bullet: 90,
}
const BELOW_ARTICLE = 55
const HEADING_TOKENS = 70
const LEAD_IN_TOKENS = 15

/** Turns typed lines into the block tree: each marker closes what it does not belong to and opens a block. */
export class Outline {
  private readonly store: TokenStore
  private readonly lines: readonly Line[]
  private readonly blocks: Draft[] = []
  private readonly open: Open[] = []
  private readonly ids = new IdMaker()
  private annex = ''
  private annexes = 0

  constructor(store: TokenStore, lines: readonly Line[]) {
    this.store = store
    this.lines = lines
  }

  /** The blocks in document order. */
  build(): BlockNode[] {
    let part = this.lines[0]?.part
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i]
      if (!line) continue
      if (line.part !== part && line.part !== 'note') {
        this.crossPart(line)
        part = line.part
      }
      if (line.kind === 'type' && line.part === 'appendix' && !line.continues) this.openAnnex(line)
      if (opensBlock(line.kind) && !line.quoted) this.openBlock(i, line, line.kind)
    }
    this.closeTo(0, this.store.count)
    return this.blocks
  }

  /** Every part of the form but a note ends all blocks. */
  private crossPart(line: Line): void {
    if (line.part !== 'body') this.closeTo(0, line.first)
    if (line.part === 'appendix' && line.kind !== 'appendix' && line.kind !== 'type') this.openAnnex(line)
  }

  /** An attached document without the heading `Phụ lục` numbers its blocks anew. */
  private openAnnex(line: Line): void {
    if (this.open.some((block) => block.kind === 'appendix')) return
    this.closeTo(0, line.first)
    this.annexes++
    this.annex = this.annexes === 1 ? 'kem-theo' : `kem-theo-${this.annexes}`
  }

  private openBlock(i: number, line: Line, kind: BlockKind): void {
    const style = line.rule === 'line.bullet' ? `bullet ${this.store.form[line.first]}` : line.rule
    const rank = this.rankOf(kind, style)
    let keep = this.open.findIndex((block) => block.kind === kind && block.style === style)
    if (keep < 0 || (this.open[keep]?.rank ?? 0) > rank) keep = this.depthFor(rank, kind)
    this.closeTo(keep, line.first)
    const parent = this.open.at(-1)
    if (kind === 'appendix') this.annex = ''
    const id = this.ids.make(kind, line.label, this.scopeOf(kind, parent))
    const place = this.blocks.length
    const block: Draft = {
      id,
      kind,
      label: line.label,
      first: line.first,
      content: Math.min(line.content, this.store.count),
      end: this.store.count,
      ownEnd: this.store.count,
      parent: parent ? parent.place : -1,
    }
    const headingEnd = this.headingEnd(i, line, kind)
    if (headingEnd > 0) block.headingEnd = headingEnd
    this.blocks.push(block)
    const above = parent ? this.blocks[parent.place] : undefined
    if (above && above.ownEnd > line.first) above.ownEnd = line.first
    this.open.push({ kind, style, rank, place, id })
  }

  /** Articles are cited without chapter and section; they are unique in their document. */
  private scopeOf(kind: BlockKind, parent: Open | undefined): string {
    if (kind !== 'article') return parent?.id ?? this.annex
    return this.open.find((block) => block.kind === 'appendix')?.id ?? this.annex
  }

  /** Roman numbers that begin inside an article stay inside it. */
  private rankOf(kind: BlockKind, style: string): number {
    const outer = kind === 'section' || kind === 'part'
    if (!outer || style === `line.${kind}`) return RANK[kind]
    const article = this.open.findIndex((block) => block.kind === 'article')
    if (article < 0) return RANK[kind]
    const above = this.open.findIndex((block) => block.style === style)
    return above >= 0 && above < article ? RANK[kind] : BELOW_ARTICLE
  }

  /** How many open blocks stay open above a block of the rank; blocks of its own kind in another style do. */
  private depthFor(rank: number, kind: BlockKind): number {
    let depth = this.open.length
    while (depth > 0) {
      const block = this.open[depth - 1]
      if (!block || block.rank < rank || (block.rank === rank && block.kind === kind)) break
      depth--
    }
    return depth
  }

  private closeTo(depth: number, at: number): void {
    while (this.open.length > depth) {
      const block = this.blocks[this.open.pop()?.place ?? -1]
      if (!block) continue
      block.end = at
      if (block.ownEnd > at) block.ownEnd = at
      if (block.headingEnd !== undefined && block.headingEnd > block.ownEnd) block.headingEnd = block.ownEnd
    }
  }

  /**
   * Where the heading ends: the line of the marker with what goes on from it, when text or a child follows on a new line;
   * 0 when there is none.
   */
  private headingEnd(i: number, line: Line, kind: BlockKind): number {
    if (kind === 'bullet' || kind === 'point') return 0
    let k = i
    while (this.lines[k + 1]?.continues && !opensBlock(this.lines[k + 1]?.kind ?? 'text')) k++
    const last = this.lines[k]
    const next = this.lines[k + 1]
    if (!last) return 0
    const titled = kind !== 'clause' && kind !== 'subclause' && kind !== 'article'
    const below = titled && line.content >= line.end ? this.titleBelow(k + 1, line.part) : 0
    if (below > 0) return below
    if (line.content >= last.end) return 0
    if (titled) return last.end
    const end = this.beforeNotes(line.content, last.end)
    const size = end - line.content
    const mark = this.store.form[end - 1]
    const closed = mark === STOP || mark === SEMICOLON || (mark === COLON && size > LEAD_IN_TOKENS)
    return size === 0 || closed || size > HEADING_TOKENS || next?.part !== line.part ? 0 : last.end
  }

  /** Where the notes that an editor put behind the text begin: `3. ... quy định chi tiết. [Khoản này được ...]`. */
  private beforeNotes(from: number, end: number): number {
    const { form } = this.store
    let last = end
    while (last > from && form[last - 1] === CLOSE_BRACKET) {
      let open = last - 1
      while (open > from && form[open] !== OPEN_BRACKET) open--
      last = open
    }
    return last
  }

  /** `Chương II`, a blank line, `QUY ĐỊNH CỤ THỂ`: where the lines of capitals behind a marker that stood alone end; 0 when there are none. */
  private titleBelow(from: number, part: FormPart): number {
    let end = 0
    for (let k = from; k < this.lines.length; k++) {
      const line = this.lines[k]
      if (line?.kind !== 'text' || line.part !== part || !inCapitals(this.store, line.first, line.end)) break
      end = line.end
    }
    return end
  }
}
