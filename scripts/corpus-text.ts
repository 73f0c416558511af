// Writes the plain text of every gold file of corpus/ beside it; --check only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseGold } from './gold/parse.ts'
import { breaches } from './gold/rules.ts'

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url))

/** The texts of the corpus that are missing, stale or left over, and the gold files that break a rule. */
export function corpusFaults(write: boolean): string[] {
  const files = readdirSync(CORPUS)
  const golds = files.filter((file) => file.endsWith('.gold'))
  if (golds.length === 0) return [`no gold files in ${CORPUS}`]
  const orphans = files.filter((file) => file.endsWith('.txt') && !golds.includes(file.replace(/\.txt$/, '.gold')))
  return [
    ...orphans.map((file) => `${file}: no gold file beside it`),
    ...golds.flatMap((file) => goldFaults(file, write)),
  ]
}

function goldFaults(file: string, write: boolean): string[] {
  const gold = parseGold(readFileSync(join(CORPUS, file), 'utf8'), file)
  const textFile = file.replace(/\.gold$/, '.txt')
  if (write) writeFileSync(join(CORPUS, textFile), gold.text)
  const stale = readOrEmpty(join(CORPUS, textFile)) !== gold.text
  return [
    ...(stale ? [`${textFile}: differs from ${file}; run scripts/corpus-text.ts`] : []),
    ...breaches(gold).map((breach) => `${file}: ${breach}`),
  ]
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = corpusFaults(!process.argv.includes('--check'))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}
