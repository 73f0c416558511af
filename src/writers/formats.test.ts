import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { write } from '../../test/documents.ts'
import { SAMPLE, SAMPLE_ANALYSIS, SAMPLE_TEXT } from '../../test/sample.ts'
import { layered } from './layers.ts'

const solid = (text: string): string => text.replaceAll(/\s+/g, '')

describe('json and ndjson', () => {
  it('give the analysis back with the name of the file', () => {
    const expected = { ...SAMPLE_ANALYSIS, source: { name: SAMPLE.name, ...SAMPLE_ANALYSIS.source } }
    expect(JSON.parse(write('json', [SAMPLE]))).toEqual(expected)
    expect(JSON.parse(write('json', [SAMPLE, SAMPLE]))).toEqual([expected, expected])
    const lines = write('ndjson', [SAMPLE, SAMPLE]).split('\n')
    expect(lines.map((line) => (line === '' ? '' : (JSON.parse(line) as unknown)))).toEqual([expected, expected, ''])
  })
})

describe('akn', () => {
  const xml = write('akn', [SAMPLE])
  const texts: string[] = []
  const path: string[] = []
  const opened: { name: string; parent: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    opened.push({ name, parent: path.at(-1) ?? '', attributes: { ...attributes } })
    path.push(name)
  })
  parser.on('closetag', () => void path.pop())
  parser.on('text', (text) => void (path.includes('meta') || texts.push(text)))
  parser.write(xml).close()

  it('is well formed and keeps the text in its order', () => {
    expect(solid(texts.join(''))).toBe(solid(SAMPLE_TEXT))
  })

  it('has the hierarchy of the document', () => {
    const levels = opened.filter(({ name }) => ['article', 'paragraph'].includes(name))
    expect(levels.map(({ name, parent, attributes }) => [name, parent, attributes['eId']])).toEqual([
      ['article', 'body', 'art_1'],
      ['paragraph', 'article', 'art_1__para_1'],
      ['paragraph', 'article', 'art_1__para_2'],
      ['article', 'body', 'art_2'],
    ])
    expect(
      opened.filter(({ name }) => ['preface', 'preamble', 'conclusions', 'attachment'].includes(name)).length,
    ).toBe(4)
  })

  it('identifies the work and declares all that is referred to', () => {
    expect(xml).toContain('value="/akn/vn/act/chi-thi/2031-02/12-ct-ubnd/!main"')
    const declared = opened.filter(({ parent }) => parent === 'references').map(({ attributes }) => attributes['eId'])
    expect(declared).toEqual(['vanban', 'issuer', ...SAMPLE_ANALYSIS.entities.map(({ id }) => id)])
    const named = opened.filter(({ attributes }) => attributes['refersTo'] !== undefined)
    expect(named.length).toBeGreaterThan(6)
    expect(named.filter(({ attributes }) => !declared.includes(attributes['refersTo']?.slice(1) ?? ''))).toEqual([])
    expect(opened.find(({ name }) => name === 'date')?.attributes).toMatchObject({ date: '2031-03-15' })
  })

  it('survives characters that XML forbids', () => {
    const text = 'a\u0000b\uD800c\u{1F600}'
    const empty = {
      ...SAMPLE_ANALYSIS,
      structure: [],
      entities: [],
      metadata: { signers: [], recipients: [], bases: [] },
    }
    const result = write('akn', [{ name: 'x', text, analysis: empty }])
    expect(result).toContain('<p>a\uFFFDb\uFFFDc\u{1F600}</p>')
    expect(() => new SaxesParser().write(result).close()).not.toThrow()
  })
})

describe('layered', () => {
  const one = (start: number, end: number, layer: number, name: string) =>
    ({ start, end, layer, open: (first: boolean) => `<${name}${first ? '' : '+'}>`, close: `</${name}>` }) as const

  it('cuts what crosses and keeps layers in their order', () => {
    expect(layered('abcdef', [one(0, 4, 1, 'x'), one(2, 6, 0, 'o')])).toBe('<x>ab</x><o><x+>cd</x>ef</o>')
    expect(layered('abcdef', [one(0, 3, 1, 'x'), one(1, 5, 1, 'y')])).toBe('<x>a<y>bc</y></x><y+>de</y>f')
    expect(layered('a<b', [one(1, 1, 0, 'x'), one(1, 2, 0, 'y')], 0, 2)).toBe('a<y>&lt;</y>')
  })
})
