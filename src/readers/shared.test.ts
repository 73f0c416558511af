/** Real files, where they lie beside the project: every one gives text or a clear error. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FileKind, ReadError, readFile } from './index.ts'

const FORMATS = '../shared/corpus/formats'
const LEGACY = '../shared/public-gold/legacy-encodings'
const present = existsSync(FORMATS) && existsSync(LEGACY)
if (!present) console.warn(`SKIPPED: ${FORMATS} is not here, so the readers were not tried on real files`)

const KINDS: readonly [folder: string, kind: FileKind, words: RegExp][] = [
  ['doc', 'doc', /Điều 1/],
  ['pdf', 'pdf', /Điều \d+/],
  ['word-html', 'word-html', /Căn cứ/],
]

describe.skipIf(!present)('real files', () => {
  test.each(KINDS)(
    '%s',
    async (folder, kind, words) => {
      const files = readdirSync(join(FORMATS, folder))
      expect(files.length).toBeGreaterThan(0)
      for (const file of files.slice(0, 2)) {
        const read = await readFile(join(FORMATS, folder, file))
        expect(read.kind).toBe(kind)
        expect(read.text).toMatch(words)
        expect(read.text).not.toMatch(/[\ufffd\p{Co}]/u)
      }
    },
    60_000,
  )

  test('saved pages', async () => {
    const files = readdirSync(join(FORMATS, 'html')).map((file) => join(FORMATS, 'html', file))
    const outcomes = await Promise.all(
      files.map((file) =>
        readFile(file).then(
          (read) => read.kind,
          (error: unknown) => (error instanceof ReadError ? error.code : String(error)),
        ),
      ),
    )
    expect(new Set(outcomes)).toEqual(new Set(['html', 'empty']))
  }, 60_000)

  test.each(['tcvn3/2003-A-15.rtf', 'tcvn3/2004-B6.doc', 'synthetic/synthetic-vni-2003-02144qd.docx'])(
    '%s is decoded',
    async (name) => {
      const { text } = await readFile(join(LEGACY, name))
      const words = (from: string): Set<string> => new Set(from.normalize('NFC').match(/\p{L}+/gu))
      const read = words(text)
      const truth = [...words(readFileSync(join(LEGACY, `${name}.truth.txt`), 'utf8'))]
      expect(truth.filter((word) => read.has(word)).length / truth.length).toBeGreaterThan(0.95)
    },
  )
})
