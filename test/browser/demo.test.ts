import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { buildSync } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.ts'
import { BROWSER, launch, open } from './browser.ts'

const TEXTS = [
  'thong-bao-ket-luan-hop',
  'nghi-dinh-co-chuong-muc',
  'tin-hoi-nghi-tinh-uy',
  'thong-bao-unicode-to-hop',
].map((name) => readFileSync(`corpus/${name}.txt`, 'utf8'))

/** The library as a page loads it. A module of Node in it would be an error here. */
function bundled(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: `import { analyze } from './src/index.ts'; globalThis.analyze = analyze`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  return outputFiles[0]?.text ?? ''
}

describe('the library for a browser', () => {
  it('is bundled without anything of Node', () => {
    expect(bundled()).not.toMatch(/\bfrom\s*"node:|require\("node:/)
  })
})

describe.skipIf(BROWSER === undefined)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it('analyses a text as in Node', async () => {
    const { page, faults } = await open(browser, '<!doctype html><title>x</title>')
    await page.addScriptTag({ type: 'module', content: bundled() })
    await page.waitForFunction(`typeof analyze === 'function'`)
    for (const text of TEXTS) {
      const read: unknown = await page.evaluate(`JSON.parse(JSON.stringify(analyze(${JSON.stringify(text)})))`)
      expect(read).toEqual(JSON.parse(JSON.stringify(analyze(text))))
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('the demo reads what is pasted into it', async () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'])
    const { page, faults } = await open(browser, readFileSync('demo/dist/index.html', 'utf8'))
    for (const text of TEXTS.slice(0, 2)) {
      const { decisions, directives } = analyze(text)
      await page.locator('textarea').fill(text)
      await page.getByRole('button', { name: 'Đọc' }).click()
      await page.locator('#read .text').waitFor()
      expect(await page.locator('.text').evaluate((shown) => shown.textContent)).toBe(text)
      expect(await page.locator('.acts.decision tbody tr').count()).toBe(decisions.length)
      expect(await page.locator('.acts.directive tbody tr').count()).toBe(directives.length)
      await page.locator('.acts.directive tbody th a').first().click()
      const id = await page.locator('.text mark[aria-current]').first().getAttribute('data-of')
      expect(id).toBe(`d1-${directives[0]?.id}`)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})
