import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../src/writers/formats.ts'
import { buildCommand } from './built.ts'
import { HOSTILE_TEXT } from './hostile.ts'

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

  it('writes every format of its command, for a hostile document too', async () => {
    const command = buildCommand()
    const folder = mkdtempSync(join(tmpdir(), 'vanban-formats-'))
    try {
      const file = join(folder, 'a & <b>.txt')
      // What no text file holds is left to the tests of the writers.
      writeFileSync(file, HOSTILE_TEXT.replaceAll(/(?!\n)[\p{Cc}\p{Cs}\uFFFE]/gu, ''))
      for (const { id } of FORMATS) {
        const { code, stdout, stderr } = await command.run(['analyze', file, '--format', id])
        expect([id, code, stderr]).toEqual([id, 0, ''])
        expect(stdout.length).toBeGreaterThan(100)
      }
      const sized = await command.run(['analyze', file, '--format', 'chunks', '--chunk-size', '200'])
      const lengths = sized.stdout
        .trimEnd()
        .split('\n')
        .map((line): string => JSON.parse(line).text)
      expect(Math.max(...lengths.map(({ length }) => length))).toBeLessThanOrEqual(200)
      const wrong = await command.run(['analyze', file, '--format', 'chunks', '--chunk-size', 'many'])
      expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    } finally {
      command.remove()
      rmSync(folder, { recursive: true })
    }
  })

  it('prints nothing when it is imported', () => {
    for (const { default: file } of entries) expect(imported(file)).toBe('')
  })
})
