import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('shows in the READMEs what their commands and code print today', () => {
  const run = (): string =>
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/readme.ts', '--check'], { encoding: 'utf8' })
  expect(run).not.toThrow()
})
