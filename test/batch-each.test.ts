import { existsSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltCommand, buildCommand, ended } from './built.ts'
import { composed, digests, writeCollection } from './collection.ts'

let command: BuiltCommand
let folder: string
let documents: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanban-each-'))
  documents = join(folder, 'in')
  writeCollection(documents, 60)
  command = buildCommand()
})

afterAll(() => {
  command.remove()
  rmSync(folder, { recursive: true, force: true })
})

const eachOf = (output: string): string[] =>
  Object.keys(digests(output)).filter((file) => file.startsWith('documents/'))

it('gives each document a file in each format, linked from the page of the collection', async () => {
  const output = join(folder, 'out')
  const { code } = await command.run([
    'batch',
    documents,
    '--output',
    output,
    '--formats',
    'html',
    '--each',
    'html,akn',
  ])
  expect(code).toBe(0)
  expect(eachOf(output).length).toBe(120)
  const page = readFileSync(join(output, 'documents/html/năm 2031/qd-3.txt.html'), 'utf8')
  expect(page).toContain('<!doctype html>')
  expect(page).toContain('3/QĐ-UBND')
  expect(readFileSync(join(output, 'documents/akn/qd-1.txt.xml'), 'utf8')).toContain('<akomaNtoso')
  const links = [...readFileSync(join(output, 'index.html'), 'utf8').matchAll(/<a href="(documents[^"]+)"/g)]
  const files = links.map(([, address = '']) => address.split('/').map(decodeURIComponent).join('/'))
  expect(files.length).toBe(60)
  expect(files.filter((file) => !existsSync(join(output, file)))).toEqual([])
})

it('follows what changes, what goes, and what is asked for', async () => {
  const [copy, output] = [join(folder, 'changing'), join(folder, 'changed')]
  writeCollection(copy, 9)
  const args = ['batch', copy, '--output', output, '--formats', 'csv', '--each']
  await command.run([...args, 'html,record'])
  unlinkSync(join(copy, 'qd-2.txt'))
  writeFileSync(join(copy, 'qd-1.txt'), composed(907))
  unlinkSync(join(output, 'documents/html/qd-4.txt.html'))
  const { stderr } = await command.run([...args, 'html'])
  expect(stderr).toContain('6 files had not changed')
  const anew = join(folder, 'anew')
  await command.run(['batch', copy, '--output', anew, '--formats', 'csv', '--each', 'html'])
  expect(eachOf(output).length).toBe(8)
  expect(digests(output)).toEqual(digests(anew))
})

it('killed and resumed gives the same files', { retry: 4 }, async () => {
  const [whole, output] = [join(folder, 'whole'), join(folder, 'killed')]
  rmSync(output, { recursive: true, force: true })
  const args = ['batch', documents, '--each', 'html,annotations', '--jobs', '2', '--resume', '--output']
  await command.run([...args, whole])
  const child = command.start([...args, output])
  const end = ended(child)
  while (child.exitCode === null && !existsSync(join(output, 'documents/annotations'))) {
    await new Promise((done) => setTimeout(done, 1))
  }
  child.kill('SIGKILL')
  await end
  expect(existsSync(join(output, 'index.html'))).toBe(false)
  expect((await command.run([...args, output])).code).toBe(0)
  expect(digests(output)).toEqual(digests(whole))
})

it('says which formats there are', async () => {
  const { code, stderr } = await command.run(['batch', documents, '--output', join(folder, 'no'), '--each', 'csv'])
  expect(code).toBe(2)
  expect(stderr).toContain('They are json, html, akn')
})
