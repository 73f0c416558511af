/**
 * Makes `lexicon/words/words.tsv` from the word lists of the package @vntk/dictionary (1.0.0, MIT), unpacked at FOLDER:
 *   npx tsx scripts/collect-words.ts FOLDER
 *
 * Only a fact is taken: which word forms the package's dictionary explains. Its other lists, whose origin is in doubt,
 * are left alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from '../src/lexicon/vocabulary.ts'
import { LONGEST } from '../src/words/weights.ts'

const TARGET = 'lexicon/words/words.tsv'
const HEADER = `# Words of Vietnamese and how sure we are of them: see README.md beside this file.
form	grade`

/** Grade of a word that a dictionary explains. */
const SURE = 3

/** The form in NFC and single spaces, or nothing when it is no plain word. */
function plain(form: string): string | undefined {
  const syllables = form.normalize('NFC').trim().split(/ +/)
  const good = syllables.length <= LONGEST && syllables.every((s) => /^\p{L}+$/u.test(s) && keyOf(s) !== undefined)
  return good ? syllables.join(' ') : undefined
}

function collect(data: string): string[] {
  const explained: unknown = JSON.parse(readFileSync(join(data, 'dictionary.json'), 'utf8'))
  const words = Object.keys(explained ?? {}).flatMap((form) => plain(form)?.toLowerCase() ?? [])
  return [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1))
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: tsx scripts/collect-words.ts FOLDER')
const words = collect(join(folder, 'data'))
writeFileSync(TARGET, `${HEADER}\n${words.map((word) => `${word}\t${SURE}`).join('\n')}\n`)
console.log(`${TARGET}: ${words.length} words`)
