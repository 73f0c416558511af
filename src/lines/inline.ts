import {
  CLOSE_BRACKET,
  CLOSE_PAREN,
  CLOSE_QUOTE,
  COLON,
  OPEN_PAREN,
  OPEN_QUOTE,
  PLUS,
  SEMICOLON,
  SLASH,
  STOP,
  STRAIGHT_QUOTE,
} from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { glued, isDash, width } from './glyphs.ts'
import { type Line, type Marker, markedLine, opensBlock, textLine } from './line.ts'
import { readMarker } from './markers.ts'
import { NumberRows, RANK } from './rows.ts'
import type { LineWords } from './words.ts'

const ROW_TOKENS = 400
const FEWEST_BULLETS = 2

/**
 * Finds blocks whose line break was lost: `...; b) ...` behind an open point a, `... . 3. ...` behind clause 2. Only the
 * next number of an open row counts, or a first number that its second one follows.
 */
export class InlineSplitter {
  private readonly store: TokenStore
  private readonly words: LineWords
  private readonly lines: readonly Line[]
  private readonly rows = new NumberRows()
  private readonly out: Line[] = []
  /** Marks of the bullets that stand at the head of lines. */
  private readonly bullets = new Set<number>()
  /** The block that was opened last. */
  private current: Line | undefined
  /** What looks like a marker behind an end, in the order of the text, for rows of which only the first number is reached. */
  private readonly ahead: Ahead[] = []
  private aheadFrom = 0
  private aheadTo = 0

  constructor(store: TokenStore, words: LineWords, lines: readonly Line[]) {
    this.store = store
    this.words = words
    this.lines = lines
  }

