/**
 * Makes `lexicon/words/words.tsv` from the word lists of the package @vntk/dictionary (1.0.0, MIT), unpacked at FOLDER:
 *   npx tsx scripts/collect-words.ts FOLDER
 *
 * Only facts are taken: which word forms the lists hold. `grade` is 3 for a word that the package's dictionary explains,
 * 2 for one that its lists alone have, 1 for a name: a form that the lists write with capitals throughout.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from '../src/lexicon/vocabulary.ts'
import { LONGEST } from '../src/words/weights.ts'

const TARGET = 'lexicon/words/words.tsv'
const HEADER = `# Words of Vietnamese and how sure the lists are of them: see README.md beside this file.
form	grade`

function readList(file: string): string[] {
  return readFileSync(file, 'utf8').split(/\r?\n/)
}

/** The form in NFC and single spaces, or nothing when it is no plain word. */
function plain(form: string): string | undefined {
  const syllables = form.normalize('NFC').trim().split(/ +/)
  const good = syllables.length <= LONGEST && syllables.every((s) => /^\p{L}+$/u.test(s) && keyOf(s) !== undefined)
  return good ? syllables.join(' ') : undefined
}

function isName(form: string): boolean {
  return form.split(' ').length > 1 && form.split(' ').every((syllable) => /^\p{Lu}/u.test(syllable))
}

function collect(data: string): Map<string, number> {
  const explained: unknown = JSON.parse(readFileSync(join(data, 'dictionary.json'), 'utf8'))
  const lists: [number, string[]][] = [
    [3, Object.keys(explained ?? {})],
    [2, readList(join(data, 'Viet39K.txt'))],
    [2, readList(join(data, 'Viet74K.txt'))],
  ]
  const grades = new Map<string, number>()
  const names = new Set<string>()
  for (const [grade, forms] of lists) {
    for (const form of forms) {
      const word = plain(form)
      if (word === undefined) continue
      if (grade < 3 && isName(word)) names.add(word)
      else if (!grades.has(word.toLowerCase())) grades.set(word.toLowerCase(), grade)
    }
  }
  for (const name of names) if (!grades.has(name.toLowerCase())) grades.set(name, 1)
  return grades
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: tsx scripts/collect-words.ts FOLDER')
const grades = collect(join(folder, 'data'))
const rows = [...grades].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([form, grade]) => `${form}\t${grade}`)
writeFileSync(TARGET, `${HEADER}\n${rows.join('\n')}\n`)
console.log(`${TARGET}: ${rows.length} words`)
