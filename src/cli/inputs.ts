import type { ReadText } from '../readers/index.ts'
import type { Surroundings } from './io.ts'

/** One input that was read: its name for people and what it holds. */
export interface Input {
  readonly name: string
  readonly read: ReadText
}

/**
 * Reads the named files (`-` is standard input) one after the other and hands each to the action. One that fails is named
 * on standard error and costs none of the others. Gives the number that failed.
 */
export async function eachInput(
  files: readonly string[],
  io: Surroundings,
  action: (input: Input) => void | Promise<void>,
): Promise<number> {
  const { readBytes, readFile } = await import('../readers/index.ts')
  let failed = 0
  for (const file of files) {
    try {
      const read = file === '-' ? await readBytes(await io.stdin(), 'standard input') : await readFile(file)
      for (const { code, message } of read.diagnostics) io.stderr(`vanban: ${file}: ${code}: ${message}\n`)
      await action({ name: file, read })
    } catch (error) {
      failed++
      io.stderr(`vanban: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return failed
}
