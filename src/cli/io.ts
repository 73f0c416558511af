import { rename, rm, writeFile } from 'node:fs/promises'

/** What a command writes to and learns from its surroundings. */
export interface Surroundings {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin: () => Promise<Uint8Array>
  readonly colour: boolean
  /** Standard error is a terminal, where a line can be written over. */
  readonly terminal: boolean
}

/** The command was called in a way that makes no sense. */
export class UsageError extends Error {}

/** The process's own streams. */
export function processSurroundings(): Surroundings {
  return {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdin: readStandardInput,
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    terminal: process.stderr.isTTY,
  }
}

/** Writes the file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const input: AsyncIterable<Uint8Array> = process.stdin
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}
