import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const manifest: { exports: Record<string, string | { types: string; default: string }> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ name, ...target }],
)

/** The packages that a built file loads at once, by itself or through the files it loads. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const code = readFileSync(file, 'utf8')
  const specifiers = [...code.matchAll(/\b(?:from|import)\s*"([^"\n]+)"/g)].map(([, specifier = '']) => specifier)
  return specifiers.flatMap((specifier) =>
    specifier.startsWith('.') ? packagesOf(normalize(join(file, '..', specifier)), seen) : [specifier],
  )
}

/** What the process prints when it imports the file. */
function imported(file: string): string {
  const code = `await import(${JSON.stringify(pathToFileURL(file).href)})`
  const args = ['--input-type=module', '-e', code]
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('the built package', () => {
  it('has every file that its exports name', () => {
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['.', './readers', './unified', './compromise', './natural']),
    )
    for (const { types, default: file } of entries) expect([existsSync(types), existsSync(file)]).toEqual([true, true])
  })

  it('loads other libraries only for those who ask for them', () => {
    const loaded = Object.fromEntries(entries.map((entry) => [entry.name, packagesOf(entry.default)]))
    for (const name of ['.', './unified', './compromise']) expect([name, ...(loaded[name] ?? ['?'])]).toEqual([name])
    expect(loaded['./natural']?.toSorted()).toEqual([
      'natural/lib/natural/distance/index.js',
      'natural/lib/natural/tfidf/index.js',
    ])
  })

  it('prints nothing when it is imported', () => {
    for (const { default: file } of entries) expect(imported(file)).toBe('')
  })
})
