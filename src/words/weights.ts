import { CAPITAL, CAPITALS, CONTINUES, HEADS, OPENS, SHAPE_MASK, SHAPES, SMALL, type Units } from './units.ts'

export type Table = 'single' | 'singleNear' | 'written' | 'writtenLength' | 'capitalNear' | 'unknown' | 'twice'

/**
 * What the model knows of a stretch of units beside the word it spells: one row a table, with the number of its cells.
 * A candidate's score is its word's own score and one cell of each table that applies.
 */
const TABLES: Readonly<Record<Table, number>> = {
  /** A single unit: shape, whether it opens a sentence, grade. */
  single: SHAPES * 2 * 4,
  /** A single capitalised unit: opens, capital behind, capital before. */
  singleNear: 8,
  /** Several units: how they are written together, opens, grade. */
  written: 5 * 2 * 3,
  /** The same with the number of units (2, 3, more) in place of the grade. */
  writtenLength: 5 * 2 * 3,
  /** Units that all have capitals: number, capital behind, capital before, grade, opens. */
  capitalNear: 3 * 2 * 2 * 3 * 2,
  /** Capitalised units that no list has: how many, how many of them are words by themselves. */
  unknown: 6 * 7,
  /** A syllable said twice that no list has. */
  twice: 1,
}

/** Makes something for each table, given its name and its number of cells. */
export function forTables<T>(make: (table: Table, size: number) => T): Record<Table, T> {
  return {
    single: make('single', TABLES.single),
    singleNear: make('singleNear', TABLES.singleNear),
    written: make('written', TABLES.written),
    writtenLength: make('writtenLength', TABLES.writtenLength),
    capitalNear: make('capitalNear', TABLES.capitalNear),
    unknown: make('unknown', TABLES.unknown),
    twice: make('twice', TABLES.twice),
  }
}

/** Longest word, in units. */
export const LONGEST = 6

/** Grades of a word: a name of the lists, a word of the lists, a word that a dictionary explains; no list has grade 0. */
export const NAMED = 1
export const EXPLAINED = 3

/** How several units are written together. */
const ALL_SMALL = 0
const FIRST_CAPITAL = 1
const ALL_CAPITAL = 2
const ALL_CAPITALS = 3
const MIXED = 4

export function singleCell(look: number, grade: number): number {
  return ((look & SHAPE_MASK) * 2 + (look & OPENS ? 1 : 0)) * 4 + grade
}

export function singleNearCell(units: Units, unit: number): number {
  const opens = (units.look[unit] ?? 0) & OPENS ? 4 : 0
  return opens + (isNamePart(units, unit + 1) ? 2 : 0) + (isCapital(units, unit - 1) ? 1 : 0)
}

export function writtenCell(written: number, opens: number, grade: number): number {
  return (written * 2 + opens) * 3 + trust(grade)
}

export function lengthCell(written: number, opens: number, length: number): number {
  return (written * 2 + opens) * 3 + Math.min(length, 4) - 2
}

export function capitalNearCell(units: Units, from: number, to: number, grade: number, opens: number): number {
  const near = (isNamePart(units, to) ? 2 : 0) + (isCapital(units, from - 1) ? 1 : 0)
  return (((Math.min(to - from, 4) - 2) * 4 + near) * 3 + trust(grade)) * 2 + opens
}

export function unknownCell(length: number, wordsAlone: number): number {
  return (length - 1) * 7 + wordsAlone
}

/** How the units so far and one more are written together; `written` is -1 - shape of the only unit so far. */
export function writeOn(written: number, look: number): number {
  const shape = look & SHAPE_MASK
  if (written < 0) {
    const first = -1 - written
    if (shape === SMALL) return first === SMALL ? ALL_SMALL : first === CAPITAL ? FIRST_CAPITAL : MIXED
    if (first === SMALL) return MIXED
    if (first === shape) return shape === CAPITAL ? ALL_CAPITAL : ALL_CAPITALS
    return ALL_CAPITALS
  }
  if (written === ALL_SMALL || written === FIRST_CAPITAL) return shape === SMALL ? written : MIXED
  if (written === MIXED || shape === SMALL) return MIXED
  return written === ALL_CAPITAL && shape === CAPITAL ? ALL_CAPITAL : ALL_CAPITALS
}

function trust(grade: number): number {
  return grade === EXPLAINED ? 2 : grade > 0 ? 1 : 0
}

/** Whether every unit has a capital. */
export function areCapital(written: number): boolean {
  return written === ALL_CAPITAL || written === ALL_CAPITALS
}

/** Whether the unit begins with a capital letter and stands beside its neighbour. */
function isCapital(units: Units, unit: number): boolean {
  if (unit < 0 || unit >= units.count) return false
  const shape = (units.look[unit] ?? 0) & SHAPE_MASK
  return shape === CAPITAL || shape === CAPITALS
}

/** Whether a name may run on into the unit. */
function isNamePart(units: Units, unit: number): boolean {
  return isCapital(units, unit) && ((units.look[unit] ?? 0) & HEADS) === 0
}

/** Whether the unit may go on with the word of the unit before. */
export function goesOn(look: number): boolean {
  return (look & CONTINUES) !== 0
}
