import { formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { Family } from './family.ts'
import { DASHES, romanAt, yearAt } from './figures.ts'
import { type Openings, wordOpeners } from './openings.ts'

/** How many tokens may stand between a head (`Đại hội`) and its `lần thứ`. */
const LONGEST_NAME = 18
const LONGEST_SITTING_NAME = 7

/** Terms of office, sessions, congresses and plenums: `khóa XX`, `nhiệm kỳ 2020 - 2025`, `Kỳ họp thứ 12`. */
export const terms: Family = {
  id: 'terms',
  prepare(lexicon) {
    const rules = termRules(lexicon)
    const readers = new Map(READERS.map((rule) => [rules[rule.opener], rule]))
    const openers = { words: wordOpeners(lexicon, readers.keys()) }
    return { openers, find: (store, board, openings) => findTerms(rules, readers, store, board, openings) }
  },
}

/** @param readers the rules by the form that they open with */
function findTerms(
  rules: TermRules,
  readers: ReadonlyMap<number, TermRule>,
  store: TokenStore,
  board: Board,
  openings: Openings,
): void {
  for (let i = openings.next(0); i < store.count; i = openings.next(i + 1)) {
    const rule = readers.get(store.form[i] ?? 0)
    const found = rule?.read(rules, store, i, board)
    if (!rule || !found) continue
    const { end, ...attributes } = found
    board.add({ type: 'term', first: i, end, rule: rule.id, confidence: rule.confidence, attributes })
    i = addYears(rules, store, board, found) - 1
  }
}

/** `nhiệm kỳ 2020 - 2025, 2025 - 2030`: further years under the same word; gives where to go on. */
function addYears(rules: TermRules, store: TokenStore, board: Board, { end, from }: Reading): number {
  if (from === undefined) return end
  let last = end
  while (store.form[last] === COMMA || store.form[last] === rules.va) {
    const more = broken(store, last + 1) ? undefined : readYears(rules, store, last + 1)
    if (!more) break
    const { end: stop, ...attributes } = more
    board.add({ type: 'term', first: last + 1, end: stop, rule: 'term.years', confidence: 0.9, attributes })
    last = stop
  }
  return last
}

/** What was read up to `end`: the number of the session or term, its years. */
interface Reading {
  readonly end: number
  readonly ordinal?: number
  readonly from?: string
  readonly to?: string
}

interface TermRule {
  readonly id: string
  readonly opener: 'khoa' | 'nhiem' | 'ky' | 'dai' | 'hoi' | 'phien'
  readonly confidence: number
  readonly read: (rules: TermRules, store: TokenStore, at: number, board: Board) => Reading | undefined
}

const READERS: readonly TermRule[] = [
  { id: 'term.course', opener: 'khoa', confidence: 0.97, read: readCourse },
  { id: 'term.office', opener: 'nhiem', confidence: 0.99, read: readOffice },
  { id: 'term.session', opener: 'ky', confidence: 0.97, read: readSession },
  { id: 'term.congress', opener: 'dai', confidence: 0.95, read: readCongress },
  { id: 'term.plenum', opener: 'hoi', confidence: 0.93, read: readPlenum },
  { id: 'term.sitting', opener: 'phien', confidence: 0.93, read: readSitting },
]

type TermRules = ReturnType<typeof termRules>

function termRules(lexicon: Lexicon) {
  return {
    lexicon,
    ordinals: lexicon.category('ordinals'),
    bars: lexicon.category('term-bars'),
    ...formsOf(lexicon, {
      khoa: 'khóa',
      nhiem: 'nhiệm',
      ky: 'kỳ',
      dai: 'đại',
      hoi: 'hội',
      phien: 'phiên',
      hop: 'họp',
      nghi: 'nghị',
      lan: 'lần',
      thang: 'tháng',
      thu: 'thứ',
      cua: 'của',
      dang: 'Đảng',
      den: 'đến',
      trung: 'trung',
      uong: 'ương',
      quoc: 'quốc',
      va: 'và',
    }),
  }
}

/** `khóa XX`, `khóa 12`. */
function readCourse(_rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  if (broken(store, at + 1)) return undefined
  const number = integerAt(store, at + 1)
  const ordinal = romanAt(store, at + 1) || (number >= 1 && number <= 99 ? number : 0)
  return ordinal > 0 ? { end: at + 2, ordinal } : undefined
}

/** `nhiệm kỳ 2020 - 2025`, `nhiệm kỳ Quốc hội khóa XV`, `nhiệm kỳ Đại hội XIII của Đảng`. */
function readOffice(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  const { form } = store
  if (form[at + 1] !== rules.ky || broken(store, at + 2)) return undefined
  if (form[at + 2] === OPEN_PAREN) {
    const years = readYears(rules, store, at + 3)
    return years && form[years.end] === CLOSE_PAREN ? { ...years, end: years.end + 1 } : undefined
  }
  const years = readYears(rules, store, at + 2)
  if (years) return years
  if (form[at + 2] === rules.dai) return readCongress(rules, store, at + 2)
  const owner = form[at + 2] === rules.quoc && form[at + 3] === rules.hoi ? at + 4 : at + 2
  if (form[owner] === rules.khoa) return readCourse(rules, store, owner)
  const ordinal = owner === at + 2 ? romanAt(store, owner) : 0
  return ordinal > 0 ? { end: owner + 1, ordinal } : undefined
}

function readYears(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  const from = yearAt(store, at)
  const link = store.form[at + 1] ?? 0
  const to = from > 0 && (DASHES.has(link) || link === rules.den) ? yearAt(store, at + 2) : 0
  return to > from ? { end: at + 3, from: `${from}`, to: `${to}` } : undefined
}

/** `Kỳ họp thứ 12`, `kỳ họp bất thường lần thứ 9`. */
function readSession(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  return store.form[at + 1] === rules.hop ? readNumbered(rules, store, at + 2) : undefined
}

/** `Đại hội đại biểu Đảng bộ tỉnh lần thứ XX`, `Đại hội XIII của Đảng`. */
function readCongress(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  const { form } = store
  if (form[at + 1] !== rules.hoi || broken(store, at + 2)) return undefined
  const roman = romanAt(store, form[at + 2] === rules.dang ? at + 3 : at + 2)
  const found =
    roman > 0
      ? { end: form[at + 2] === rules.dang ? at + 4 : at + 3, ordinal: roman }
      : readNumbered(rules, store, at + 2)
  if (!found) return undefined
  const owned = form[found.end] === rules.cua && form[found.end + 1] === rules.dang && !broken(store, found.end)
  return owned ? { ...found, end: found.end + 2 } : found
}

/** `Hội nghị lần thứ tư`, `Hội nghị Ban Thường vụ Tỉnh ủy lần thứ 67`, `Hội nghị Trung ương 8`. */
function readPlenum(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  const { form } = store
  if (form[at + 1] !== rules.nghi) return undefined
  if (form[at + 2] === rules.trung && form[at + 3] === rules.uong && !broken(store, at + 4)) {
    const ordinal = integerAt(store, at + 4)
    // `Hội nghị Trung ương 9 khóa XII` is one name.
    const termed = form[at + 5] === rules.khoa && !broken(store, at + 6) && romanAt(store, at + 6) > 0
    if (ordinal >= 1 && ordinal <= 30) return { end: termed ? at + 7 : at + 5, ordinal }
  }
  return readNumbered(rules, store, at + 2)
}

/** `Phiên họp thứ 45`, `Phiên thứ nhất`. */
function readSitting(rules: TermRules, store: TokenStore, at: number, board: Board): Reading | undefined {
  const first = store.form[at + 1] === rules.hop ? at + 2 : at + 1
  if (first === at + 1 && store.form[first] !== rules.thu && store.form[first] !== rules.lan) return undefined
  return readNumbered(rules, store, first) ?? (first === at + 2 ? readMonthly(rules, store, board, first) : undefined)
}

/** `Phiên họp Chính phủ thường kỳ tháng 9 năm 2019`: the month stands for the number. */
function readMonthly(rules: TermRules, store: TokenStore, board: Board, at: number): Reading | undefined {
  for (let k = at; k < at + LONGEST_SITTING_NAME && !broken(store, k) && has(store, k, IS_WORD); k++) {
    if (store.form[k] === rules.thang) {
      const date = board.startingAt('date', k)
      return date && k > at + 1 ? { end: date.end } : undefined
    }
    if (rules.lexicon.exact(store, k, k + 1, rules.bars) !== 0) return undefined
  }
  return undefined
}

/** Words of a name up to `[lần] thứ` with an ordinal; nothing that ends a phrase may stand between. */
function readNumbered(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  const limit = Math.min(store.count, at + LONGEST_NAME)
  if (!ordinalAhead(rules, store, at, limit)) return undefined
  for (let k = at; k < limit && !broken(store, k) && has(store, k, IS_WORD); k++) {
    const form = store.form[k] ?? 0
    if (form === rules.thu) {
      const found = readOrdinal(rules, store, k + 1)
      if (found) return found
    } else if (k > at && isOtherHead(rules, store, k)) return undefined
    else if (rules.lexicon.exact(store, k, k + 1, rules.bars) !== 0) return undefined
  }
  return undefined
}

function ordinalAhead(rules: TermRules, store: TokenStore, at: number, limit: number): boolean {
  for (let k = at; k < limit; k++) if (store.form[k] === rules.thu) return true
  return false
}

/** Another session or congress begins: `đại hội các cấp tiến tới Đại hội ... lần thứ XIV`. */
function isOtherHead(rules: TermRules, store: TokenStore, at: number): boolean {
  const before = store.form[at - 1] ?? 0
  return (store.form[at] === rules.hop && before === rules.ky) || (store.form[at] === rules.hoi && before === rules.dai)
}

function readOrdinal(rules: TermRules, store: TokenStore, at: number): Reading | undefined {
  if (broken(store, at)) return undefined
  const entry = rules.lexicon.longest(store, at, rules.ordinals)
  if (entry !== 0)
    return { end: at + rules.lexicon.length(entry), ordinal: Number(rules.lexicon.value(entry, 'value')) }
  const number = integerAt(store, at)
  const ordinal = romanAt(store, at) || (number >= 1 && number <= 999 ? number : 0)
  return ordinal > 0 ? { end: at + 1, ordinal } : undefined
}
