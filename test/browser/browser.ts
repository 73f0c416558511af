import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

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
