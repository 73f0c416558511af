import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { checkSync } from 'recheck'
import { expect, it } from 'vitest'

interface Found {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that the file, as it ships, writes as a literal. */
function literals(file: string): Found[] {
  const found: Found[] = []
  const tree = parse(readFileSync(`dist/${file}`, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
  })
  simple(tree, {
    Literal({ regex }) {
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags })
    },
  })
  return found
}

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !file.endsWith('.test.js') && !file.includes('generated'),
)
const expressions = [
  ...new Map(files.flatMap(literals).map((found) => [`/${found.source}/${found.flags}`, found])).values(),
]

it('finds the regular expressions to check', () => {
  expect(files.length).toBeGreaterThan(5)
  expect(expressions.length).toBeGreaterThan(10)
})

it.each(expressions)('/$source/$flags of $file takes linear time', ({ source, flags }) => {
  expect(checkSync(source, flags, { timeout: 30_000 }).status).toBe('safe')
})
