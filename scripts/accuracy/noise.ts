import { analyze } from '../../src/index.ts'
import { OPERATORS } from '../../test/noise/operators.ts'
import type { Gold } from '../gold/parse.ts'
import { scoreAll } from './score.ts'
import { figures, type Sheet } from './tally.ts'

/** What an operator costs: points of F1 lost by acts and by entities. */
export interface NoiseCost {
  readonly id: string
  readonly allowed: number
  readonly acts: number
  readonly entities: number
}

/** Scores the gold under every operator against the clean score. */
export function noiseCosts(golds: readonly Gold[], clean: Sheet): NoiseCost[] {
  return OPERATORS.map(({ id, allowed, apply }) => {
    const spoilt = scoreAll(golds.map(apply), analyze)
    const lost = (layer: string): number => 100 * (f1(clean, layer) - f1(spoilt, layer))
    return { id, allowed, acts: lost('act'), entities: lost('entity') }
  })
}

/** The costs as a table. */
export function noiseTable(golds: readonly Gold[], clean: Sheet): string[] {
  return [
    'points of F1 lost to noise     acts  entities  allowed',
    ...noiseCosts(golds, clean).map(
      ({ id, allowed, acts, entities }) =>
        `${id.padEnd(28)} ${acts.toFixed(1).padStart(6)} ${entities.toFixed(1).padStart(9)} ${String(allowed).padStart(8)}`,
    ),
  ]
}

function f1(sheet: Sheet, layer: string): number {
  return figures(sheet.tallies.get(layer) ?? { tp: 0, fp: 0, fn: 0 }).f1
}
