import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileError } from '../src/batch/error.ts'
import { run } from '../src/cli/program.ts'
import { TABLES } from '../src/writers/tables/index.ts'
import { type BuiltCommand, buildCommand, ended } from './built.ts'
import { composed, digests, writeCollection } from './collection.ts'
import { parseCsv } from './csv.ts'

const FILES = 480

let command: BuiltCommand
let folder: string
let documents: string
const outputOf = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-batch-'))
  documents = join(folder, 'documents')
  writeCollection(documents, FILES)
  command = buildCommand()
})

afterAll(() => {
  command.remove()
  rmSync(folder, { recursive: true, force: true })
})

function namesIn(path: string): string[] {
  return lines(path).map((line) => {
    const { source }: { source: { name: string } } = JSON.parse(line)
    return source.name
  })
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

describe('batch', () => {
  it('reads a folder into all results, whole and in order', async () => {
    const output = outputOf('whole')
    const { code, stdout, stderr } = await command.run(['batch', documents, '--output', output])
    expect(stderr).toContain(`${FILES} of ${FILES} files, 100 %`)
    expect(code).toBe(0)
    expect(stdout).toContain(`${FILES} documents read, 0 files failed`)
    const names = namesIn(join(output, 'analysis.ndjson'))
    expect(names.length).toBe(FILES)
    expect(names).toContain('năm 2031/qd-3.txt')
    expect(names).toEqual([...new Set(names)].toSorted())
    for (const { id, columns } of TABLES) {
      const [head, ...rows] = parseCsv(readFileSync(join(output, `${id}.csv`), 'utf8'))
      expect(head).toEqual(columns.map(({ name }) => name))
      const file = new Uint8Array(readFileSync(join(output, `${id}.parquet`))).buffer
      const objects = await parquetReadObjects({ file })
      expect(objects.map(({ document }) => document as unknown)).toEqual(rows.map(([document]) => document))
    }
    expect(statSync(join(output, 'tasks.xlsx')).size).toBeGreaterThan(1000)
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain(`<dd>${FILES}</dd>`)
    expect(readFileSync(join(output, 'errors.ndjson'), 'utf8')).toBe('')
    expect(JSON.parse(readFileSync(join(output, 'summary.json'), 'utf8'))).toMatchObject({
      documents: FILES,
      errors: 0,
    })
  })

  // On a machine with little time to spare the run may end before the kill comes: then it is tried again from nothing.
  it('killed in the middle and resumed gives byte for byte the same', { retry: 4 }, async () => {
    const output = outputOf('killed')
    rmSync(output, { recursive: true, force: true })
    const spool = join(output, '.vanban', 'spool')
    const kept: number[] = []
    for (const share of [0.01, 0.3]) {
      const child = command.start(['batch', documents, '--output', output, '--resume', '--jobs', '2'])
      const end = ended(child)
      const enough = share * statSync(join(outputOf('whole'), '.vanban', 'spool')).size
      while (child.exitCode === null && (statSync(spool, { throwIfNoEntry: false })?.size ?? 0) < enough)
        await setTimeout(2)
      child.kill('SIGKILL')
      await end
      kept.push(statSync(spool).size)
      expect(digests(output)).toEqual({})
    }
    const whole = statSync(join(outputOf('whole'), '.vanban', 'spool')).size
    expect(kept[0]).toBeGreaterThan(0)
    expect(kept[1]).toBeGreaterThan(kept[0] ?? 0)
    expect(kept[1]).toBeLessThan(whole)
    // A torn record at the end, as when the machine itself goes down.
    writeFileSync(spool, readFileSync(spool).subarray(0, (kept[1] ?? 0) - 100))
    const refused = await command.run(['batch', documents, '--output', output])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--resume')
    const resumed = await command.run(['batch', documents, '--output', output, '--resume'])
    expect(resumed.code).toBe(0)
    expect(resumed.stderr).toMatch(/vanban: \d+ files had not changed/)
    expect(digests(output)).toEqual(digests(outputOf('whole')))
  })

  it('reads only what has changed, and forgets what is gone', async () => {
    const [copy, output] = [join(folder, 'changing'), outputOf('changed')]
    writeCollection(copy, 30)
    const args = ['batch', copy, '--output', output, '--formats', 'csv']
    await command.run(args)
    const first = statSync(join(output, '.vanban', 'spool')).size
    expect((await command.run(args)).stderr).toContain('30 files had not changed')
    expect(statSync(join(output, '.vanban', 'spool')).size).toBe(first)
    writeFileSync(join(copy, 'qd-1.txt'), composed(901))
    unlinkSync(join(copy, 'qd-2.txt'))
    expect((await command.run(args)).stderr).toContain('28 files had not changed')
    const anew = outputOf('anew')
    await command.run(['batch', copy, '--output', anew, '--formats', 'csv'])
    expect(digests(output)).toEqual(digests(anew))
    expect(Object.keys(digests(anew))).not.toContain('documents.parquet')
  })

  it('names each bad file and reads the others', async () => {
    const [bad, output] = [join(folder, 'bad'), outputOf('bad-out')]
    mkdirSync(bad)
    writeFileSync(join(bad, 'good.txt'), composed(1))
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'broken.docx'), 'PK\u0003\u0004 is no package')
    symlinkSync(documents, join(bad, 'folder-link'))
    symlinkSync(join(documents, 'qd-1.txt'), join(bad, 'file-link.txt'))
    symlinkSync('nowhere', join(bad, 'lost.txt'))
    symlinkSync('good.txt', join(bad, 'again.txt'))
    const { code, stdout } = await command.run(['batch', bad, '--output', output])
    expect(code).toBe(1)
    expect(stdout).toContain('1 documents read, 5 files failed')
    const errors: FileError[] = lines(join(output, 'errors.ndjson')).map((line) => JSON.parse(line))
    expect(errors.map(({ file, code: why }) => [file, why])).toEqual([
      ['broken.docx', 'archive'],
      ['empty.txt', 'empty'],
      ['file-link.txt', 'outside-root'],
      ['folder-link', 'outside-root'],
      ['lost.txt', 'not-found'],
    ])
    expect(errors.every(({ message }) => message.length > 5 && !message.includes(folder))).toBe(true)
  })

  it('takes patterns and several folders, and refuses what makes no sense', async () => {
    const output = outputOf('some')
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    for (const each of [one, two]) {
      mkdirSync(join(each, 'draft'), { recursive: true })
      for (const name of ['a.txt', 'b.md', '.hidden.txt', 'draft/c.txt']) writeFileSync(join(each, name), composed(3))
    }
    const args = ['batch', one, two, '--include', '**/*.txt', '--exclude', 'draft/**', '--formats', 'csv']
    expect((await command.run([...args, '--output', output])).code).toBe(0)
    const names = namesIn(join(output, 'analysis.ndjson'))
    expect(names).toEqual([`${one}/a.txt`, `${two}/a.txt`])
    const wrong: [string[], string][] = [
      [['batch', one], '--output'],
      [['batch', join(folder, 'none'), '--output', output], 'is no folder'],
      [['batch', folder, one, '--output', output], 'lies inside'],
      [['batch', one, '--output', one], 'a folder of their own'],
      [['batch', one, '--output', output, '--formats', 'csv,xls'], 'They are csv, parquet, xlsx'],
      [['batch', one, '--output', output, '--jobs', '0'], 'whole number above 0'],
    ]
    for (const [call, message] of wrong) {
      const said: string[] = []
      const io = {
        stdout: (text: string): void => void said.push(text),
        stderr: (text: string): void => void said.push(text),
        stdin: async () => new Uint8Array(),
        colour: false,
        terminal: false,
      }
      expect([call, await run(call, '0', io)]).toEqual([call, 2])
      expect(said.join('')).toContain(message)
    }
  })
})
