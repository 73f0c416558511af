/**
 * Measures how well legacy encodings are read: every FILE in a folder that has a FILE.truth.txt beside it is read and
 * compared with it, letter by letter, white space aside. Prints the averages, and with --files a line a file.
 *
 *   npx tsx scripts/encoding-accuracy.ts FOLDER [--files]
 *
 * `exact` compares the letters as they are stored, `folded` takes capitals and small letters for the same, `letters`
 * looks only at which letters there are, in any order.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../src/readers/index.ts'

const TRUTH = '.truth.txt'
/** Beyond this many differences the two texts are not the same text. */
const MOST_EDITS = 40_000

interface Row {
  file: string
  exact: number
  folded: number
  /** Share of the letters of the truth that the text also has, in any order. */
  letters: number
  encoding: string
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cc}\u00ad\ufeff]+/gu, '')

/** Levenshtein distance along diagonals: quick for texts that are nearly alike. */
function distance(a: string, b: string): number {
  const offset = MOST_EDITS + 1
  let reach = new Int32Array(2 * offset + 1).fill(-1)
  let next = new Int32Array(2 * offset + 1).fill(-1)
  const goal = b.length - a.length
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    const low = Math.max(-edits, -a.length)
    const high = Math.min(edits, b.length)
    for (let diagonal = low; diagonal <= high; diagonal++) {
      const at = offset + diagonal
      const here = reach[at] ?? -1
      let row = edits === 0 ? 0 : Math.max(here + 1, reach[at - 1] ?? -1, (reach[at + 1] ?? -1) + 1)
      row = Math.min(row, a.length, b.length - diagonal)
      while (row < a.length && row + diagonal < b.length && a.charCodeAt(row) === b.charCodeAt(row + diagonal)) row++
      next[at] = row
    }
    if ((next[offset + goal] ?? -1) >= a.length) return edits
    ;[reach, next] = [next, reach]
  }
  return MOST_EDITS
}

function accuracy(truth: string, text: string): number {
  return truth.length === 0 ? 1 : Math.max(0, 1 - distance(truth, text) / truth.length)
}

function shared(truth: string, text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let found = 0
  let all = 0
  for (const char of truth) {
    all++
    const left = counts.get(char) ?? 0
    if (left > 0) found++
    counts.set(char, left - 1)
  }
  return all === 0 ? 1 : found / all
}

async function measure(file: string): Promise<Row> {
  const truth = bare(readFileSync(file + TRUTH, 'utf8'))
  try {
    const read = await readFile(file)
    const text = bare(read.text)
    return {
      file,
      exact: accuracy(truth, text),
      folded: accuracy(truth.toLowerCase(), text.toLowerCase()),
      letters: shared(truth.toLowerCase(), text.toLowerCase()),
      encoding: read.encoding ?? '?',
    }
  } catch (error) {
    return { file, exact: 0, folded: 0, letters: 0, encoding: error instanceof Error ? error.message : '?' }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(TRUTH))
    .map((entry) => join(entry.parentPath, entry.name.slice(0, -TRUTH.length)))
    .toSorted()
}

async function main(): Promise<void> {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('usage: encoding-accuracy.ts FOLDER')
  const rows: Row[] = []
  for (const file of filesIn(folder)) rows.push(await measure(file))
  if (rows.length === 0) throw new Error(`no files with a ${TRUTH} in ${folder}`)
  for (const row of process.argv.includes('--files') ? rows : []) {
    const figures = [row.exact, row.folded, row.letters].map((figure) => figure.toFixed(4)).join('  ')
    console.log(`${figures}  ${row.encoding}  ${row.file}`)
  }
  const mean = (key: 'exact' | 'folded' | 'letters'): string =>
    (rows.reduce((sum, row) => sum + row[key], 0) / rows.length).toFixed(5)
  console.log(
    `${rows.length} files in legacy encodings: exact ${mean('exact')}, folded ${mean('folded')}, letters ${mean('letters')}`,
  )
}

await main()
