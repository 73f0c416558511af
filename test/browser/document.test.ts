import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze } from '../../src/index.ts'
import { FORMATS } from '../../src/writers/formats.ts'
import { BROWSER, launch } from './browser.ts'

const HOSTILE = `QUYẾT ĐỊNH
Về việc <script>window.harmed = 1</script> & "nháy" 'đơn'
Điều 1. Giao Sở Y tế <img src=x onerror="window.harmed = 1"> rà soát trước ngày 1/6/2031.
`

function pageOf(name: string, text: string): string {
  const html = FORMATS.find(({ id }) => id === 'html')
  if (!html) throw new Error('no format html')
  const how = { many: false, table: 'directives' } as const
  return html.opening(how) + html.document({ name, text, analysis: analyze(text) }, 0, how) + html.closing(how)
}

describe.skipIf(BROWSER === undefined)('the page of a document', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it('shows hostile text as text', async () => {
    const page = await browser.newPage()
    const requests: string[] = []
    page.on('request', (request) => void requests.push(request.url()))
    await page.setContent(pageOf('<b>"tên"</b>', HOSTILE))
    expect(await page.locator('.text').textContent()).toContain('<script>window.harmed = 1</script> & "nháy"')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(requests).toEqual([])
  })
})
