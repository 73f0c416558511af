import { NOUN } from '../acts/codes.ts'
import { type Sheet } from '../acts/sheet.ts'
import { COMMA, SEMICOLON } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, tokenText } from '../tokens/store.ts'
import type { Role } from './columns.ts'
import type { Cell } from './grid.ts'
import { namesOffice, namesSomebody } from './names.ts'
import { tellsTime } from './times.ts'

/** What the look of a line says of the cell it may belong to. */
interface LineLook {
  readonly upper: boolean
  readonly body: boolean
  readonly office: boolean
  readonly time: boolean
  /** So long that the line before the next was broken for want of room. */
  readonly full: boolean
  /** Ends with a comma, a semicolon, `và` or a head without its name: the cell goes on. */
  readonly open: boolean
}

/** What comes behind the last cell: the heading of the next group, a note. */
const BEYOND = 'beyond'
type Column = Role | typeof BEYOND | undefined

const BEYOND_CELL = -2
const EMPTY_CELL = -1.5
const EMPTY_LEAD = -4
const TRAILING_CELL = -0.7
const FULL_SHARE = 0.7
/** No row of cells is longer; what comes behind is not part of the table. */
const MOST_LINES = 80

/**
 * Parts the lines of a row among the columns: each line goes on with the cell of the line before or begins the cell of a
 * later column, whichever way fits best as a whole. Columns that get no line are empty.
 */
export function cellsOf(lines: readonly Range[], roles: readonly (Role | undefined)[], sheet: Sheet): Cell[] {
  const rows = lines.slice(0, MOST_LINES)
  const longest = rows.reduce((most, line) => Math.max(most, widthOf(line, sheet)), 0)
  const looks = rows.map((line) => lookOf(line, longest, sheet))
  // A row that names nobody and no time heads a group.
  const isGroup = looks.every(({ body, time }) => !body && !time)
  const columns = isGroup ? rows.map(() => 0) : bestColumns(looks, [...roles, BEYOND])
  return roles.map((_, column) => {
    const own = rows.filter((_line, k) => columns[k] === column)
    const first = own[0]?.first ?? 0
    return { first, end: own.at(-1)?.end ?? first, continued: false }
  })
}

/** The column of each line in the best way to part them. */
function bestColumns(looks: readonly LineLook[], roles: readonly Column[]): number[] {
  const width = roles.length
  const score = new Float64Array(looks.length * width).fill(-Infinity)
  const from = new Int32Array(looks.length * width)
  looks.forEach((look, k) => {
    for (let column = 0; column < width; column++) {
      const at = k * width + column
      if (k === 0) {
        score[at] = startScore(look, roles[column]) + emptyScore(roles, 0, column)
        continue
      }
      const before = (k - 1) * width
      score[at] = (score[before + column] ?? 0) + continueScore(look, looks[k - 1], roles[column])
      from[at] = column
      for (let earlier = 0; earlier < column; earlier++) {
        const value =
          (score[before + earlier] ?? 0) + startScore(look, roles[column]) + emptyScore(roles, earlier + 1, column)
        if (value > (score[at] ?? 0)) {
          score[at] = value
          from[at] = earlier
        }
      }
    }
  })
  return traced(score, from, looks.length, roles)
}

function traced(score: Float64Array, from: Int32Array, count: number, roles: readonly Column[]): number[] {
  const width = roles.length
  let column = 0
  let best = -Infinity
  for (let k = 0; k < width; k++) {
    const value = (score[(count - 1) * width + k] ?? 0) + TRAILING_CELL * Math.max(0, width - 2 - k)
    if (value > best) {
      best = value
      column = k
    }
  }
  const columns = Array.from({ length: count }, () => 0)
  for (let k = count - 1; k >= 0; k--) {
    columns[k] = column
    column = from[k * width + column] ?? 0
  }
  return columns
}

function emptyScore(roles: readonly Column[], first: number, end: number): number {
  let sum = 0
  for (let k = first; k < end; k++) sum += roles[k] === 'lead' || roles[k] === 'task' ? EMPTY_LEAD : EMPTY_CELL
  return sum
}

/** How well the line begins a cell of the column. */
function startScore({ upper, body, office, time }: LineLook, role: Column): number {
  if (role === BEYOND) return BEYOND_CELL
  if (role === 'deadline') return time ? 4 : -4
  if (time) return -4
  if (!upper) return -6
  if (role === 'officer') return office ? 4 : -1
  if (role === 'lead' || role === 'coordinate') return office ? 2 : body ? 3 : -1
  return body ? -1 : 0.5
}

/** How well the line goes on with the cell of the line before it. */
function continueScore(look: LineLook, before: LineLook | undefined, role: Column): number {
  if (role === BEYOND) return 0
  if (role === 'deadline') return look.upper && !look.time ? -3 : 0
  if (look.time && before && !before.open && look.upper) return -3
  if (!look.upper) return 2
  if (look.body && !before?.open && (role === 'task' || role === 'product')) return -2
  if (before?.open) return 2
  return before?.full ? 0.5 : -1.5
}

function lookOf(line: Range, longest: number, sheet: Sheet): LineLook {
  const { store } = sheet
  const { first, end } = line
  const last = store.form[end - 1] ?? 0
  return {
    upper: has(store, first, INITIAL_UPPER) || !has(store, first, IS_WORD),
    body: namesSomebody(sheet, first) && !runsOn(sheet, line),
    office: namesOffice(sheet, first),
    time: tellsTime(sheet, line) && (has(store, first, INITIAL_UPPER) || has(store, first, IS_NUMBER)),
    full: widthOf(line, sheet) >= longest * FULL_SHARE,
    open:
      last === COMMA ||
      last === SEMICOLON ||
      last === sheet.word.và ||
      last === sheet.word.của ||
      isBareHead(sheet, end - 1),
  }
}

/** The name that opens the line goes on into a clause: `Chính phủ số`, `Công an để bảo đảm`. */
function runsOn({ store, noun, outerEnd }: Sheet, { first, end }: Range): boolean {
  const after = outerEnd[first] ?? 0
  if (after <= first || after >= end || !has(store, after, IS_WORD)) return false
  return (
    !has(store, after, INITIAL_UPPER) &&
    store.form[after] !== 0 &&
    noun.code[after] === 0 &&
    !JOINS.has(tokenText(store, after))
  )
}

const JOINS = new Set(['và', 'cùng', 'với', 'các', 'theo'])

/** A word for a kind of body at the end of a line, as `Bộ`: its name follows. */
function isBareHead({ noun, outerEnd, store }: Sheet, at: number): boolean {
  return (
    noun.code[at] === NOUN && noun.length[at] === 1 && has(store, at, INITIAL_UPPER) && (outerEnd[at] ?? 0) <= at + 1
  )
}

function widthOf({ first, end }: Range, { store }: Sheet): number {
  return (store.end[end - 1] ?? 0) - (store.start[first] ?? 0)
}
