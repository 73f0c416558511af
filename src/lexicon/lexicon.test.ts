import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../tokens/tokenize.ts'
import { Lexicon } from './lexicon.ts'
import { shippedLexicon } from './shipped.ts'
import { Vocabulary } from './vocabulary.ts'

const lexicon = new Lexicon([
  {
    category: 'bodies',
    columns: ['form', 'case', 'level'],
    rows: ['Ủy ban nhân dân | UBND\tcap\tany', 'Sở Văn hóa, Thể thao\tcap\tprovince', 'Sở\tcap\tprovince'],
  },
  { category: 'verbs', columns: ['form'], rows: ['sở hữu', 'phê duyệt'] },
])
const bodies = lexicon.category('bodies')
const verbs = lexicon.category('verbs')
const read = (text: string): ReturnType<typeof tokenize> => tokenize(text, lexicon.vocabulary)

describe('Vocabulary', () => {
  it('folds case and the place of the tone mark, and nothing else', () => {
    const vocabulary = new Vocabulary()
    const form = vocabulary.intern('hòa')
    expect(vocabulary.form('HOÀ')).toBe(form)
    expect(vocabulary.form('hóa')).toBe(0)
    expect(vocabulary.form('hoa')).toBe(0)
    expect(vocabulary.form('hòai')).toBe(0)
  })

  it.each([
    ['uỷ', 'ủy'],
    ['thoả', 'thỏa'],
    ['HUỶ', 'hủy'],
  ])('spells the word of %s the one way that rules ask for', (written, spelled) => {
    const { vocabulary } = shippedLexicon()
    expect(vocabulary.word(vocabulary.form(written))).toBe(spelled)
  })

  it('tells all words of a large set apart', () => {
    const vocabulary = new Vocabulary()
    const words = Array.from({ length: 20_000 }, (_, k) => k.toString(36))
    expect(new Set(words.map((word) => vocabulary.intern(word))).size).toBe(words.length)
    expect(words.every((word) => vocabulary.word(vocabulary.form(word)) === word)).toBe(true)
  })

  it('tells long words apart by all their letters', () => {
    const vocabulary = new Vocabulary()
    const words = ['Philippines', 'Philippinet', 'UBTWMTTQVN', 'UBTWMTTQVM', 'UBTWMTTQ', 'logistics1', 'logistics12']
    expect(new Set(words.map((word) => vocabulary.intern(word))).size).toBe(words.length)
    expect(vocabulary.form('PHILIPPINES')).toBe(vocabulary.form('philippines'))
    const store = tokenize('Sang Philippines và philippinex', vocabulary)
    expect(Array.from(store.form.slice(0, 4))).toEqual([0, vocabulary.form('Philippines'), 0, 0])
  })

  it('has no form for what is too long or not of the alphabet', () => {
    expect(new Vocabulary().intern('logistics12345678901')).toBe(0)
    expect(new Vocabulary().intern('Ω')).toBe(0)
  })
})

describe('Lexicon', () => {
  it('finds the longest phrase, over line breaks and with its commas', () => {
    const store = read('Sở Văn\nhóa, Thể thao và Du lịch')
    const entry = lexicon.longest(store, 0, bodies)
    expect(lexicon.phrase(entry)).toBe('Sở Văn hóa, Thể thao')
    expect(lexicon.length(entry)).toBe(6)
    expect(lexicon.value(entry, 'level')).toBe('province')
  })

  it('leads all spellings to one canonical form', () => {
    expect(lexicon.canonical(lexicon.longest(read('UBND tỉnh'), 0, bodies))).toBe('Ủy ban nhân dân')
    expect(lexicon.canonical(lexicon.longest(read('UỶ BAN NHÂN DÂN'), 0, bodies))).toBe('Ủy ban nhân dân')
  })

  it('keeps the case rule and the category', () => {
    expect(lexicon.longest(read('sở hữu'), 0, bodies)).toBe(0)
    expect(lexicon.phrase(lexicon.longest(read('sở hữu'), 0, verbs))).toBe('sở hữu')
    expect(lexicon.longest(read('phê duyệt'), 0, bodies)).toBe(0)
  })

  it('stops at the limit and answers exact questions', () => {
    const store = read('Sở Văn hóa, Thể thao')
    expect(lexicon.phrase(lexicon.longest(store, 0, bodies, 3))).toBe('Sở')
    expect(lexicon.exact(store, 0, 3, bodies)).toBe(0)
    expect(lexicon.exact(store, 0, 1, bodies)).not.toBe(0)
  })

  it('refuses mistakes in rules and tables', () => {
    expect(() => lexicon.category('nothing')).toThrow('no category')
    expect(() => lexicon.value(lexicon.longest(read('Sở'), 0, bodies), 'nothing')).toThrow('no column')
    expect(() => new Lexicon([{ category: 'x', columns: ['form'], rows: ['internationalisation'] }])).toThrow(
      'too long',
    )
    expect(() => new Lexicon([{ category: 'x', columns: ['form'], rows: [' '] }])).toThrow('empty phrase')
  })

  it('finds in any text what comparing every phrase with it finds', () => {
    const spellings = ['sở', 'Sở', 'SỞ', 'văn', 'hóa', 'Hoá', ',', '-', '–', '12', 'xyz']
    const word = fc.constantFrom(...spellings)
    const phrases = fc.array(
      fc.record({
        words: fc.array(fc.constantFrom('sở', 'văn', 'hóa', ',', '-', '12'), { minLength: 1, maxLength: 4 }),
        rule: fc.nat(3),
        group: fc.constantFrom(...GROUPS),
      }),
      { minLength: 1, maxLength: 30 },
    )
    let found = 0
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 12 }), (rows, words) => {
        const tables = Array.from({ length: 40 }, (_, group) => ({
          category: `c${group}`,
          columns: ['form', 'case'],
          rows: [
            'zzz\tany',
            ...rows.filter((row) => row.group === group).map((row) => `${row.words.join(' ')}\t${CASES[row.rule]}`),
          ],
        }))
        const own = new Lexicon(tables)
        const store = tokenize(words.join(' '), own.vocabulary)
        for (let at = 0; at < store.count; at++) {
          for (const group of GROUPS) {
            const lengths = rows
              .filter((row) => row.group === group && obeys(row.rule, words[at] ?? '') && spells(row.words, words, at))
              .map((row) => row.words.length)
            const entry = own.longest(store, at, own.category(`c${group}`))
            expect(own.length(entry)).toBe(Math.max(0, ...lengths))
            if (entry !== 0) found++
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(100)
  })
})

/** Categories far apart. */
const GROUPS = [0, 1, 17, 39]
const CASES = ['any', 'cap', 'caps', 'low']
const plain = (word: string): string => word.toLowerCase().replace('hoá', 'hóa').replace('–', '-')

function obeys(rule: number, word: string): boolean {
  const capital = word !== word.toLowerCase() && word.charAt(0) !== word.charAt(0).toLowerCase()
  return [true, capital, word !== word.toLowerCase() && word === word.toUpperCase(), !capital][rule] === true
}

function spells(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, k) => plain(words[at + k] ?? '') === plain(word))
}
