import { describe, expect, it } from 'vitest'
import { gluedCut } from './glued-words.ts'

function parts(word: string): string[] {
  const cut = gluedCut(word, 0, word.length)
  return cut > 0 ? [word.slice(0, cut), word.slice(cut)] : [word]
}

describe('words that lost the space between them', () => {
  it.each([
    ['xãQuảng', ['xã', 'Quảng']],
    ['Sơnthành', ['Sơn', 'thành']],
    ['Hòasau', ['Hòa', 'sau']],
    ['nàythành', ['này', 'thành']],
  ])('parts %s', (word, expected) => {
    expect(parts(word)).toEqual(expected)
  })

  it.each(['MobiFone', 'JavaScript', 'kWh', 'VNeID', 'thuộc', 'Quảng', 'Nassau', 'BackUp', 'ngoằn'])(
    'leaves %s',
    (word) => {
      expect(parts(word)).toEqual([word])
    },
  )
})
