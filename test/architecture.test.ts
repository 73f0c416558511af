import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

// A room imports only rooms of a lower rank, or itself. A file outside the table fails.
const RANK: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  lexicon: 2,
  language: 2,
  tokens: 3,
  words: 4,
  lines: 4,
  structure: 5,
  mentions: 5,
  metadata: 6,
  codification: 6,
  terminology: 7,
  acts: 7,
  tables: 7.5,
  resolve: 8,
  analyze: 9,
  stream: 10,
  index: 10.5,
  readers: 11,
  writers: 11,
  integrations: 11.5,
  batch: 12,
  cli: 13,
}
const BROWSER_SAFE = 9
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g

const room = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

function imports(file: string): string[] {
  return [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier)
}

it('imports only point down', () => {
  expect(files.length).toBeGreaterThan(40)
  const wrong: string[] = []
  for (const file of files) {
    for (const specifier of imports(file).filter((s) => s.startsWith('.'))) {
      const target = posix.normalize(posix.join(posix.dirname(file), specifier))
      const from = RANK[room(file)]
      const to = RANK[room(target)]
      const allowed = from !== undefined && to !== undefined && (room(file) === room(target) || from > to)
      if (!allowed) wrong.push(`${file} -> ${target}`)
    }
  }
  expect(wrong).toEqual([])
})

it('the rooms up to the pipeline use nothing of Node', () => {
  const wrong = files.filter(
    (file) =>
      (RANK[room(file)] ?? 0) <= BROWSER_SAFE && imports(file).some((specifier) => specifier.startsWith('node:')),
  )
  expect(wrong).toEqual([])
})
