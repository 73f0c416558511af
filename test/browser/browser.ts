import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { analyze } from '../../src/index.ts'
import type { WrittenDocument } from '../../src/writers/document.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser of this machine: what `VANBAN_BROWSER` names, or the first that the path has. */
export const BROWSER: string | undefined =
  process.env['VANBAN_BROWSER'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file))

if (BROWSER === undefined) {
  console.warn(
    'SKIPPED: no browser is here, so the pages were not tried in one. Debian: apt-get install chromium, or name one in VANBAN_BROWSER',
  )
}

/** Starts the browser. */
export function launch(): Promise<Browser> {
  if (BROWSER === undefined) throw new Error('no browser is here')
  return chromium.launch({ executablePath: BROWSER, args: ['--disable-dev-shm-usage'] })
}

/** A page that was opened, and all that went wrong in it. */
export interface Opened {
  readonly page: Page
  /** Requests beside that for the page, errors, complaints of the browser, dialogs. */
  readonly faults: string[]
}

const ADDRESS = 'http://page.test/'

/** Opens the markup as a page of its own, as if a server had sent it. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => void faults.push(`error: ${error.message}`))
  page.on('console', (message) => void faults.push(`console: ${message.text()}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  // Whatever leaves the page comes by here; what its policy forbids does not.
  await page.route('**', (route) => {
    const url = route.request().url()
    if (url !== ADDRESS) faults.push(`request: ${url}`)
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
  })
  await page.goto(ADDRESS)
  return { page, faults }
}

/** A text as the writers take it. */
export function documentOf(name: string, text: string): WrittenDocument {
  return { name, text, analysis: analyze(text) }
}
