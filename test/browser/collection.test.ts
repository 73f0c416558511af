import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { documentsPage } from '../../src/writers/html/page.ts'
import { composed } from '../collection.ts'
import { SAMPLE } from '../sample.ts'
import { BROWSER, documentOf, launch, open } from './browser.ts'
import { HOSTILE_NAME, HOSTILE_TEXT } from './hostile.ts'
import { leastContrast, squeezed } from './looks.ts'

const DOCUMENTS = [
  ...Array.from({ length: 12 }, (_, k) => documentOf(`qd-${k}.txt`, composed(k, 3 + k))),
  documentOf(HOSTILE_NAME, HOSTILE_TEXT),
  SAMPLE,
]

it('is what the command writes for several files', async () => {
  const names = ['corpus/chi-thi-thu-tuong.txt', 'corpus/luat-trich.txt']
  const out: string[] = []
  const io = {
    stdout: (text: string): void => void out.push(text),
    stderr: (): void => {},
    stdin: async () => new Uint8Array(),
    colour: false,
    terminal: false,
  }
  expect(await run(['analyze', ...names, '--format', 'html'], '0', io)).toBe(0)
  const html = out.join('')
  expect(html.match(/<article class="doc"/g)?.length).toBe(2)
  for (const name of names) expect(html).toContain(`<small>${name}</small>`)
})

describe.skipIf(BROWSER === undefined)('the page of a collection', () => {
  let browser: Browser
  const html = documentsPage(DOCUMENTS)
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it('counts what the documents say', async () => {
    const { page, faults } = await open(browser, html)
    const totals = await page.locator('.totals dd').allTextContents()
    const count = (part: 'directives' | 'decisions' | 'targets' | 'entities'): string =>
      String(DOCUMENTS.reduce((sum, { analysis }) => sum + analysis[part].length, 0))
    expect(totals).toEqual([
      String(DOCUMENTS.length),
      count('directives'),
      count('decisions'),
      count('targets'),
      count('entities'),
    ])
    const told = DOCUMENTS.flatMap(({ analysis }) => analysis.directives.flatMap(({ addressees }) => addressees))
    const numbersOf = (name: string): Promise<string[]> =>
      page
        .locator('figure tr', { has: page.locator('th', { hasText: new RegExp(`^${name}$`) }) })
        .locator('td')
        .allTextContents()
    const lead = told.filter(({ text, role }) => text === 'Sở Nội vụ' && role === 'lead').length
    expect(lead).toBeGreaterThan(10)
    expect(await numbersOf('Sở Nội vụ')).toEqual([String(lead), '0'])
    expect(await numbersOf('Đội Dân phòng')).toEqual(['0', '1'])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('draws its numbers: the widths of the bars are as the numbers are', async () => {
    const { page } = await open(browser, html)
    const figures = await page.locator('figure').evaluateAll((all) =>
      all.map((figure) => ({
        numbers: [...figure.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
        ),
        widths: [...figure.querySelectorAll('svg g')].map((bar) =>
          [...bar.querySelectorAll('rect')].reduce((sum, rect) => sum + rect.getBoundingClientRect().width, 0),
        ),
        columns: figure.querySelectorAll('svg > rect').length,
      })),
    )
    expect(figures.length).toBeGreaterThanOrEqual(6)
    const plotted = figures.filter(({ widths }) => widths.length > 0)
    expect(plotted.length).toBeGreaterThanOrEqual(4)
    for (const { numbers, widths } of plotted) {
      expect(numbers.length).toBe(widths.length)
      const shares = (values: readonly number[]): string[] =>
        values.map((value) => (value / Math.max(...values)).toFixed(1))
      expect(shares(widths)).toEqual(shares(numbers))
    }
    const columned = figures.filter(({ widths }) => widths.length === 0)
    expect(columned.map(({ numbers, columns }) => columns % numbers.length)).toEqual([0, 0])
    await page.context().close()
  })

  it('leads to each document, and finds one by its words', async () => {
    const { page } = await open(browser, html)
    const rows = page.locator('.documents tbody tr:visible')
    expect(await rows.count()).toBe(DOCUMENTS.length)
    await page.locator('.documents input').fill('onerror')
    expect(await rows.count()).toBe(1)
    await page.locator('.documents input').fill('')
    await rows.nth(4).getByRole('link').click()
    const top = await page.locator('#d5-top').evaluate((article) => article.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(200)
    await page.context().close()
  })

  it('shows hostile names as text, fits a phone and has enough contrast', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await open(browser, html, { colorScheme, viewport: { width: 390, height: 844 } })
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
      expect(await page.locator('script').count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(await page.evaluate(squeezed)).toEqual([])
      const { ratio, words } = await page.evaluate(leastContrast)
      expect([ratio >= 4.5, words]).toEqual([true, words])
      expect(faults).toEqual([])
      await page.context().close()
    }
  })
})
