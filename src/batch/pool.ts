import { Piscina } from 'piscina'
import { expectShortRun } from './engine.ts'
import type { OutputOutcome, OutputTask, ReadHow, ReadOutcome, ReadTask, ReadTaskFile } from './tasks.ts'

/** Bytes and files of a task: small enough that all workers end together, large enough that messages cost nothing. */
const TASK_BYTES = 128 * 1024
const TASK_FILES = 12

/** Runs tasks on worker threads. */
export class Pool {
  private readonly workers: Piscina
  private readonly jobs: number
  private readonly broken: Promise<never>

  constructor(jobs: number, worker: URL) {
    this.jobs = jobs
    expectShortRun()
    this.workers = new Piscina({
      filename: worker.href,
      minThreads: jobs,
      maxThreads: jobs,
      idleTimeout: Infinity,
      recordTiming: false,
      workerHistogram: false,
    })
    // A worker that fails while it does nothing is replaced; when none can even start there is nothing to wait for.
    this.broken = new Promise((_, reject) => {
      this.workers.on('error', (error: Error) => {
        if (this.workers.threads.length === 0) reject(error)
      })
    })
    this.broken.catch(() => {})
  }

  /** Reads the files and hands over each outcome in turn; the next task of a lane waits until that is done. */
  async read(tasks: readonly ReadTask[], take: (outcome: ReadOutcome) => Promise<void>): Promise<void> {
    const queue = tasks.values()
    const lane = async (): Promise<void> => {
      for (const task of queue) for await (const outcome of this.readTask(task)) await take(outcome)
    }
    await Promise.race([this.broken, Promise.all(Array.from({ length: this.jobs * 2 }, lane))])
  }

  /** Writes files of results, first those that take longest. */
  write(tasks: readonly OutputTask[]): Promise<OutputOutcome[]> {
    const written = tasks
      .toSorted((a, b) => costOf(b) - costOf(a))
      .map((task): Promise<OutputOutcome> => this.workers.run(task, { name: 'writeOutput' }))
    return Promise.race([this.broken, Promise.all(written)])
  }

  async close(): Promise<void> {
    await this.workers.destroy()
  }

  /** When a worker dies over several files, each is read alone, so that the one that kills is found. */
  private async *readTask(task: ReadTask): AsyncGenerator<ReadOutcome> {
    try {
      yield await this.run(task)
    } catch (error) {
      if (task.files.length > 1) for (const file of task.files) yield* this.readTask({ ...task, files: [file] })
      else yield crashed(task, error)
    }
  }

  private run(task: ReadTask): Promise<ReadOutcome> {
    return this.workers.run(task, { name: 'readFiles' })
  }
}

function crashed({ files }: ReadTask, error: unknown): ReadOutcome {
  const message = `ends the process that reads it (${error instanceof Error ? error.message : String(error)})`
  return {
    records: new Uint8Array(),
    read: [],
    unchanged: [],
    errors: files.map(({ name }) => ({ file: name, code: 'crashed', message })),
  }
}

/** Time that a byte of the spool costs in each kind of file, as measured: what takes longest is begun first. */
const COST: Readonly<Record<OutputTask['kind'], number>> = { ndjson: 1, csv: 15, parquet: 50, xlsx: 90 }

function costOf({ pieces, kind }: OutputTask): number {
  let sum = 0
  for (let k = 1; k < pieces.length; k += 2) sum += pieces[k] ?? 0
  return sum * COST[kind]
}

/** Parts the files into tasks, large files first and alone, so that none is left over at the end. */
export function tasksOf(files: readonly (ReadTaskFile & { readonly size: number })[], how: ReadHow): ReadTask[] {
  const tasks: ReadTask[] = []
  let held: ReadTaskFile[] = []
  let bytes = 0
  for (const { size, ...file } of files.toSorted((a, b) => b.size - a.size)) {
    held.push(file)
    bytes += size
    if (bytes < TASK_BYTES && held.length < TASK_FILES) continue
    tasks.push({ how, files: held })
    held = []
    bytes = 0
  }
  if (held.length > 0) tasks.push({ how, files: held })
  return tasks
}
