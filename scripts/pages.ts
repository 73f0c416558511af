/**
 * Compiles the style and the script of the pages, `browser/page.css` and `browser/page.ts`, to `src/writers/html/assets.ts`.
 *   tsx scripts/pages.ts           writes it
 *   tsx scripts/pages.ts --check   fails when it is not current
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSync } from 'esbuild'

const TARGET = 'src/writers/html/assets.ts'
/** Kinds of marks, each of which has a box that hides it. */
const ACTS = ['decision', 'directive', 'target', 'deadline']
const TYPES = ['body', 'position', 'person', 'plan', 'document', 'term', 'date', 'place', 'quantity']

const hiding = [
  ...ACTS.map(
    (name) =>
      `:root:has(#show-${name}:not(:checked)) :is(mark,.tag).${name}{background:none;border-color:transparent;color:inherit;font-weight:inherit}:root:has(#show-${name}:not(:checked)) .tag.${name}{display:none}`,
  ),
  ...TYPES.map(
    (name) => `:root:has(#show-${name}:not(:checked)) .text mark.${name}{text-decoration:none;font-weight:inherit}`,
  ),
].join('\n')

const style = compiled('css', readFileSync('browser/page.css', 'utf8') + hiding)
const script = compiled('ts', readFileSync('browser/page.ts', 'utf8'))
const assets = `// Made by scripts/pages.ts from browser/; edit that.

/** The style of all pages. */
export const STYLE: string = ${literal(style)}

/** SHA-256 of the style, for the policy of a page. */
export const STYLE_HASH = '${hashOf(style)}'

/** The script of all pages. */
export const SCRIPT: string = ${literal(script)}

/** SHA-256 of the script. */
export const SCRIPT_HASH = '${hashOf(script)}'
`

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== assets) {
    console.error(`${TARGET} is not current: run npm run pages`)
    process.exitCode = 1
  }
} else {
  writeFileSync(TARGET, assets)
  console.log(`${TARGET}: ${style.length} + ${script.length} characters`)
}

function compiled(loader: 'css' | 'ts', contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, loader, resolveDir: 'browser' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome123', 'firefox121', 'safari17.5'],
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  if (text === '' || /<\/(?:script|style)/i.test(text)) throw new Error(`the ${loader} can't stand inside of a page`)
  return text
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function literal(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, (sign) => `\\${sign}`)}\``
}
