import { describe, expect, it } from 'vitest'
import { analyze } from '../src/index.ts'
import { readBytes } from '../src/readers/index.ts'
import { asDocx, changed, gist, MOST_CHANGED, ROUND_TRIPS, typed } from './round-trip.ts'

describe('DOCX with automatic numbers', () => {
  it.each(ROUND_TRIPS)('%s reads as its text does', async (name) => {
    const document = typed(name)
    const read = await readBytes(asDocx(document))
    const before = gist(document.analysis)
    expect(before.length).toBeGreaterThan(5)
    expect(changed(before, gist(analyze(read.text, read)))).toBeLessThanOrEqual(MOST_CHANGED)
  })
})
