import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Span } from '../src/index.ts'
import { analyze, createAnalyzer } from '../src/index.ts'
import { spansOf } from './spans.ts'

const schema: object = JSON.parse(readFileSync('schema/analysis.schema.json', 'utf8'))
const validate = new Ajv2020.default({ allErrors: true }).compile(schema)
const texts = readdirSync('corpus')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`corpus/${file}`, 'utf8'))

/** What must hold of the analysis of any string at all. */
function faultsOf(text: string, analysis: Analysis): string[] {
  const faults: string[] = []
  if (!validate(analysis)) faults.push(`schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
  const inside = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= text.length
  for (const span of spansOf(analysis)) if (!inside(span)) faults.push(`outside: ${span.start} to ${span.end}`)
  for (const act of [...analysis.decisions, ...analysis.directives, ...analysis.targets]) {
    if (text.slice(act.span.start, act.span.end) !== act.text) faults.push(`slice: ${act.id}`)
  }
  const acts = [...analysis.decisions, ...analysis.directives].toSorted((a, b) => a.span.start - b.span.start)
  acts.forEach((act, k) => {
    if (k > 0 && act.span.start < (acts[k - 1]?.span.end ?? 0)) faults.push(`overlap: ${act.id}`)
  })
  const mentions = analysis.entities
    .flatMap((entity) => entity.mentions)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const open: Span[] = []
  for (const span of mentions) {
    while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop()
    if (span.end > (open.at(-1)?.end ?? Infinity)) faults.push(`crossing: ${span.start} to ${span.end}`)
    open.push(span)
  }
  const ids = [...analysis.structure, ...analysis.entities, ...acts, ...analysis.targets].map(({ id }) => id)
  if (new Set(ids).size !== ids.length) faults.push('ids are not unique')
  const blocks = new Map(analysis.structure.map((block) => [block.id, block]))
  for (const block of analysis.structure) {
    const parent = block.parent === undefined ? undefined : blocks.get(block.parent)
    if (block.parent !== undefined && !parent) faults.push(`no parent: ${block.id}`)
    if (parent && (block.span.start < parent.span.start || block.span.end > parent.span.end))
      faults.push(`leaves its parent: ${block.id}`)
  }
  return faults
}

describe('analyze', () => {
  it('keeps its promises on every document of the corpus, and is deterministic', () => {
    expect(texts.length).toBeGreaterThanOrEqual(24)
    for (const text of texts) {
      const analysis = analyze(text)
      expect(faultsOf(text, analysis)).toEqual([])
      expect(analyze(text)).toEqual(analysis)
    }
  })

  it('never throws on any string and its promises hold', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'Điều 1. ',
            '\n',
            '1. ',
            'a) ',
            '- ',
            '“',
            '”',
            'Căn cứ ',
            'QUYẾT ĐỊNH:',
            'Giao UBND tỉnh ',
            'Số: /QĐ',
            'TM. ',
            '; ',
            ': ',
            'phê duyệt ',
            'ngày 31/02/2020',
            '12%',
            '(',
            ')',
            ' và ',
            ', ',
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(strings, (text) => {
        expect(faultsOf(text, analyze(text))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('holds on truncated documents and on shuffled lines', () => {
    const document = fc.constantFrom(...texts)
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const piece = text.slice(start, start + (length % 3000))
        expect(faultsOf(piece, analyze(piece))).toEqual([])
      }),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(
        document.chain((text) => fc.shuffledSubarray(text.split('\n'))),
        (lines) => {
          const text = lines.join('\n')
          expect(faultsOf(text, analyze(text))).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('gives the same reading in the other units of offsets', () => {
    for (const text of texts) {
      const analysis = analyze(text)
      const bytes = Buffer.from(text)
      const points = Array.from(text)
      const inBytes = createAnalyzer({ offsets: 'utf8' }).analyze(text)
      const inPoints = createAnalyzer({ offsets: 'codepoint' }).analyze(text)
      analysis.entities.forEach((entity, e) => {
        entity.mentions.forEach(({ start, end }, m) => {
          const byte = inBytes.entities[e]?.mentions[m]
          const point = inPoints.entities[e]?.mentions[m]
          expect(bytes.subarray(byte?.start, byte?.end).toString()).toBe(text.slice(start, end))
          expect(points.slice(point?.start, point?.end).join('')).toBe(text.slice(start, end))
        })
      })
    }
  })
})
