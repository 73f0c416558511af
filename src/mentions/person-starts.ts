import { type FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { APOSTROPHE, CLOSE_SINGLE_QUOTE, HYPHEN } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** In so many syllables the names of units come, the most frequent first. */
const UNIT_SYLLABLES = [2, 3, 1, 4]
const FEWEST = 2
const MOST = 4
/** A unit and a person together have no more syllables. */
const LONGEST_RUN = 9
/** From so many syllables on a run is no name of a unit alone. */
const SURE_RUN = 5
const APOSTROPHES: readonly number[] = [APOSTROPHE, CLOSE_SINGLE_QUOTE, -0x2bc]

/** Finds in a run of capitals where a person's name begins behind the name of a unit: `quận Ninh Kiều | Dương Minh Tấn`. */
export class PersonStarts {
  private readonly lexicon: Lexicon
  private readonly surnames: number
  private readonly known: readonly number[]
  private readonly places: readonly number[]
  private readonly openers: readonly number[]
  private readonly sure: Memo<string>
  /** First letters of names of the highlands: `K’Brêm`, `H’Duyên`. */
  private readonly initials: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.surnames = lexicon.category('surnames')
    this.places = ['places', 'provinces'].map((name) => lexicon.category(name))
    this.known = [...this.places, lexicon.category('namesakes')]
    this.openers = ['bodies', 'positions', 'levels', 'honorifics'].map((name) => lexicon.category(name))
    this.sure = column(lexicon, 'sure')
    this.initials = formSet(lexicon, 'k h')
  }

  /** Whether `K’Brêm` stands at the token. */
  isHighland(store: TokenStore, at: number): boolean {
    if (!this.initials.has(store.form[at] ?? 0) || !isCapitalised(store, at)) return false
    return APOSTROPHES.includes(store.form[at + 1] ?? 0) && isCapitalised(store, at + 2)
  }

  /** First token of the person's name in the run of capitals at the token; 0 when there is none. `fewest`: syllables of a run that is looked at. */
  at(store: TokenStore, at: number, limit: number, fewest: number = SURE_RUN): number {
    const starts = this.syllables(store, at, limit)
    const count = starts.length - 1
    const highland = starts.findIndex((start, k) => k > 1 && k < count && this.isHighland(store, start))
    if (highland > 0) return starts[highland] ?? 0
    if (count < fewest) return 0
    const known = this.knownSyllables(store, starts)
    if (known === count) return 0
    if (known > 0 && this.opensPerson(store, starts, known, false)) return starts[known] ?? 0
    for (const isSure of [true, false]) {
      const split = UNIT_SYLLABLES.find((k) => this.opensPerson(store, starts, k, isSure))
      if (split !== undefined) return starts[split] ?? 0
    }
    return 0
  }

  /** Whether a family name with two or three more syllables, no second family name among them, fills the run of capitals. */
  opensAt(store: TokenStore, at: number, limit: number): boolean {
    const starts = this.syllables(store, at, limit)
    if (starts.length - 1 < 3 || !this.opensPerson(store, starts, 0, true)) return false
    return this.surnameAt(store, at + 1, limit, true) === 0
  }

  private surnameAt(store: TokenStore, at: number, end: number, isSure: boolean): number {
    const surname = this.lexicon.longest(store, at, this.surnames, end)
    return surname === 0 || (isSure && this.sure.of(surname) === '') ? 0 : surname
  }

  /** How many syllables the longest known name at the start of the run has. */
  private knownSyllables(store: TokenStore, starts: readonly number[]): number {
    const [at = 0] = starts
    const end = starts[starts.length - 1] ?? at
    let longest = 0
    for (const category of this.known)
      longest = Math.max(longest, this.lexicon.length(this.lexicon.longest(store, at, category, end)))
    return longest === 0 ? 0 : Math.max(0, starts.indexOf(at + longest))
  }

  private opensPerson(store: TokenStore, starts: readonly number[], from: number, isSure: boolean): boolean {
    const syllables = starts.length - 1 - from
    if (syllables < FEWEST || syllables > MOST) return false
    const at = starts[from] ?? 0
    const end = starts[starts.length - 1] ?? at
    if (this.surnameAt(store, at, end, isSure) === 0) return false
    return !this.places.some((category) => this.lexicon.exact(store, at, end, category) !== 0)
  }

  /** First tokens of the syllables of the run, and its end. */
  private syllables(store: TokenStore, at: number, limit: number): number[] {
    const starts: number[] = []
    let end = at
    while (end < limit && starts.length < LONGEST_RUN && isCapitalised(store, end) && !isShouted(store, end)) {
      if (end > at && this.opensOther(store, end, limit)) break
      starts.push(end++)
      while (end + 1 < limit && isJoint(store.form[end] ?? 0) && isHung(store, end)) end += 2
    }
    starts.push(end)
    return starts
  }

  /** A head or a title with small letters behind its first word, or a level word. */
  private opensOther(store: TokenStore, at: number, limit: number): boolean {
    return this.openers.some((category) => {
      const length = this.lexicon.length(this.lexicon.longest(store, at, category, limit))
      for (let k = at + 1; k < at + length; k++) if (isSmall(store, k)) return true
      return length > 2
    })
  }
}

function isJoint(form: number): boolean {
  return form === HYPHEN || APOSTROPHES.includes(form)
}

/** The mark and the word behind it stand without a space. */
function isHung(store: TokenStore, mark: number): boolean {
  return !has(store, mark, SPACE_BEFORE) && !has(store, mark + 1, SPACE_BEFORE)
}
