import { FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, EN_DASH, HYPHEN, PERCENT, SEMICOLON } from '../lexicon/marks.ts'
import type { TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { glued } from './figures.ts'
import type { Provision } from './mention.ts'
import { labelAt } from './provision-labels.ts'
import { between, LEVELS, type Level, rankOf } from './provision-levels.ts'

const MOST_PROVISIONS = 200
const DASHES: FormSet = new FormSet([HYPHEN, EN_DASH])

/** Provisions as read from the tokens up to `end`. */
export interface ProvisionReading {
  readonly end: number
  /** One for each place that is meant; lists and ranges are spread out. */
  readonly provisions: readonly Provision[]
  /** The level that `này` points at, of `Điều này` or `khoản này`. */
  readonly self?: Level
}

/** A place on its way: what is known of it, innermost level first. */
type Place = Partial<Record<Level, string>>

/** A place as far as it was read, and the rank of its outermost level. */
interface Draft {
  readonly place: Place
  rank: number
}

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
    const rank = rankOf(level)
    let inside = 0
    if (link !== 'list') {
      for (const draft of drafts) {
        if (draft.rank >= rank) continue
        draft.place[level] = labels[0] ?? ''
        draft.rank = rank
        inside++
      }
    }
    for (const label of inside > 0 ? labels.slice(1) : labels) drafts.push(draftOf(level, label))
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
    const first = labelAt(store, unit.label, unit.level)
    if (!first) return undefined
    const labels = [first.text]
    let end = first.end
    while (labels.length < MOST_PROVISIONS) {
      const form = store.form[end] ?? 0
      const isRange = form === this.words.den || (DASHES.has(form) && glued(store, end) && glued(store, end + 1))
      if (!isRange && !this.isListLink(form)) break
      const repeated = this.unitAt(store, end + 1)
      if (repeated && repeated.level !== unit.level) break
      const next = labelAt(store, repeated ? repeated.label : end + 1, unit.level)
      if (!next || (!repeated && this.isOtherNumber(store, next.end))) break
      if (isRange) labels.push(...between(labels.at(-1) ?? '', next.text, unit.level))
      labels.push(next.text)
      end = next.end
    }
    return { end, labels }
  }

  /** How the next unit hangs on what was read: `down` to an enclosing level, or `list` for another place. */
  private linkAt(store: TokenStore, at: number, level: Level): { to: number; link: string } | undefined {
    const form = store.form[at] ?? 0
    if (broken(store, at)) return undefined
    const rank = rankOf(level)
    const outer = (to: number): boolean => {
      const unit = this.unitAt(store, to)
      return unit !== undefined && rankOf(unit.level) > rank
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
    return form === PERCENT || this.words.counted.has(form)
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

function draftOf(level: Level, label: string): Draft {
  const place: Place = {}
  place[level] = label
  return { place, rank: rankOf(level) }
}

function finish(drafts: readonly Draft[], self?: Level): Provision[] {
  const rank = self === undefined ? LEVELS.length : rankOf(self)
  const places: Provision[] = []
  for (const draft of drafts) if (draft.rank < rank) places.push(draft.place)
  return places.length > 0 ? places : [{}]
}
