/**
 * Compiles `lexicon/*.tsv` to `src/lexicon/generated/`, one file a table.
 *   tsx scripts/compile-lexicon.ts           writes them
 *   tsx scripts/compile-lexicon.ts --check   fails when they are not current
 *
 * A source has a header line; its first column is `form` (` | ` separates spellings of one entry, the first is the
 * canonical one), `case` is `any`, `cap`, `caps` or `low`; lines that start with `#` are comments. The name of the
 * file is the category.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const SOURCES = 'lexicon'
const TARGET = 'src/lexicon/generated'
/** Tables that no rule reads: compiled, but no part of the lexicon of the analysis. */
const APART = ['stop-words']
const CASES = ['', 'any', 'cap', 'caps', 'low']

function readTable(file: string): { category: string; columns: string[]; rows: string[] } {
  const raw = readFileSync(`${SOURCES}/${file}`, 'utf8')
  if (raw !== raw.normalize('NFC')) throw new Error(`${file}: not in NFC`)
  const lines = raw.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = (lines[0] ?? '').split('\t')
  if (columns[0] !== 'form') throw new Error(`${file}: its first column is not «form»`)
  const caseColumn = columns.indexOf('case')
  const seen = new Set<string>()
  const rows = lines.slice(1).map((line) => line.replace(/\t+$/, ''))
  for (const row of rows) {
    const cells = row.split('\t')
    if (cells.length > columns.length) throw new Error(`${file}: too many columns in «${row}»`)
    if (!CASES.includes(cells[caseColumn] ?? '')) throw new Error(`${file}: unknown case in «${row}»`)
    for (const form of (cells[0] ?? '').split(' | ')) {
      if (form.trim() !== form || form === '') throw new Error(`${file}: an empty or padded form in «${row}»`)
      if (seen.has(form)) throw new Error(`${file}: «${form}» stands twice`)
      seen.add(form)
    }
  }
  return { category: file.replace(/\.tsv$/, ''), columns, rows }
}

function render(table: { category: string; columns: string[]; rows: string[] }): string {
  const text = table.rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `// Made by scripts/compile-lexicon.ts from lexicon/${table.category}.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category \`${table.category}\`. */
export const table = (): LexiconTable => ({
  category: '${table.category}',
  columns: ${JSON.stringify(table.columns)},
  rows: \`${text}\`.split('\\n'),
})
`
}

function renderIndex(categories: string[]): string {
  const name = (category: string): string => category.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return `// Made by scripts/compile-lexicon.ts; edit lexicon/*.tsv.
import type { LexiconTable } from '../lexicon.ts'
${categories.map((c) => `import { table as ${name(c)} } from './${c}.ts'`).join('\n')}

/** All tables of the lexicon that ships. */
export const tables = (): LexiconTable[] => [
${categories.map((c) => `  ${name(c)}(),`).join('\n')}
]
`
}

const tables = readdirSync(SOURCES)
  .filter((file) => file.endsWith('.tsv'))
  .toSorted()
  .map(readTable)
const files = new Map(tables.map((table) => [`${TARGET}/${table.category}.ts`, render(table)]))
files.set(
  `${TARGET}/index.ts`,
  renderIndex(tables.map((table) => table.category).filter((category) => !APART.includes(category))),
)
const present = existsSync(TARGET) ? readdirSync(TARGET).map((file) => `${TARGET}/${file}`) : []
const stale = [
  ...present.filter((file) => !files.has(file)),
  ...[...files]
    .filter(([file, code]) => !present.includes(file) || readFileSync(file, 'utf8') !== code)
    .map(([file]) => file),
]
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`not current, run npm run lexicon: ${stale.join(', ')}`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(TARGET, { recursive: true })
  for (const file of stale) {
    const code = files.get(file)
    if (code === undefined) rmSync(file)
    else writeFileSync(file, code)
  }
  console.log(
    `${TARGET}: ${tables.length} tables, ${tables.reduce((n, t) => n + t.rows.length, 0)} entries, ${stale.length} files written`,
  )
}
