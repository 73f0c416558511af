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

/** Units of the word that ends at each unit: the best-scored way to split the row. Linear. */
export function bestLengths(units: Units, model: WordModel): Uint8Array {
  const decoder = new Decoder(units.count)
  decoder.decode(units, model, 0, units.count)
  return decoder.length
}

/** Finds the best-scored way to split a row of units; who splits many short rows keeps one for all. */
export class Decoder {
  /** Units of the word that ends at each unit of the part that was split last. */
  readonly length: Uint8Array
  private readonly best: Float64Array

  /** @param units the longest row that it is given */
  constructor(units: number) {
    this.length = new Uint8Array(units + 1)
    this.best = new Float64Array(units + 1)
  }

  /** Splits the part of the row between two places that no word goes over. */
  decode(units: Units, model: WordModel, first: number, end: number): void {
    this.length.fill(0, first, end + 1)
    this.best[first] = 0
    const walk = new CandidateWalk(units, model)
    let base = 0
    const visit = (found: Candidate): void => {
      this.relax(found.to, base + scoreOf(found, units, model), found.to - found.from)
    }
    for (let from = first; from < end; from++) {
      base = this.best[from] ?? 0
      this.relax(from + 1, base + scoreSingle(units, from, model), 1)
      walk.from(from, visit)
    }
  }

  private relax(to: number, score: number, own: number): void {
    if (this.length[to] !== 0 && score <= (this.best[to] ?? 0)) return
    this.best[to] = score
    this.length[to] = own
  }
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
