import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compound, doc, docx, latin, odt, p, pdf } from '../../test/reader-files.ts'
import { detect } from './detect.ts'
import { ReadError, readBytes } from './index.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const big = new Uint8Array(4096)

describe('files are told by content', () => {
  test.each([
    ['zip-docx', docx({ document: p('x') })],
    ['zip-odt', odt('<text:p>x</text:p>')],
    ['zip-office', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['zip', zipSync({ 'a.txt': strToU8('x') })],
    ['compound-word', doc('x')],
    ['compound-encrypted', compound([['EncryptedPackage', big]])],
    ['compound-msg', compound([['__properties_version1.0', big]])],
    ['compound', compound([['Workbook', big]])],
    ['pdf', pdf([[{ x: 50, y: 700, text: 'x' }]])],
    ['rtf', latin('{\\rtf1 x}')],
    ['png', latin('\u0089PNG\r\n\u001a\n')],
    ['jpeg', latin('\u00ff\u00d8\u00ff\u00e0')],
    ['rar', latin('Rar!\u001a\u0007\u0000')],
    ['gzip', latin('\u001f\u008b\u0008')],
    ['mail', text('Received: from a\nMessage-ID: <1@x>\nSubject: Công văn\n\nNội dung')],
    ['word-html', text('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>x')],
    ['html', text('<!-- lưu --><!DOCTYPE html><p>x')],
    ['html', text('<p>a</p><div><p>b</p><table><tr><td>c</td></tr></table></div>')],
    ['markdown', text('# Một\n\n## Hai\n')],
    ['text', text('Số: 12/QĐ-UBND\nĐiều 1. <trống>')],
    ['text', text('Subject: không phải thư\nMột dòng')],
    ['binary', latin('\u0000\u0001\u0002\u0000\u0003abc')],
  ])('%s', (id, bytes) => {
    expect(detect(bytes).id).toBe(id)
  })
})

describe('what is not read says why', () => {
  test.each([
    ['email', text('Received: from a\nMessage-ID: <1@x>\nSubject: x\n\ny'), /e-mail/],
    ['archive', zipSync({ 'a.txt': strToU8('x') }), /ZIP.*unpack/],
    ['encrypted', compound([['EncryptedPackage', big]]), /password/],
    ['encrypted', doc('x', 0x0300), /password/],
    ['unsupported', latin('\u0000\u0001\u0002\u0000\u0003abc'), /binary/],
    ['empty', new Uint8Array(), /empty/],
    ['no-text', text(' \n\n'), /no text/],
    ['no-text', docx({ document: p('') }), /no text/],
  ] as const)('%s', async (code, bytes, message) => {
    const error = await readBytes(bytes, 'tep.dat').catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ code, file: 'tep.dat' })
    expect(String(error)).toMatch(message)
    expect(String(error)).toContain('tep.dat')
  })
})

test('a wrong extension is read by content, with a diagnostic', async () => {
  const read = await readBytes(latin('{\\rtf1 xin}'), 'thu-muc/van-ban.docx')
  expect(read).toMatchObject({ kind: 'rtf', text: 'xin\n' })
  expect(read.diagnostics.map(({ code }) => code)).toEqual(['wrong-extension'])
})

test('the name decides only between plain text and Markdown', async () => {
  const bytes = text('# Một\n\n## Hai\n')
  expect((await readBytes(bytes, 'a.txt')).text).toBe('# Một\n\n## Hai\n')
  expect((await readBytes(bytes, 'a.md')).text).toBe('Một\nHai\n')
})
