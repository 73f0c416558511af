/**
 * Generates `schema/analysis.schema.json` (JSON Schema 2020-12) from the types in `src/model/analysis.ts`.
 *   tsx scripts/schema.ts           writes it
 *   tsx scripts/schema.ts --check   fails when it is not current
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

const TARGET = 'schema/analysis.schema.json'

const generated = createGenerator({
  path: 'src/model/analysis.ts',
  tsconfig: 'tsconfig.schema.json',
  type: 'Analysis',
  topRef: false,
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema('Analysis')

const { $schema: _draft7, definitions, ...root } = generated
const schema = JSON.stringify(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Analysis',
    ...root,
    $defs: definitions,
  },
  undefined,
  2,
).replaceAll('#/definitions/', '#/$defs/')

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== `${schema}\n`) {
    console.error(`${TARGET} is not current: run npm run schema`)
    process.exitCode = 1
  }
} else {
  mkdirSync('schema', { recursive: true })
  writeFileSync(TARGET, `${schema}\n`)
  console.log(`${TARGET}: ${Object.keys(definitions ?? {}).length} definitions`)
}
