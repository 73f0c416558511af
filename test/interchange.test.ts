import { describe, expect, it } from 'vitest'
import type { Analysis } from '../src/index.ts'
import { DOCUMENTS, write } from './documents.ts'
import { HOSTILE } from './hostile.ts'
import { SAMPLE } from './sample.ts'
import { elementsOf, find, parseXml } from './xml.ts'

/** A labelled stretch, written so that lists of them compare. */
const shown = (label: string, start: number, end: number): string => `${start}-${end} ${label}`
const byOffset = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1)

const mentionsOf = ({ entities }: Analysis): string[] =>
  entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => shown(type, start, end))).toSorted(byOffset)
const actsOf = ({ decisions, directives }: Analysis): string[] =>
  [
    ...decisions.map(({ span }) => shown('decision', span.start, span.end)),
    ...directives.map(({ span }) => shown('directive', span.start, span.end)),
  ].toSorted(byOffset)

describe('Web Annotations', () => {
  interface Selector {
    type: string
    start: number
    end: number
    exact: string
    prefix: string
    suffix: string
  }
  interface Page {
    '@context': string
    id: string
    type: string
    items: {
      id: string
      type: string
      motivation: string
      body: { type: string; purpose: string; value: string }[]
      target: { source: string; selector: [Selector, Selector] }
    }[]
  }

  it('give the same spans back, by position and by quote', () => {
    for (const document of DOCUMENTS) {
      const { text, analysis } = document
      const page: Page = JSON.parse(write('annotations', [document]))
      expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
      expect(page.type).toBe('AnnotationPage')
      expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length)
      const letters = Array.from(text)
      const read = page.items.map(({ id, type, body, target: { source, selector } }) => {
        const [position, quote] = selector
        expect([type, position.type, quote.type]).toEqual(['Annotation', 'TextPositionSelector', 'TextQuoteSelector'])
        expect(id.startsWith(`${source}#`) && /^urn:vanban:[\w.%()!'*~-]*#[\w.%()!'*~-]+$/.test(id)).toBe(true)
        const start = letters.slice(0, position.start).join('').length
        expect(letters.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(text.startsWith(quote.prefix + quote.exact + quote.suffix, start - quote.prefix.length)).toBe(true)
        return shown(body[0]?.value ?? '', start, start + quote.exact.length)
      })
      const { structure, targets, references } = analysis
      const expected = [
        ...structure.map(({ kind, span }) => shown(kind, span.start, span.end)),
        ...actsOf(analysis),
        ...targets.map(({ span }) => shown('target', span.start, span.end)),
        ...mentionsOf(analysis),
        ...references.map(({ span, relation }) => shown(relation, span.start, span.end)),
      ]
      expect(read.toSorted(byOffset)).toEqual(expected.toSorted(byOffset))
    }
  })
})

