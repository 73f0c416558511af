import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from './analyze.ts'
import { analyzeStream, type StreamOptions, type StreamResult } from './stream.ts'

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

async function read(text: string, size: number, options?: StreamOptions): Promise<StreamResult[]> {
  const results: StreamResult[] = []
  for await (const result of analyzeStream(cut(text, size), options)) results.push(result)
  return results
}

describe('analyzeStream', () => {
  const first = 'Điều 1. Phê duyệt Đề án cải cách hành chính năm 2031.'
  const second = 'Giao Sở Nội vụ báo cáo trước ngày 30/6/2031.'

  it('reads the same wherever the bytes are cut', async () => {
    const text = `${JSON.stringify(first)}\n\n${JSON.stringify({ name: 'hai', text: second })}\n`
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (size) => {
        const [one, two, ...none] = await read(text, size)
        expect(none).toEqual([])
        expect(one?.analysis).toEqual(analyze(first))
        expect(two?.analysis?.source.name).toBe('hai')
        expect(two?.analysis?.directives).toEqual(analyze(second).directives)
      }),
      { numRuns: 25 },
    )
  })

  it('reads plain documents between separators', async () => {
    for (const separator of ['\f', '\n=====\n']) {
      const results = await read(`${first}${separator}${second}`, 7, { format: 'documents', separator })
      expect(results.map(({ analysis }) => analysis?.source.length)).toEqual([first.length, second.length])
    }
  })

  it('names a bad record and goes on', async () => {
    const results = await read(`{"txt":1}\nnot json\n${JSON.stringify(first)}`, 1000)
    expect(results.map(({ error }) => error?.message.slice(0, 9))).toEqual(['record 1:', 'record 2:', undefined])
    expect(results[2]?.analysis).toEqual(analyze(first))
  })

  it('refuses an empty separator', async () => {
    await expect(read(first, 10, { format: 'documents', separator: '' })).rejects.toThrow('empty')
  })
})
