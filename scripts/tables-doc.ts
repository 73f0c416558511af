/**
 * Writes `docs/tables.md` from the definitions of the tables.
 *   tsx scripts/tables-doc.ts           writes it
 *   tsx scripts/tables-doc.ts --check   fails when it is not current
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { TABLES } from '../src/writers/tables/index.ts'
import type { Column } from '../src/writers/tables/table.ts'
import { REGISTER } from '../src/writers/tables/tasks.ts'

const TARGET = 'docs/tables.md'

const INTRODUCTION = `# The tables of a collection

\`vanban batch\` writes these tables as CSV and as Parquet, and \`vanban analyze --format csv --table NAME\` writes one of them.
The column \`document\` ties them: it is the same in every table, and with \`id\` or \`entity\` it names one thing.

- **CSV** is RFC 4180 in UTF-8 with a byte order mark and CRLF line ends, which Excel opens right. Days are written
  \`YYYY-MM-DD\`. A text that a spreadsheet would run as a formula (it begins with \`=\`, \`+\`, \`-\` or \`@\`) has an apostrophe in front.
- **Parquet** holds the same values with the types below; the descriptions lie in the file's key-value metadata under
  \`description\` and \`column.NAME\`. A column that is not required may be null.
- Several names in one cell are parted by semicolons. Text in cells is on one line; the words as they stand are at
  \`start\` to \`end\` of the text that \`vanban text\` prints.
`

function rowOf({ name, type, required, description }: Column): string {
  return `| \`${name}\` | ${type} | ${required ? 'yes' : ''} | ${description.replaceAll('|', '\\|')} |`
}

const sections = TABLES.map(
  ({ id, description, columns }) =>
    `## \`${id}\`\n\n${description}\n\n| column | type | required | meaning |\n|---|---|---|---|\n${columns.map(rowOf).join('\n')}\n`,
)

const register = `## \`tasks.xlsx\`

The register of tasks: one row a directive that obliges or asks (prohibitions are left out), numbered in the first column (STT).

| column | meaning |
|---|---|
${REGISTER.map(({ heading, description }) => `| ${heading} | ${description} |`).join('\n')}
`

const text = [INTRODUCTION, ...sections, register].join('\n')

if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    console.error(`${TARGET} is not current: run npm run tables`)
    process.exitCode = 1
  }
} else {
  mkdirSync('docs', { recursive: true })
  writeFileSync(TARGET, text)
  console.log(`${TARGET}: ${TABLES.length} tables`)
}