  /** The lines, those with further blocks in them taken apart. */
  split(): Line[] {
    this.countBullets()
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i]
      if (!line) continue
      this.out.push(line)
      if (line.part === 'recipients') this.splitItems(line)
      if (!isBody(line)) continue
      if (!line.quoted) this.take(line)
      this.splitLine(line, this.lines[i + 1])
    }
    return this.out
  }

  /** Dashes between the end of one item and a capital are bullets when there is more than one. */
  private countBullets(): void {
    const { store } = this
    const seen = new Map<number, number>()
    for (const line of this.lines) {
      if (line.quoted || !isBody(line)) continue
      for (let k = line.content + 1; k < line.end - 1; k++) {
        const form = store.form[k] ?? 0
        if (!isDash(form) || !this.mayOpen(k) || !has(store, k + 1, INITIAL_UPPER)) continue
        seen.set(form, (seen.get(form) ?? 0) + 1)
      }
    }
    for (const [form, count] of seen) if (count >= FEWEST_BULLETS) this.bullets.add(form)
  }

  private take(line: Line): void {
    if (!opensBlock(line.kind)) return
    this.rows.take(line.kind, line)
    this.current = line
    if (line.kind === 'bullet') this.bullets.add(this.store.form[line.first] ?? 0)
  }

  /** Recipients in one row behind their first dash. */
  private splitItems(whole: Line): void {
    const { end } = whole
    let line = whole
    for (let k = whole.first + 1; k < end - 1; k++) {
      if (!isDash(this.store.form[k] ?? 0) || !this.mayOpen(k)) continue
      line.end = k
      line = textLine(k, end)
      line.kind = whole.kind
      line.part = whole.part
      line.rule = whole.rule
      this.out.push(line)
    }
  }

  private splitLine(whole: Line, next: Line | undefined): void {
    const { store } = this
    const { end } = whole
    let line = whole
    let depth = whole.quoted && store.form[whole.first] !== OPEN_QUOTE ? 1 : 0
    for (let k = whole.first; k < end - 1; k++) {
      if (this.isAmongWords(k)) continue
      const form = store.form[k]
      if (form === OPEN_QUOTE) depth++
      else if (depth > 0 && (form === CLOSE_QUOTE || this.endsQuotation(k, end))) depth--
      if (depth > 0 || k <= line.content || !this.mayOpen(k)) continue
      const marker = readMarker(store, this.words, k, end)
      if (!marker || (marker.content >= end && !isRunning(store, next)) || !this.holds(line, k, marker, end)) continue
      line.end = k
      line = markedLine(k, end, whole.part, marker)
      this.out.push(line)
      this.take(line)
    }
  }

  /** `biết."Điều 2. ...`: a straight mark in front of an article whose line break was lost. */
  private endsQuotation(k: number, end: number): boolean {
    const { store, words } = this
    return store.form[k] === STRAIGHT_QUOTE && readMarker(store, words, k + 1, end)?.kind === 'article'
  }

  /** A quick look: whether the token and its neighbours can be a marker behind the end of something. */
  private mayOpen(k: number): boolean {
    const { store } = this
    const flags = store.flags[k] ?? 0
    const before = store.form[k - 1] ?? 0
    if ((flags & SPACE_BEFORE) === 0 && before !== CLOSE_QUOTE && before !== STRAIGHT_QUOTE) return false
    if (this.isAmongWords(k)) return false
    const form = store.form[k] ?? 0
    const after = store.form[k + 1] ?? 0
    if (form === OPEN_PAREN) return isEnd(before)
    if (isDash(form) || form === PLUS) return isEnd(before) && has(store, k + 1, SPACE_BEFORE)
    if ((flags & IS_WORD) !== 0 && width(store, k) > 3)
      return (flags & INITIAL_UPPER) !== 0 && (isEndOrNote(before) || before === STRAIGHT_QUOTE)
    if ((flags & (IS_NUMBER | IS_WORD)) === 0) return false
    return after === CLOSE_PAREN || ((after === STOP || isDash(after) || after === SLASH) && glued(store, k + 1))
  }

  /** Whether the token is a small word, or a number, before another, as most are: no mark, and no marker. */
  private isAmongWords(k: number): boolean {
    const { form, flags } = this.store
    return (form[k] ?? 0) >= 0 && (form[k + 1] ?? 0) >= 0 && ((flags[k] ?? 0) & INITIAL_UPPER) === 0
  }

  private holds(line: Line, k: number, marker: Marker, end: number): boolean {
    const { rows } = this
    const before = this.store.form[k - 1] ?? 0
    const { kind, ordinal, rule } = marker
    const ended = isEndOrNote(before) || (before === STRAIGHT_QUOTE && kind === 'article')
    const next = rows.reached(kind) > 0 && ordinal === rows.reached(kind) + 1 && rows.rule(kind) === rule
    const capital = !isSmall(this.store, marker.content)
    if (kind === 'bullet') return this.holdsBullet(k)
    if (kind === 'subclause') return ended && capital && this.isUnder(marker.label, ordinal)
    if (next) return ended && (capital || kind === 'point')
    if (ordinal !== 1) return false
    if (kind === 'clause') {
      const headed = isHeading(line) || (marker.content >= end && this.isUnderHeading(k))
      const start = before === COLON || (rows.reached(kind) === 0 && (ended || headed))
      return start && capital && this.isRow(k, marker)
    }
    return rule === 'line.point' && rows.reached(kind) === 0 && (ended || !this.isCited(k)) && this.isRow(k, marker)
  }

  /** `Điều 6. Kết quả điều tra đất` + `đai 1.` + `Số liệu ...`: the number hangs at the end of a heading. */
  private isUnderHeading(k: number): boolean {
    return this.current !== undefined && isHeading(this.current) && has(this.store, k - 1, IS_WORD) && !this.isCited(k)
  }

  /** `...; - Ban ...`: behind an open bullet of the same look, or where the document writes such bullets elsewhere. */
  private holdsBullet(k: number): boolean {
    const form = this.store.form[k] ?? 0
    if (this.current?.kind === 'bullet' && this.store.form[this.current.first] === form) return true
    return this.bullets.has(form) && has(this.store, k + 1, INITIAL_UPPER)
  }

  /** Whether the decimal number belongs to the open clause or article and is its next one. */
  private isUnder(label: string, ordinal: number): boolean {
    const { rows } = this
    const parent = rows.reached('clause') > 0 ? rows.label('clause') : rows.label('article')
    return label.startsWith(`${parent}.`) && ordinal === rows.reached('subclause') + 1
  }

  /** Whether the word in front makes the letter a citation (`điểm a)`). */
  private isCited(k: number): boolean {
    return this.words.lexicon.exact(this.store, k - 1, k, this.words.cited) !== 0
  }

  /** Whether the second number of the row follows near. */
  private isRow(k: number, first: Marker): boolean {
    this.lookAhead(first.content, Math.min(this.store.count, k + ROW_TOKENS))
    for (let i = this.aheadFrom; i < this.ahead.length; i++) {
      const next = this.ahead[i]
      if (!next || next.at >= k + ROW_TOKENS) return false
      if (next.marker.rule === first.rule) return next.marker.ordinal === 2
      if (next.opensLine && RANK[next.marker.kind] < RANK[first.kind]) return false
    }
    return false
  }

  /** Reads every token once, however many first numbers ask: they ask in the order of the text. */
  private lookAhead(from: number, stop: number): void {
    const { store } = this
    for (let t = Math.max(from, this.aheadTo); t < stop; t++) {
      const opensLine = has(store, t, LINE_START)
      if (!this.mayOpen(t) || !(opensLine || isEndOrNote(store.form[t - 1] ?? 0))) continue
      const marker = readMarker(store, this.words, t, Math.min(store.count, t + ROW_TOKENS))
      if (marker) this.ahead.push({ at: t, opensLine, marker })
    }
    this.aheadTo = Math.max(this.aheadTo, stop)
    while ((this.ahead[this.aheadFrom]?.at ?? from) < from) this.aheadFrom++
  }
}

interface Ahead {
  readonly at: number
  readonly opensLine: boolean
  readonly marker: Marker
}

function isEnd(form: number): boolean {
  return form === STOP || form === SEMICOLON || form === COLON || form === CLOSE_QUOTE
}

/** The end of an item, or of the note of an editor behind it. */
function isEndOrNote(form: number): boolean {
  return isEnd(form) || form === CLOSE_BRACKET
}

/** Whether the text of a block may begin with the line, its number left behind in the line above. */
function isRunning(store: TokenStore, line: Line | undefined): boolean {
  return line?.kind === 'text' && isBody(line) && !line.quoted && has(store, line.first, INITIAL_UPPER)
}

function isHeading(line: Line): boolean {
  return line.kind === 'article' || line.kind === 'section' || line.kind === 'part'
}

function isBody(line: Line): boolean {
  return (line.part === 'body' || line.part === 'appendix') && (line.kind === 'text' || opensBlock(line.kind))
}
