import { expect, test } from 'vitest'
import { eachAddress, eachFile } from './each.ts'

test('every document has a file of its own inside the folder', () => {
  expect(eachFile('năm 2031/qd-3.docx', 'html')).toBe('documents/html/năm 2031/qd-3.docx.html')
  const names = ['../a', '..%2Fa', '%2E%2E/a', '/a', 'a', '%2F/a', './a', 'a/../a', 'a\\..\\a', 'C:/a', 'a\u0000']
  const files = names.map((name) => eachFile(name, 'akn'))
  expect(new Set(files).size).toBe(names.length)
  for (const file of files) {
    expect(file).toMatch(/^documents\/akn\/.+\.xml$/)
    expect(file.split('/').filter((part) => part === '' || part === '..' || part === '.')).toEqual([])
    expect(file).not.toMatch(/[\\:\p{Cc}]/u)
  }
})

test('names that no file system takes are cut, and stay apart', () => {
  const names = ['ố'.repeat(120), `${'ố'.repeat(119)}á`, '𠀀'.repeat(80)].map((name) =>
    eachFile(`van-ban/${name}`, 'json'),
  )
  expect(new Set(names).size).toBe(3)
  for (const name of names) {
    const last = name.split('/').at(-1) ?? ''
    expect(Buffer.byteLength(last)).toBeLessThanOrEqual(240)
    expect(last).toMatch(/^.+~[0-9a-f]{16}\.json$/u)
    expect(last).not.toMatch(/\p{Cs}/u)
  }
})

test('addresses are those of links', () => {
  expect(eachAddress('a b/50%.txt', 'html')).toBe('documents/html/a%20b/50%2525.txt.html')
})
