import type { BlockKind } from '../model/analysis.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, LINE_START, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { inCapitals } from './glyphs.ts'
import { type Line, opensBlock, unmark } from './line.ts'
import { isBareArticle } from './marker-headed.ts'
import { NumberRows, RANK } from './rows.ts'
import type { LineWords } from './words.ts'
import { isClosed, isHeld, type WrapMeasure } from './wrap.ts'

const CLEAN = 2
const EXPECTED = 2
const START = 1
const CAPITAL = 1
const ENOUGH = 3
const JUMP = 4
const ROW_LINES = 40

/**
 * Weighs the markers by their surroundings and by the order of the numbers: the next number of an open row may stand
 * behind a line without an end mark, a first number needs a clean start, and a number in the middle of a wrapped
 * sentence is text.
 */
export class OrderJudge {
  private readonly store: TokenStore
  private readonly words: LineWords
  private readonly lines: readonly Line[]
  private readonly measure: WrapMeasure
  private readonly bullets = new Set<number>()
  private readonly rows = new NumberRows()

  constructor(store: TokenStore, words: LineWords, lines: readonly Line[], measure: WrapMeasure) {
    this.store = store
    this.words = words
    this.lines = lines
    this.measure = measure
  }

  /** Takes the kind from every line whose marker does not hold. */
  judge(): void {
    this.readBullets()
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i]
      if (!line || !opensBlock(line.kind) || line.quoted) continue
      if (this.holds(i, line, line.kind)) this.rows.take(line.kind, line)
      else unmark(line, 'text', 'line.text')
    }
  }

  private holds(i: number, line: Line, kind: BlockKind): boolean {
    const previous = this.lines[i - 1]
    if (!previous || isCutOff(this.store, line)) return true
    if (kind === 'article' && !this.holdsArticle(i, previous, line)) return false
    const paragraph = has(this.store, line.first, PARAGRAPH)
    const clean = this.isClean(i, previous, paragraph) || this.isFirstChild(line, previous)
    if (!paragraph && this.isHeldOpen(previous, line)) {
      const next = kind === 'bullet' ? clean : line.ordinal === this.rows.reached(kind) + 1
      if (!next || isSmall(this.store, line.content)) return false
      if (kind !== 'article')
        return (
          kind === 'bullet' || line.ordinal > 1 || (this.isFirstChild(line, previous) && this.secondFollows(i, line))
        )
      return line.ordinal > 1 ? !this.comesAgain(i, line) : line.content >= line.end && this.secondFollows(i, line)
    }
    if (kind === 'bullet' && !paragraph && this.isRange(line, previous)) return false
    if (kind === 'bullet') return clean || (this.listed(line) && (this.opensText(line.content) || this.isRow(previous)))
    if (kind === 'appendix') return clean
    const weight = this.weigh(line, kind, clean)
    return weight >= ENOUGH || (weight === ENOUGH - 1 && line.ordinal === 1 && this.secondFollows(i, line))
  }

  /**
   * An article without a mark behind its number is the next one, and what stands above it has come to an end; `khoản 4` +
   * `Điều 53.` goes on with a citation.
   */
  private holdsArticle(i: number, previous: Line, line: Line): boolean {
    const next = line.ordinal === this.rows.reached('article') + 1
    if (isBareArticle(this.store, line))
      return next && this.isOver(previous) && (line.ordinal > 1 || this.secondFollows(i, line))
    return next || !this.words.broken.citesOver(this.store, previous, line)
  }

  /** Whether the line has come to an end by itself: with a mark, or as a heading in capitals. */
  private isOver(line: Line): boolean {
    const { store } = this
    return (
      isForm(line) || isClosed(store, line) || line.content >= line.end || inCapitals(store, line.content, line.end)
    )
  }

  /** A first number right under a heading of a higher kind. */
  private isFirstChild(line: Line, previous: Line): boolean {
    if (!opensBlock(line.kind) || !opensBlock(previous.kind) || line.ordinal > 1) return false
    return RANK[previous.kind] < RANK[line.kind] && this.opensText(line.content)
  }

  /** Whether bullets of this look stand elsewhere in the document where something new begins. */
  private listed(line: Line): boolean {
    return this.bullets.has(this.store.form[line.first] ?? 0)
  }

  /** `2021` + `- 2025`: a dash between two numbers. */
  private isRange(line: Line, previous: Line): boolean {
    return has(this.store, line.content, IS_NUMBER) && has(this.store, previous.end - 1, IS_NUMBER)
  }

  /** Whether the line above is a bullet that does not end with a number (`2021` + `- 2025`). */
  private isRow(previous: Line): boolean {
    return previous.kind === 'bullet' && !has(this.store, previous.end - 1, IS_NUMBER)
  }

  /** The marks that open bullets behind a paragraph that has come to an end. */
  private readBullets(): void {
    for (let i = 1; i < this.lines.length; i++) {
      const line = this.lines[i]
      const previous = this.lines[i - 1]
      if (line?.kind !== 'bullet' || !previous || line.quoted) continue
      if (isClosed(this.store, previous) && this.opensText(line.content)) {
        this.bullets.add(this.store.form[line.first] ?? 0)
      }
    }
  }

  /** Whether the line above is running text that must go on. */
  private isHeldOpen(previous: Line, line: Line): boolean {
    if (isForm(previous) || previous.kind === 'table' || previous.content >= previous.end) return false
    if (!isHeld(this.store, this.words, previous)) return false
    return isSmall(this.store, line.content) || !this.words.closesWord(this.store, previous.end - 1)
  }

  private weigh(line: Line, kind: BlockKind, clean: boolean): number {
    const last = this.rows.reached(kind)
    let weight = clean ? CLEAN : 0
    if (line.ordinal === last + 1 || (line.ordinal === last && line.label.length > 1)) weight += EXPECTED
    else if (line.ordinal === 1) weight += START
    else if (line.ordinal > last && line.ordinal <= last + JUMP) weight += START
    if (line.content >= line.end || this.opensText(line.content)) weight += CAPITAL
    if (kind === 'article' || kind === 'chapter' || this.isTitle(line, kind)) weight += CAPITAL
    return weight
  }

  /** `III. THỦ TỤC, HỒ SƠ`: a section or part with its whole line in capitals. */
  private isTitle(line: Line, kind: BlockKind): boolean {
    if (kind !== 'section' && kind !== 'part') return false
    return line.end - line.content > 1 && inCapitals(this.store, line.content, line.end)
  }

  /** `theo khoản 2 và` + `Điều 26. Trường hợp ...`: the article itself stands below, behind a line that has come to an end. */
  private comesAgain(i: number, line: Line): boolean {
    for (let k = i + 1; k < Math.min(this.lines.length, i + ROW_LINES); k++) {
      const next = this.lines[k]
      const before = this.lines[k - 1]
      if (next?.kind !== 'article' || !before || this.isHeldOpen(before, next)) continue
      return next.ordinal === line.ordinal
    }
    return false
  }

  /** Whether the number two of the row stands near, before a block of a higher kind. */
  private secondFollows(i: number, line: Line): boolean {
    for (let k = i + 1; k < Math.min(this.lines.length, i + ROW_LINES); k++) {
      const next = this.lines[k]
      if (!next || !opensBlock(next.kind) || !opensBlock(line.kind)) continue
      if (RANK[next.kind] < RANK[line.kind]) return false
      if (next.rule === line.rule) return next.ordinal === 2
    }
    return false
  }

  private opensText(token: number): boolean {
    return has(this.store, token, INITIAL_UPPER) || has(this.store, token, IS_PUNCT)
  }

  /** Whether what stands above has come to an end, so that something new may begin. */
  private isClean(i: number, previous: Line, paragraph: boolean): boolean {
    if (paragraph || isForm(previous) || isClosed(this.store, previous)) return true
    if (previous.kind === 'table' || previous.content >= previous.end) return true
    return !this.measure.isFull(this.store, this.lines, i - 1)
  }
}

/** Whether the line was cut off from the end of another one, because it is a heading in capitals. */
function isCutOff(store: TokenStore, line: Line): boolean {
  const headed =
    line.kind === 'part' || line.kind === 'chapter' || line.kind === 'section' || line.kind === 'subsection'
  return headed && line.rule === `line.${line.kind}` && !has(store, line.first, LINE_START)
}

function isForm(line: Line): boolean {
  return line.part !== 'body' && line.part !== 'appendix' ? true : line.rule.startsWith('form.')
}
