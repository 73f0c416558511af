/**
 * Counts in how many of a thousand documents each pair of neighbouring syllables stands, and writes the commoner ones to
 * `lexicon/background.tsv`: facts about official writing against which key terms are told from everyday ones.
 *   tsx scripts/background.ts FOLDER...
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Vocabulary } from '../src/lexicon/vocabulary.ts'
import { repair } from '../src/text/source.ts'
import { has, IS_WORD, tokenText } from '../src/tokens/store.ts'
import { tokenize } from '../src/tokens/tokenize.ts'

const LEAST = 40
const TARGET = 'lexicon/background.tsv'

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${folder}/${file}`),
)
const counts = new Map<string, number>()
for (const file of files) {
  const store = tokenize(repair(readFileSync(file, 'utf8')).text, new Vocabulary())
  const pairs = new Set<string>()
  for (let i = 1; i < store.count; i++) {
    if (!has(store, i, IS_WORD) || !has(store, i - 1, IS_WORD)) continue
    const pair = `${tokenText(store, i - 1)} ${tokenText(store, i)}`.toLowerCase()
    if (/^[a-zà-ỹđ]{1,7} [a-zà-ỹđ]{1,7}$/u.test(pair)) pairs.add(pair)
  }
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
}
const rows = [...counts]
  .map(([pair, count]): [string, number] => [pair, Math.round((1000 * count) / files.length)])
  .filter(([, documents]) => documents >= LEAST)
  .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
const head = `# In how many of 1000 official documents two syllables stand side by side, counted over ${files.length} of them.\nform\tdocuments\n`
writeFileSync(TARGET, `${head}${rows.map(([pair, documents]) => `${pair}\t${documents}`).join('\n')}\n`)
console.log(`${TARGET}: ${rows.length} pairs from ${files.length} documents`)
