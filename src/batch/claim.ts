import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BatchError } from './error.ts'

/** The hidden folder with what a run keeps for the next one. */
export const HIDDEN = '.vanban'

const RUNNING = 'running'

/**
 * Claims the folder for one run and gives the way to end the claim. The mark that a run is under way outlives a run that
 * dies, so the next one knows.
 *
 * @throws BatchError when another run is under way, or when one died here and `resume` is not asked for
 */
export async function claim(output: string, resume: boolean): Promise<() => Promise<void>> {
  const hidden = join(output, HIDDEN)
  await mkdir(hidden, { recursive: true })
  const mark = join(hidden, RUNNING)
  try {
    const file = await open(mark, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    await takeOver(output, mark, resume)
  }
  return () => rm(mark, { force: true })
}

async function takeOver(output: string, mark: string, resume: boolean): Promise<void> {
  const owner = Number(await readFile(mark, 'utf8'))
  if (isAlive(owner)) {
    throw new BatchError(`another run (process ${owner}) is writing to ${output}; if it is none, remove ${mark}`)
  }
  if (!resume) throw new BatchError(`an earlier run did not finish in ${output}: --resume goes on with it`)
  await writeFile(mark, String(process.pid))
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else can't be signalled but lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
