import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.ts'
import { readBytes } from '../../src/readers/index.ts'
import { asPage, changed, gist, MOST_CHANGED, ROUND_TRIPS, typed } from '../round-trip.ts'
import { BROWSER, launch, open } from './browser.ts'

describe.skipIf(BROWSER === undefined)('PDF that a browser prints', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it.each(ROUND_TRIPS)('%s reads as its text does', async (name) => {
    const document = typed(name)
    const { page } = await open(browser, asPage(document))
    const read = await readBytes(await page.pdf({ preferCSSPageSize: true }))
    const before = gist(document.analysis)
    expect(changed(before, gist(analyze(read.text, read)))).toBeLessThanOrEqual(MOST_CHANGED)
  })
})
