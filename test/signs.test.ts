import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

const CORPUS = new URL('../corpus/', import.meta.url)

/** Every other document of the repository. */
const TEXTS: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .filter((_, place) => place % 2 === 0)
  .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'))

/** The acts of all texts, read by modules that are loaded anew. */
async function actsOfAll(): Promise<unknown[]> {
  vi.resetModules()
  const { analyze } = await import('../src/index.ts')
  return TEXTS.map((text) => {
    const { decisions, directives, targets } = analyze(text)
    return { decisions, directives, targets }
  })
}

describe('Signs of a clause', () => {
  afterEach(() => {
    vi.doUnmock('../src/acts/clause-signs.ts')
    vi.resetModules()
  })

  it('spare no rule that would hold: with all signs set, each rule is tried, and the acts are the same', async () => {
    const acts = await actsOfAll()
    const tried = vi.fn<() => number>(() => -1)
    vi.doMock('../src/acts/clause-signs.ts', () => ({ signsIn: tried }))
    expect(await actsOfAll()).toEqual(acts)
    expect(tried.mock.calls.length).toBeGreaterThan(TEXTS.length)
    tried.mockImplementation(() => 0)
    // The check can fail: without any sign acts are lost.
    expect(await actsOfAll()).not.toEqual(acts)
  })
})
