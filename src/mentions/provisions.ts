import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { glued, integerAt, romanAt } from './figures.ts'
import type { Provision } from './mention.ts'

const STOP = -0x2e
const COMMA = -0x2c
const SEMICOLON = -0x3b
const DASHES: ReadonlySet<number> = new Set([-0x2d, -0x2013])
const MOST_PROVISIONS = 200
/** Letters of points in the order of the alphabet that laws use. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The levels of a law from the innermost to the outermost. */
const LEVELS = ['point', 'clause', 'article', 'subsection', 'section', 'chapter', 'part', 'appendix', 'form'] as const
type Level = (typeof LEVELS)[number]

/** Provisions as read from the tokens up to `end`. */
export interface ProvisionReading {
  readonly end: number
  /** One for each place that is meant; lists and ranges are spread out. */
  readonly provisions: readonly Provision[]
  /** The level that `này` points at, of `Điều này` or `khoản này`. */
  readonly self?: Level
}

/** A place on its way: what is known of it, innermost level first. */
type Draft = Partial<Record<Level, string>>

interface Unit {
  readonly level: Level
  /** Token of the first label. */
  readonly label: number
}

interface Labels {
  readonly end: number
  readonly labels: readonly string[]
}

/** Reads provisions: `điểm a khoản 2 Điều 5`, `khoản 1, 2 và điểm a khoản 3 Điều 4`, `Điều 7 đến Điều 10`, `Điều 12a`. */
export class ProvisionReader {
  private readonly words: ReturnType<typeof provisionWords>
  private readonly levels: ReadonlyMap<number, Level>

  constructor(lexicon: Lexicon) {
    this.words = provisionWords(lexicon)
    const { diem, khoan, dieu, muc, chuong, phan, mau, bieu } = this.words
    this.levels = new Map<number, Level>([
      [diem, 'point'],
      [khoan, 'clause'],
      [dieu, 'article'],
      [muc, 'section'],
      [chuong, 'chapter'],
      [phan, 'part'],
      [mau, 'form'],
      [bieu, 'form'],
    ])
  }

  /** Forms that may open a provision. */
  openers(): readonly number[] {
    return [...this.levels.keys(), this.words.tieu, this.words.phu]
  }

  /** The provisions that start at the token, or nothing when no unit with a label stands there. */
  read(store: TokenStore, at: number): ProvisionReading | undefined {
    const drafts: Draft[] = []
    let k = at
    let end = 0
    for (let link = ''; drafts.length < MOST_PROVISIONS; ) {
      const unit = this.unitAt(store, k)
      if (!unit) break
      if (store.form[unit.label] === this.words.nay) {
        return { end: unit.label + 1, provisions: finish(drafts, unit.level), self: unit.level }
      }
      const labels = this.labelsAt(store, unit)
      if (!labels) break
      this.attach(drafts, unit.level, labels.labels, link)
      end = labels.end
      const next = this.linkAt(store, end, unit.level)
      if (!next) break
      k = next.to
      link = next.link
    }
    return end > 0 ? { end, provisions: finish(drafts) } : undefined
  }

  /** Gives the new level to all places inside it that lack it, or begins new places when there is none. */
  private attach(drafts: Draft[], level: Level, labels: readonly string[], link: string): void {
    const rank = LEVELS.indexOf(level)
    const inner = link === 'list' || drafts.length === 0 ? [] : drafts.filter((draft) => outermost(draft) < rank)
    const fresh = inner.length > 0 ? labels.slice(1) : labels
    for (const place of inner) place[level] = labels[0] ?? ''
    for (const label of fresh) drafts.push({ [level]: label })
  }

  private unitAt(store: TokenStore, at: number): Unit | undefined {
    if (at >= store.count) return undefined
    const form = store.form[at] ?? 0
    const { tieu, muc, phu, luc, mau, bieu, so, thu } = this.words
    const next = store.form[at + 1] ?? 0
    if (broken(store, at + 1)) return undefined
    if (form === tieu && next === muc) return { level: 'subsection', label: at + 2 }
    if (form === phu && next === luc) return { level: 'appendix', label: store.form[at + 2] === so ? at + 3 : at + 2 }
    const level = this.levels.get(form)
    if (!level) return undefined
    if (form === mau || form === bieu) return next === so ? { level, label: at + 2 } : undefined
    return { level, label: next === thu ? at + 2 : at + 1 }
  }

  /** The labels behind a unit word: `1, 2 và 3`, `a đến d`. */
  private labelsAt(store: TokenStore, unit: Unit): Labels | undefined {
    const first = this.labelAt(store, unit.label, unit.level)
    if (!first) return undefined
    const labels = [first.text]
    let end = first.end
    while (labels.length < MOST_PROVISIONS) {
      const form = store.form[end] ?? 0
      const isRange = form === this.words.den || (DASHES.has(form) && glued(store, end) && glued(store, end + 1))
      if (!isRange && !this.isListLink(form)) break
      const repeated = this.unitAt(store, end + 1)
      if (repeated && repeated.level !== unit.level) break
      const next = this.labelAt(store, repeated ? repeated.label : end + 1, unit.level)
      if (!next || (!repeated && this.isOtherNumber(store, next.end))) break
      if (isRange) labels.push(...between(labels.at(-1) ?? '', next.text, unit.level))
      labels.push(next.text)
      end = next.end
    }
    return { end, labels }
  }

