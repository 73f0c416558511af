/**
 * Fills the blocks of the READMEs that show output: each stands below `<!-- output: COMMAND -->` and holds what the command
 * prints. A block of code is run with the built package; the block below it holds what it prints. Code that uses the
 * package with others is run a second time on decomposed text.
 *   tsx scripts/readme.ts           writes them
 *   tsx scripts/readme.ts --check   fails when a block is not what its command prints today
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const FILES = ['README.md', 'README.vi.md']
const BLOCK = /<!-- output: (.+?) -->\n```(\w*)\n[^]*?\n```/g
const CODE = /```ts\n([^]*?)\n```\n\n```(\w+)\n[^]*?\n```/g

const outputs = new Map<string, string>()

/** Output of a command line, had once for all READMEs. */
function onceOutputOf(command: string): string {
  const known = outputs.get(command) ?? outputOf(command)
  outputs.set(command, known)
  return known
}

/** Output of a command line: `npx vanban ...` runs the built command, `npm run NAME -- ...` the script of that name. */
function outputOf(command: string): string {
  const words = command.split(' ')
  if (words[0] === 'npx' && words[1] === 'vanban') return runNode(['dist/cli/main.js', ...words.slice(2)])
  if (words[0] === 'npm' && words[1] === 'run') {
    const folder = words.at(-1) ?? ''
    if (folder.startsWith('../') && !existsSync(folder)) throw new MissingFolder(folder)
    const output = runNode(['--import', 'tsx', ...scriptOf(words[2] ?? ''), ...words.slice(4)])
    if (output.includes('SKIPPED:')) throw new MissingFolder('data beside the project')
    return output
  }
  throw new Error(`README: «${command}» is no command that this script knows`)
}

class MissingFolder extends Error {}

function scriptOf(name: string): string[] {
  const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const line = manifest.scripts[name]
  if (!line?.startsWith('tsx ')) throw new Error(`README: no script «${name}» that tsx runs`)
  return line.split(' ').slice(1)
}

function runNode(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }).trimEnd()
}

/** What a block of code prints; `vanban` and its subpaths in it are the built package. */
function printed(code: string): string {
  const manifest: { exports: Record<string, string | { default: string }> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  return runNode([
    '--input-type=module',
    '-e',
    code.replaceAll(/'vanban(\/\w+)?'/g, (specifier, subpath: string = '') => {
      const target = manifest.exports[`.${subpath}`]
      if (typeof target !== 'object') throw new Error(`README: ${specifier} is nothing that the package has`)
      return `'${pathToFileURL(target.default).href}'`
    }),
  ])
}

function filled(readme: string): string {
  return readme
    .replaceAll(BLOCK, (whole, command: string, language: string) => {
      try {
        return `<!-- output: ${command} -->\n\`\`\`${language}\n${onceOutputOf(command)}\n\`\`\``
      } catch (error) {
        if (!(error instanceof MissingFolder)) throw error
        console.error(`SKIPPED: «${command}» needs ${error.message}, which is not here`)
        return whole
      }
    })
    .replaceAll(
      CODE,
      (_whole, code: string, language: string) =>
        `\`\`\`ts\n${code}\n\`\`\`\n\n\`\`\`${language}\n${printedInAnyForm(code)}\n\`\`\``,
    )
}

/** What code prints; what it does with other packages must be the same when its texts are decomposed. */
function printedInAnyForm(code: string): string {
  const output = printed(code)
  if (/'vanban\//.test(code) && printed(code.normalize('NFD')).normalize('NFC') !== output) {
    throw new Error(`README: decomposed text gives something else: ${code}`)
  }
  return output
}

for (const file of FILES) {
  const readme = readFileSync(file, 'utf8')
  const current = filled(readme)
  if (current === readme) continue
  if (process.argv.includes('--check')) {
    console.error(`${file}: a block is not what its command prints today: run npm run readme`)
    process.exitCode = 1
  } else {
    writeFileSync(file, current)
    console.log(`${file}: filled`)
  }
}
