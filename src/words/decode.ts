import { CAPITALISED, type Candidate, CandidateWalk, TWICE, type WordLists } from './candidates.ts'
import { CAPITAL, CAPITALS, SHAPE_MASK, type Units } from './units.ts'
import {
  areCapital,
  capitalNearCell,
  lengthCell,
  singleCell,
  singleNearCell,
  type Table,
  unknownCell,
  writtenCell,
} from './weights.ts'

/** Lists with a score for each word, and the tables of cells: what `scripts/train-words.ts` learns. */
export interface WordModel extends WordLists {
  /** Score of the word at a node of the trie, in the same unit as the cells. */
  readonly score: Int8Array
  readonly cells: Readonly<Record<Table, Int8Array>>
}

/**
 * Units of the word that ends at each unit: the best-scored way to split the row, or the part of it between two places
 * that no word goes over. Linear.
 */
export function bestLengths(units: Units, model: WordModel, first = 0, end: number = units.count): Uint8Array {
  const best = new Float64Array(end + 1)
  const length = new Uint8Array(end + 1)
  let base = 0
  const relax = (to: number, score: number, own: number): void => {
    if (length[to] === 0 || score > (best[to] ?? 0)) {
      best[to] = score
      length[to] = own
    }
  }
  const visit = (found: Candidate): void => {
    relax(found.to, base + scoreOf(found, units, model), found.to - found.from)
  }
  const walk = new CandidateWalk(units, model)
  for (let from = first; from < end; from++) {
    base = best[from] ?? 0
    relax(from + 1, base + scoreSingle(units, from, model), 1)
    walk.from(from, visit)
  }
  return length
}

function scoreSingle(units: Units, unit: number, model: WordModel): number {
  const look = units.look[unit] ?? 0
  const shape = look & SHAPE_MASK
  const grade = model.gradeAlone[units.form[unit] ?? 0] ?? 0
  const score = model.cells.single[singleCell(look, grade)] ?? 0
  if (shape !== CAPITAL && shape !== CAPITALS) return score
  return score + (model.cells.singleNear[singleNearCell(units, unit)] ?? 0)
}

function scoreOf(found: Candidate, units: Units, model: WordModel): number {
  const { from, to, node, written, opens } = found
  const { cells } = model
  const grade = node === 0 ? 0 : (model.grade[node] ?? 0)
  let score = cells.written[writtenCell(written, opens, grade)] ?? 0
  score += cells.writtenLength[lengthCell(written, opens, to - from)] ?? 0
  if (node !== 0) score += model.score[node] ?? 0
  if (found.reason === CAPITALISED) score += cells.unknown[unknownCell(to - from, found.alone)] ?? 0
  if (found.reason === TWICE) score += cells.twice[0] ?? 0
  if (areCapital(written)) score += cells.capitalNear[capitalNearCell(units, from, to, grade, opens)] ?? 0
  return score
}