  private labelAt(store: TokenStore, at: number, level: Level): { text: string; end: number } | undefined {
    if (broken(store, at)) return undefined
    if (level === 'point') return this.pointLabel(store, at)
    if (has(store, at, IS_NUMBER)) {
      const value = tokenText(store, at)
      if (value.length > 4 || (level !== 'section' && integerAt(store, at) < 0)) return undefined
      const suffixed = isLetter(store, at + 1) && glued(store, at + 1)
      return suffixed ? { text: value + tokenText(store, at + 1), end: at + 2 } : { text: value, end: at + 1 }
    }
    if (level === 'article') return undefined
    if (romanAt(store, at) > 0) return partLabel(store, at)
    if (level === 'clause') return undefined
    return has(store, at, IS_WORD | INITIAL_UPPER) && isLetter(store, at)
      ? { text: tokenText(store, at), end: at + 1 }
      : undefined
  }

  private pointLabel(store: TokenStore, at: number): { text: string; end: number } | undefined {
    if (isLetter(store, at)) {
      const numbered = has(store, at + 1, IS_NUMBER) && glued(store, at + 1)
      const text = tokenText(store, at).toLowerCase()
      if (hasPart(store, at)) return { text: `${text}.${tokenText(store, at + 2)}`, end: at + 3 }
      return numbered ? { text: text + tokenText(store, at + 1), end: at + 2 } : { text, end: at + 1 }
    }
    if (!has(store, at, IS_NUMBER)) return undefined
    const text = tokenText(store, at)
    return /^\d{1,2}(\.\d{1,2})*$/.test(text) ? { text, end: at + 1 } : undefined
  }

  /** How the next unit hangs on what was read: `down` to an enclosing level, or `list` for another place. */
  private linkAt(store: TokenStore, at: number, level: Level): { to: number; link: string } | undefined {
    const form = store.form[at] ?? 0
    if (broken(store, at)) return undefined
    const rank = LEVELS.indexOf(level)
    const outer = (to: number): boolean => {
      const unit = this.unitAt(store, to)
      return unit !== undefined && LEVELS.indexOf(unit.level) > rank
    }
    if (outer(at)) return { to: at, link: 'down' }
    const preposition = form === this.words.cua || form === this.words.tai || form === this.words.thuoc
    if ((preposition || form === COMMA) && outer(at + 1)) return { to: at + 1, link: 'down' }
    if (this.isListLink(form) && this.unitAt(store, at + 1)) return { to: at + 1, link: 'list' }
    return undefined
  }

  private isListLink(form: number): boolean {
    return form === COMMA || form === SEMICOLON || form === this.words.va || form === this.words.hoac
  }

  /** `khoản 1, 30 ngày`: a number with a unit of its own continues no list. */
  private isOtherNumber(store: TokenStore, at: number): boolean {
    if (at >= store.count || broken(store, at)) return false
    const form = store.form[at] ?? 0
    return form === -0x25 || this.words.counted.has(form)
  }
}

function provisionWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      diem: 'điểm',
      khoan: 'khoản',
      dieu: 'điều',
      muc: 'mục',
      chuong: 'chương',
      phan: 'phần',
      mau: 'mẫu',
      bieu: 'biểu',
      tieu: 'tiểu',
      phu: 'phụ',
      luc: 'lục',
      so: 'số',
      thu: 'thứ',
      den: 'đến',
      va: 'và',
      hoac: 'hoặc',
      cua: 'của',
      tai: 'tại',
      thuoc: 'thuộc',
      nay: 'này',
    }),
    counted: formSet(lexicon, 'ngày tháng năm đồng'),
  }
}

function isLetter(store: TokenStore, token: number): boolean {
  return has(store, token, IS_WORD) && (store.end[token] ?? 0) - (store.start[token] ?? 0) === 1
}

function outermost(draft: Draft): number {
  return LEVELS.findLastIndex((level) => draft[level] !== undefined)
}

function finish(drafts: readonly Draft[], self?: Level): Provision[] {
  const rank = self === undefined ? LEVELS.length : LEVELS.indexOf(self)
  const places = drafts.filter((draft) => outermost(draft) < rank)
  return places.length > 0 ? places : [{}]
}

/** The labels strictly between two of a range: numbers, or letters in the order of points. */
function between(from: string, to: string, level: Level): string[] {
  const inside: string[] = []
  const [low, high] = [Number(from), Number(to)]
  if (Number.isInteger(low) && Number.isInteger(high) && high - low < MOST_PROVISIONS) {
    for (let value = low + 1; value < high; value++) inside.push(String(value))
  } else if (level === 'point') {
    const first = POINT_LETTERS.indexOf(from)
    const last = POINT_LETTERS.indexOf(to)
    if (first >= 0 && last > first) inside.push(...POINT_LETTERS.slice(first + 1, last).split(''))
  }
  return inside
}

/** Whether the label has a number behind a full stop: `a.3`, `II.1`. */
function hasPart(store: TokenStore, at: number): boolean {
  return store.form[at + 1] === STOP && has(store, at + 2, IS_NUMBER) && glued(store, at + 1) && glued(store, at + 2)
}

/** `II`, `II.1` */
function partLabel(store: TokenStore, at: number): { text: string; end: number } {
  const text = tokenText(store, at)
  return hasPart(store, at) ? { text: `${text}.${tokenText(store, at + 2)}`, end: at + 3 } : { text, end: at + 1 }
}
