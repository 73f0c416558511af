import { describe, expect, it } from 'vitest'
import type { EntityType } from '../model/analysis.ts'
import type { Mention } from './mention.ts'
import { settleOverlaps } from './overlap.ts'

function mention(type: EntityType, first: number, end: number): Mention {
  return {
    type,
    subtype: undefined,
    first,
    end,
    isClass: undefined,
    rule: 'test',
    confidence: 1,
    attributes: undefined,
  }
}

function settled(...candidates: Mention[]): string[] {
  return settleOverlaps(candidates).map(({ type, first, end }) => `${type} ${first}-${end}`)
}

describe('settleOverlaps', () => {
  it('lets different types nest and sorts the outer one first', () => {
    expect(settled(mention('body', 2, 4), mention('position', 0, 4))).toEqual(['position 0-4', 'body 2-4'])
  })

  it('keeps nothing inside a body or a person', () => {
    expect(settled(mention('body', 0, 5), mention('place', 3, 5), mention('date', 1, 2))).toEqual(['body 0-5'])
    expect(settled(mention('person', 0, 3), mention('place', 1, 3))).toEqual(['person 0-3'])
  })

  it('keeps no place inside a position, not even below a third mention', () => {
    expect(settled(mention('position', 0, 6), mention('term', 2, 6), mention('place', 4, 6))).toEqual([
      'position 0-6',
      'term 2-6',
    ])
  })

  it('keeps the longer of two that cross', () => {
    expect(settled(mention('plan', 0, 4), mention('document', 3, 9))).toEqual(['document 3-9'])
    expect(settled(mention('plan', 0, 4), mention('document', 3, 7))).toEqual(['plan 0-4'])
  })

  it('keeps a body in which a longer mention starts', () => {
    expect(settled(mention('body', 0, 4), mention('plan', 2, 12))).toEqual(['body 0-4'])
  })

  it('keeps the family that comes first when spans are the same', () => {
    expect(settled(mention('place', 0, 2), mention('body', 0, 2))).toEqual(['place 0-2'])
  })

  it('leaves neighbours alone and drops empty candidates', () => {
    expect(settled(mention('date', 0, 2), mention('date', 2, 4), mention('term', 3, 3))).toEqual([
      'date 0-2',
      'date 2-4',
    ])
  })
})
