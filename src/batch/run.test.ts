import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BatchError } from './error.ts'
import { progressText } from './progress.ts'
import { encodeRecord } from './record.ts'
import { runBatch } from './run.ts'
import { SEGMENTS } from './segments.ts'
import { pieceAt, Spool } from './spool.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-run-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const quiet = { write: (): void => {}, terminal: false }

it('names the file that kills a worker and goes on with the others', async () => {
  for (const name of ['a', 'b', 'c', 'deadly-1', 'deadly-2', 'e']) writeFileSync(join(folder, `${name}.txt`), name)
  const output = join(folder, 'out')
  const worker = new URL('../../test/dying-worker.mjs', import.meta.url)
  const { unchanged } = await runBatch({
    folders: [folder],
    output,
    jobs: 2,
    version: 'test',
    progress: quiet,
    worker,
    formats: [],
  })
  expect(unchanged).toBe(4)
  const errors = readFileSync(join(output, 'errors.ndjson'), 'utf8')
  expect(errors.match(/"file":"[^"]+","code":"crashed"/g)).toEqual([
    '"file":"deadly-1.txt","code":"crashed"',
    '"file":"deadly-2.txt","code":"crashed"',
  ])
})

it('ends with an error when no worker can start', async () => {
  writeFileSync(join(folder, 'a.txt'), 'a')
  const worker = new URL('../../test/no-such-worker.mjs', import.meta.url)
  const options = { folders: [folder], output: join(folder, 'out'), version: 'test', progress: quiet, worker }
  await expect(runBatch({ ...options, jobs: 1 })).rejects.toThrow(/no-such-worker/)
  await expect(runBatch({ ...options, jobs: 1 })).rejects.toThrow(BatchError)
})

it('keeps whole records and cuts off a torn or spoilt end', async () => {
  const path = join(folder, 'spool')
  const record = (name: string): Uint8Array =>
    encodeRecord(
      name,
      'hash',
      'maker',
      Array.from({ length: SEGMENTS }, (_, k) => `${name}-${k}-ố\n`),
    )
  const first = await Spool.open(path)
  await Promise.all([first.append(record('một')), first.append(record('hai')), first.append(record('ba'))])
  await first.append(record('một'))
  await first.close()
  const whole = readFileSync(path)
  const namesAfter = async (bytes: Uint8Array): Promise<string[]> => {
    writeFileSync(path, bytes)
    const spool = await Spool.open(path)
    const names: string[] = []
    for (const kept of spool.kept.values()) {
      expect(await spool.piece(kept, 2)).toBe(`${kept.head.name}-2-ố\n`)
      expect(pieceAt(kept, 0)[1]).toBe(Buffer.byteLength(`${kept.head.name}-0-ố\n`))
      names.push(kept.head.name)
    }
    await spool.append(record('mới'))
    await spool.close()
    const again = await Spool.open(path)
    expect([...again.kept.keys()]).toEqual([...names, 'mới'])
    await again.close()
    return names
  }
  expect(await namesAfter(whole)).toEqual(['một', 'hai', 'ba'])
  const two = record('một').length + record('hai').length
  const ends = [two + 1, two + 40, two + record('ba').length - 1]
  for (const end of ends) expect(await namesAfter(whole.subarray(0, end))).toEqual(['một', 'hai'])
  const spoilt = new Uint8Array(whole)
  spoilt[two - 5] = (spoilt[two - 5] ?? 0) ^ 1
  expect(await namesAfter(spoilt)).toEqual(['một'])
  expect(await namesAfter(new Uint8Array(500))).toEqual([])
})

it('tells rate and time left', () => {
  const progress = { files: 120, total: 480, bytes: 6e6, totalBytes: 24e6, errors: 1, seconds: 30 }
  expect(progressText(progress)).toBe('120 of 480 files, 25 %, 0.2 MB/s, 1 min 30 s left, 1 error')
  expect(progressText({ ...progress, files: 480, bytes: 24e6, errors: 0 })).toBe('480 of 480 files, 100 %, 0.8 MB/s')
  expect(progressText({ files: 0, total: 0, bytes: 0, totalBytes: 0, errors: 0, seconds: 0 })).toContain('0 of 0 files')
})
