/**
 * Builds `dist/`: the declarations by the compiler, the code bundled into few files, for a package of four hundred small ones
 * takes four times as long to import.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { buildSync } from 'esbuild'

/** What users import, each a subpath of the package. */
const EXPORTS = [
  'index',
  'readers/index',
  'integrations/unified/index',
  'integrations/compromise/index',
  'integrations/natural/index',
]
const ENTRIES = [...EXPORTS, 'cli/main', 'batch/worker'].map((entry) => `src/${entry}.ts`)

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
buildSync({
  entryPoints: ENTRIES,
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  minify: true,
  charset: 'utf8',
})
chmodSync('dist/cli/main.js', 0o755)

const needed = new Set<string>()
for (const entry of EXPORTS) gather(`dist/${entry}.d.ts`)
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  const path = join('dist', file)
  if (path.endsWith('.d.ts') && !needed.has(path)) rmSync(path)
}

/** The declarations that users can reach; the others are nobody's business. */
function gather(file: string): void {
  if (needed.has(file)) return
  needed.add(file)
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    gather(normalize(join(dirname(file), specifier.replace(/\.(?:js|ts)$/, '.d.ts'))))
  }
}
