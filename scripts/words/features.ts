import { CAPITALISED, type Candidate, TWICE } from '../../src/words/candidates.ts'
import { CAPITAL, CAPITALS, shapeAt, type Units } from '../../src/words/units.ts'
import {
  areCapital,
  capitalNearCell,
  EXPLAINED,
  lengthCell,
  singleCell,
  singleNearCell,
  type Table,
  unknownCell,
  writtenCell,
} from '../../src/words/weights.ts'
import type { Evidence } from './evidence.ts'
import type { TrainingLists } from './lists.ts'

/**
 * Features by name, numbered as they come. Those of the tables keep their own weight in the model; those of a word
 * (how long, what grade, what evidence) only depend on the word, and their sum becomes its score.
 */
export class FeatureNumbers {
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.numbers.size
  }

  number(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.numbers.size)
    return this.numbers.size - 1
  }

  known(name: string): number | undefined {
    return this.numbers.get(name)
  }
}

export const cellName = (table: Table, cell: number): string => `${table} ${cell}`

/** Names of the cells that score a single unit. */
export function singleFeatures(units: Units, unit: number, lists: TrainingLists): string[] {
  const grade = lists.gradeAlone[units.form[unit] ?? 0] ?? 0
  const names = [cellName('single', singleCell(units.look[unit] ?? 0, grade))]
  const shape = shapeAt(units, unit)
  if (shape === CAPITAL || shape === CAPITALS) names.push(cellName('singleNear', singleNearCell(units, unit)))
  return names
}

/** Names of the cells that score several units. */
export function cellFeatures(found: Candidate, units: Units, lists: TrainingLists): string[] {
  const { from, to, node, written, opens } = found
  const grade = node === 0 ? 0 : (lists.grade[node] ?? 0)
  const names = [
    cellName('written', writtenCell(written, opens, grade)),
    cellName('writtenLength', lengthCell(written, opens, to - from)),
  ]
  if (found.reason === CAPITALISED) names.push(cellName('unknown', unknownCell(to - from, found.alone)))
  if (found.reason === TWICE) names.push(cellName('twice', 0))
  if (areCapital(written)) names.push(cellName('capitalNear', capitalNearCell(units, from, to, grade, opens)))
  return names
}

/** Names of what is known of a word wherever it stands. */
export function wordFeatures(
  forms: readonly number[],
  grade: number,
  { joined, apart }: Evidence,
  lists: TrainingLists,
): string[] {
  const kind = 'onud'.charAt(grade)
  const alone = forms.map((form) => kindAlone(lists.gradeAlone[form] ?? 0)).join('')
  const names = [`length ${forms.length}`, `graded ${forms.length} ${grade}`, `alone ${alone} ${kind}`]
  const seen = joined + apart
  if (seen === 0) return [...names, 'unseen']
  const counts = `${Math.min(joined, 3)}/${apart > 8 ? 8 : Math.min(apart, 4)}`
  names.push(`seen ${counts}`, `seen ${counts} ${kind}`)
  if (seen > 2) names.push(`share ${Math.round((8 * joined) / seen)}`)
  return names
}

function kindAlone(grade: number): string {
  return grade === EXPLAINED ? 'd' : grade > 0 ? 'u' : '-'
}
