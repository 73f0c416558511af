import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command as it is installed: compiled, in a folder of its own. */
export interface BuiltCommand {
  start(args: readonly string[]): ChildProcess
  run(args: readonly string[]): Promise<Ended>
  remove(): void
}

/** Copies what `npm run build` made into a temporary folder, so that what is tested is what is shipped. */
export function buildCommand(): BuiltCommand {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-built-'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const start = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [join(folder, 'dist/cli/main.js'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  return {
    start,
    run: (args) => ended(start(args)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Waits for the end of the process. */
export function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((done) => {
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}