describe('CoNLL', () => {
  interface Row {
    form: string
    start: number
    end: number
    tags: string[][]
  }

  function rowsOf(file: string): Row[][] {
    const lines = file.split('\n')
    expect(lines[0]).toBe('# global.columns = ID FORM VANBAN:START VANBAN:END VANBAN:NER VANBAN:NESTED VANBAN:ACT')
    const sentences: Row[][] = []
    let open = false
    for (const line of lines.slice(1)) {
      if (line === '') open = false
      if (line === '' || line.startsWith('# ')) continue
      if (!open) sentences.push([])
      open = true
      const [id, form = '', start, end, outer, nested = '', act, ...more] = line.split('\t')
      expect([Number(id), more]).toEqual([(sentences.at(-1)?.length ?? 0) + 1, []])
      const tags = [
        outer === 'O' ? [] : [outer ?? ''],
        nested === 'O' ? [] : nested.split('|'),
        act === 'O' ? [] : [act ?? ''],
      ]
      sentences.at(-1)?.push({ form, start: Number(start), end: Number(end), tags })
    }
    return sentences
  }

  /** Puts tags together again; an `I` goes on with the stretch at its depth. */
  function stretches(sentences: readonly Row[][], columns: readonly number[]): string[] {
    const done: { label: string; start: number; end: number }[] = []
    for (const rows of sentences) {
      let open: typeof done = []
      for (const { start, end, tags } of rows) {
        open = columns
          .flatMap((column) => tags[column] ?? [])
          .map((tag, depth) => {
            const label = tag.slice(2)
            const before = open[depth]
            if (tag.startsWith('I-')) {
              if (before?.label !== label) throw new Error(`${tag} at ${start} goes on with nothing`)
              before.end = end
              return before
            }
            const opened = { label, start, end }
            done.push(opened)
            return opened
          })
      }
    }
    return done.map(({ label, start, end }) => shown(label, start, end)).toSorted(byOffset)
  }

  it('gives the same spans back', () => {
    for (const document of DOCUMENTS.filter((one) => one !== SAMPLE)) {
      const sentences = rowsOf(write('conll', [document]))
      expect(stretches(sentences, [0, 1])).toEqual(mentionsOf(document.analysis))
      expect(stretches(sentences, [2])).toEqual(actsOf(document.analysis))
      const rows = sentences.flat()
      const solid = document.text.replaceAll(/\s+/g, '')
      expect(rows.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(solid)
      expect(rows.filter(({ form }) => form === '' || /[\s\p{Cc}\p{Cs}]/u.test(form))).toEqual([])
    }
  })

  it('cuts sentences, never inside a marking', () => {
    const sentences = rowsOf(write('conll', DOCUMENTS))
    const lengths = sentences.map((rows) => rows.length)
    expect(sentences.length).toBeGreaterThan(1000)
    expect(lengths.reduce((sum, length) => sum + length, 0) / sentences.length).toBeLessThan(40)
  })
})

describe('Label Studio', () => {
  interface Task {
    data: { text: string; name: string }
    predictions: {
      model_version: string
      result: {
        id: string
        from_name: string
        to_name: string
        type: string
        score: number
        value: { start: number; end: number; text: string; labels: string[] }
      }[]
    }[]
  }
  const config = parseXml(write('labelconfig', [SAMPLE]))
  const known = elementsOf(config).flatMap(({ name, attributes }) => (name === 'Label' ? [attributes['value']] : []))

  it('describes the interface that the tasks name', () => {
    expect(find(config, 'Labels')?.attributes).toEqual({ name: 'label', toName: 'text' })
    expect(find(config, 'Text')?.attributes).toEqual({ name: 'text', value: '$text' })
    expect(new Set(known).size).toBe(12)
  })

  it('gives the same spans back', () => {
    const tasks: Task[] = JSON.parse(write('labelstudio', DOCUMENTS))
    expect(tasks.length).toBe(DOCUMENTS.length)
    const ids: string[] = []
    tasks.forEach(({ data, predictions }, k) => {
      const document = DOCUMENTS[k]
      expect(predictions.length).toBe(1)
      const result = predictions[0]?.result ?? []
      for (const { id } of result) ids.push(id)
      for (const { from_name, to_name, type, value } of result) {
        expect([from_name, to_name, type]).toEqual(['label', 'text', 'labels'])
        expect(value.text).toBe(data.text.slice(value.start, value.end))
        expect(known).toContain(value.labels[0])
      }
      const read = result.map(({ value }) => shown(value.labels.join(), value.start, value.end)).toSorted(byOffset)
      const targets = document?.analysis.targets.map(({ span }) => shown('target', span.start, span.end)) ?? []
      const expected = document ? [...mentionsOf(document.analysis), ...actsOf(document.analysis), ...targets] : []
      expect(read).toEqual(expected.toSorted(byOffset))
      expect(data.text.length).toBe(document?.text.length)
      // oxlint-disable-next-line no-control-regex
      expect(data.text).not.toMatch(/[\u0000-\u0008\r\uD800-\uDFFF]/)
    })
    expect(ids.length).toBeGreaterThan(1000)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('edXML and archive records', () => {
  it('carry the form under the official names', () => {
    const sample = DOCUMENTS.find(({ name }) => name === 'thong-bao-ket-luan-hop.txt')
    if (!sample) throw new Error('no such document')
    const root = parseXml(write('edxml', [sample]))
    const value = (name: string): string | undefined => find(root, name)?.text.normalize()
    expect(elementsOf(root).filter(({ namespace }) => namespace !== 'http://www.mic.gov.vn/TBT/QCVN_102_2016')).toEqual(
      [],
    )
    expect(find(root, 'MessageHeader')?.children.map(({ name }) => name)).toEqual(
      'From Code PromulgationInfo DocumentType Subject SignerInfo ToPlaces'.split(' '),
    )
    expect([value('CodeNumber'), value('CodeNotation'), value('TypeName')]).toEqual(['155', 'TB-VPUBND', 'thông báo'])
    expect([value('PromulgationDate'), value('Place')]).toEqual(['26/05/2021', 'Bình Phước'])
    expect([value('Competence'), value('FullName')]).toEqual(['KT.', 'Điểu Nhơn'])
    expect(JSON.parse(write('record', [sample]).normalize())).toMatchObject({
      TypeName: 'thông báo',
      CodeNumber: '155',
      CodeNotation: 'TB-VPUBND',
      IssuedDate: '26/05/2021',
      OrganName: 'Văn phòng Ủy ban nhân dân tỉnh Bình Phước',
      Language: 'Tiếng Việt',
      Fullname: 'Điểu Nhơn',
    })
  })

  it('stay well formed for any document and number urgency', () => {
    for (const document of DOCUMENTS) {
      const root = parseXml(write('edxml', [document]))
      expect(root.name).toBe('edXML')
      expect(elementsOf(root).filter(({ children, text }) => children.length === 0 && text === '').length).toBeLessThan(
        2,
      )
      expect(write('record', [document]).trimEnd()).not.toContain('\n')
    }
    const urgent = {
      ...SAMPLE,
      analysis: { ...SAMPLE.analysis, metadata: { ...SAMPLE.analysis.metadata, urgency: 'HỎA TỐC' } },
    }
    expect(find(parseXml(write('edxml', [urgent])), 'Priority')?.text).toBe('3')
  })
})

describe('chunks', () => {
  interface Chunk {
    id: string
    document: string
    number?: string
    date?: string
    issuer?: string
    path: string[]
    title: string
    blocks: string[]
    start: number
    end: number
    text: string
    references: { text: string; relation: string; document?: string; target?: string }[]
    deadlines: { text: string; kind: string; end?: string }[]
    acts: string[]
  }
  const read = (file: string): Chunk[] =>
    file
      .split('\n')
      .slice(0, -1)
      .map((line): Chunk => JSON.parse(line))

  it('hold the whole text, in order, none too long', () => {
    for (const document of DOCUMENTS) {
      for (const chunkSize of [120, 1500, 50_000]) {
        const all = read(write('chunks', [document], { chunkSize }))
        let at = 0
        for (const { start, end, text } of all) {
          expect(text).toBe(document.text.slice(start, end))
          expect(document.text.slice(at, start).trim()).toBe('')
          expect(text.length).toBeLessThanOrEqual(chunkSize)
          at = end
        }
        expect(document.text.slice(at).trim()).toBe('')
        const acts = [...document.analysis.decisions, ...document.analysis.directives].map(({ id }) => id)
        expect(all.flatMap((chunk) => chunk.acts).toSorted()).toEqual(acts.toSorted())
      }
    }
  })

  it('cut no block that fits', () => {
    for (const { text, analysis, name } of DOCUMENTS.filter((one) => one !== SAMPLE)) {
      const chunkSize = 400
      const all = read(write('chunks', [{ text, analysis, name }], { chunkSize }))
      const cuts = all.flatMap(({ start, end }) => [start, end])
      const cut = analysis.structure.filter(({ span }) => {
        const words = text.slice(span.start, span.end).trimEnd()
        const end = span.start + words.length
        return words.length <= chunkSize && cuts.some((at) => at > span.start && at < end)
      })
      expect(cut.map(({ id }) => id)).toEqual([])
    }
  })

  it('carry their way, their document and what they say', () => {
    const all = read(write('chunks', DOCUMENTS, { chunkSize: 500 }))
    const found = all.filter(({ path }) => path.length > 1)
    expect(found.length).toBeGreaterThan(20)
    for (const { path, title } of found) expect(title.split(' > ').length).toBeGreaterThanOrEqual(path.length)
    expect(all.filter(({ deadlines }) => deadlines.some(({ end }) => end !== undefined)).length).toBeGreaterThan(10)
    expect(all.filter(({ references }) => references.some(({ document }) => document)).length).toBeGreaterThan(20)
    expect(all.filter(({ number, date, issuer }) => number && date && issuer).length).toBeGreaterThan(100)
  })

  it('keep a hostile document as it is', () => {
    const all = read(write('chunks', [HOSTILE], { chunkSize: 10 }))
    expect(
      all
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toBe(HOSTILE.text.replaceAll(/\s/g, ''))
  })
})
