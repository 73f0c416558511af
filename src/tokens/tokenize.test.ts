import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenEnd } from '../lexicon/split.ts'
import { Vocabulary } from '../lexicon/vocabulary.ts'
import { CLASS, NEWLINE, SPACE } from '../text/chars.ts'
import { gluedCut } from './glued-words.ts'
import {
  ALL_UPPER,
  has,
  INITIAL_UPPER,
  LINE_START,
  PARAGRAPH,
  SPACE_BEFORE,
  sliceTokens,
  tokenAt,
  tokenText,
} from './store.ts'
import { tokenize } from './tokenize.ts'

const vocabulary = new Vocabulary()
for (const word of ['điều', 'hòa', 'thông', 'qua']) vocabulary.intern(word)
const words = (text: string): string[] => {
  const store = tokenize(text, vocabulary)
  return Array.from({ length: store.count }, (_, k) => tokenText(store, k))
}

describe('tokenize', () => {
  it.each([
    ['Số: 30/2020/NĐ-CP', ['Số', ':', '30', '/', '2020', '/', 'NĐ', '-', 'CP']],
    ['45.799 tỷ, 83,2%', ['45.799', 'tỷ', ',', '83,2', '%']],
    ['05.11.2020.', ['05.11.2020', '.']],
    ['Điều 12a, điểm d1)', ['Điều', '12', 'a', ',', 'điểm', 'd', '1', ')']],
    ['./.', ['.', '/', '.']],
    ['1., 2.', ['1', '.', ',', '2', '.']],
    ['', []],
  ])('splits «%s»', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('flags lines, paragraphs, spaces and case', () => {
    const store = tokenize('ĐIỀU 1.Thông\nqua\n\nHòa', vocabulary)
    expect(has(store, 0, ALL_UPPER | INITIAL_UPPER | LINE_START)).toBe(true)
    expect(has(store, 3, INITIAL_UPPER)).toBe(true)
    expect(has(store, 3, ALL_UPPER)).toBe(false)
    expect(has(store, 3, SPACE_BEFORE)).toBe(false)
    expect(has(store, 4, LINE_START)).toBe(true)
    expect(has(store, 4, PARAGRAPH)).toBe(false)
    expect(has(store, 5, LINE_START | PARAGRAPH)).toBe(true)
    expect(store.form[0]).toBe(vocabulary.form('điều'))
    expect(store.form[2]).toBe(-'.'.charCodeAt(0))
    expect(sliceTokens(store, 0, 2)).toBe('ĐIỀU 1')
    expect(tokenAt(store, 7)).toBe(3)
  })

  it('does in one pass what the plain rule does token by token', () => {
    const piece = fc.constantFrom(
      'Điều',
      'hoà',
      ' ',
      '\n',
      '1',
      '2.',
      ',5',
      '/',
      'a',
      'É',
      '漢',
      '…',
      '\u0000',
      '\t',
      '𝒳',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (parts) => {
        const text = parts.join('')
        const plain: string[] = []
        for (let i = 0; i < text.length; ) {
          const kind = CLASS[text.charCodeAt(i)]
          const word = kind === SPACE || kind === NEWLINE ? i + 1 : tokenEnd(text, i, text.length)
          const end = gluedCut(text, i, word) || word
          if (kind !== SPACE && kind !== NEWLINE) plain.push(text.slice(i, end))
          i = end
        }
        const store = tokenize(text, vocabulary)
        expect(words(text)).toEqual(plain)
        plain.forEach((word, k) => {
          const form = store.form[k] ?? 0
          expect(form < 0 ? 0 : form).toBe(vocabulary.form(word))
        })
      }),
    )
  })
})
