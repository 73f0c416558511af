import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noiseCosts } from '../../scripts/accuracy/noise.ts'
import { scoreAll } from '../../scripts/accuracy/score.ts'
import { parseGold } from '../../scripts/gold/parse.ts'
import { analyze } from '../../src/index.ts'
import { OPERATORS } from './operators.ts'

const golds = readdirSync('corpus')
  .filter((file) => file.endsWith('.gold'))
  .map((file) => parseGold(readFileSync(`corpus/${file}`, 'utf8'), file))

describe('noise', () => {
  it('moves annotations with their characters', () => {
    for (const { id, apply } of OPERATORS) {
      for (const gold of golds.slice(0, 10)) {
        const spoilt = apply(gold)
        spoilt.entities.forEach((entity, k) => {
          const before = gold.entities[k]?.text.replaceAll(/\s/g, '').length ?? 0
          const after = spoilt.text.slice(entity.start, entity.end).normalize('NFC').replaceAll(/\s/g, '').length
          expect({ id, after }).toEqual({ id, after: before })
        })
      }
    }
  })

  it('costs acts and entities no more points than is allowed', () => {
    for (const { id, acts, entities, allowed } of noiseCosts(golds, scoreAll(golds, analyze))) {
      expect({ id, worse: Math.max(acts, entities) > allowed }).toEqual({ id, worse: false })
    }
  })
})
