import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { latin } from '../../../test/reader-files.ts'
import { isSyllable } from '../../text/syllable.ts'
import { readBytes } from '../index.ts'
import { lacksHorn, restoreHorn } from './dropped-horn.ts'
import { joinSpacedOut } from './spaced.ts'
import {
  LETTERS,
  TCVN3,
  TCVN3_CAPITAL_LETTERS,
  TCVN3_CAPITALS,
  VNI_MARKS,
  VNI_SINGLES,
  VPS_LOWER,
  VPS_UPPER,
} from './tables.ts'

const SAMPLE = `Điều 7. Trách nhiệm của các cơ quan, đơn vị
Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư thẩm định dự toán, trình Ủy ban nhân dân tỉnh trước ngày 15 tháng 9.
Những vướng mắc, khó khăn phải được báo cáo kịp thời; tỷ lệ giải ngân cuối quý đạt ít nhất chín mươi phần trăm.`

/** Writes text in TCVN3; the encoding has no capitals with tones, so those come back small. */
function toTcvn3(text: string): Uint8Array {
  const from = LETTERS + TCVN3_CAPITAL_LETTERS
  const to = TCVN3 + TCVN3_CAPITALS
  return latin(text.replace(/[^\0-\u007f]/gu, (char) => to.charAt(from.indexOf(char))))
}

function toVps(text: string): Uint8Array {
  const bytes = [...VPS_LOWER, ...VPS_UPPER]
  const from = LETTERS + LETTERS.toUpperCase()
  return latin(text.replace(/[^\0-\u007f]/gu, (char) => String.fromCharCode(bytes[from.indexOf(char)] ?? 0x3f)))
}

function toVni(text: string): Uint8Array {
  const singles = new Map(Object.entries(VNI_SINGLES).map(([vni, letter]) => [letter, vni]))
  const marks = new Map(Object.entries(VNI_MARKS).map(([vni, mark]) => [mark.normalize('NFD'), vni]))
  const write = (char: string): string => {
    const small = char.toLowerCase()
    const single = singles.get(small)
    if (single !== undefined) return single
    const [base = '', ...rest] = small.normalize('NFD')
    const horned = rest.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
    const tone = rest.filter((mark) => mark !== '\u031b').join('')
    const key = [...marks.keys()].find(
      (mark) => mark.normalize('NFD') === tone.normalize('NFD') || sameMarks(mark, tone),
    )
    return horned + (marks.get(key ?? '') ?? '')
  }
  return latin(
    text.replace(/[^\0-\u007f]/gu, (char) => (char === char.toLowerCase() ? write(char) : write(char).toUpperCase())),
  )
}

const sameMarks = (a: string, b: string): boolean => a.split('').toSorted().join('') === b.split('').toSorted().join('')

describe('the vote finds how a plain text is stored', () => {
  const small = SAMPLE.replace('Ủy', 'ủy')

  test.each([
    ['tcvn3', toTcvn3(small), small],
    ['vni', toVni(SAMPLE), SAMPLE],
    ['vps', toVps(SAMPLE), SAMPLE],
    ['viscii', iconv.encode(SAMPLE, 'viscii'), SAMPLE],
    ['utf-8', new TextEncoder().encode(SAMPLE), SAMPLE],
    ['utf-16le', iconv.encode(SAMPLE, 'utf-16le'), SAMPLE],
    ['utf-16be', iconv.encode(SAMPLE, 'utf-16be'), SAMPLE],
    ['utf-16le', iconv.encode(SAMPLE, 'utf-16le', { addBOM: true }), SAMPLE],
    ['utf-8', iconv.encode(SAMPLE, 'utf-8', { addBOM: true }), SAMPLE],
  ])('%s', async (encoding, bytes, text) => {
    expect(await readBytes(bytes)).toMatchObject({ encoding, text, kind: 'text' })
  })

  test('windows-1258, whose tones are letters of their own', async () => {
    const bases: Readonly<Record<string, string>> = {
      '\u0300': 'Ì',
      '\u0301': 'ì',
      '\u0309': 'Ò',
      '\u0303': 'Þ',
      '\u0323': 'ò',
    }
    const spelled = SAMPLE.normalize('NFD')
      .replace(
        /([aeouAEOU])((?:[\u0300\u0301\u0303\u0309\u0323])?)([\u0302\u0306\u031b])/g,
        (_, base, tone, mark) => (base + mark).normalize('NFC') + tone,
      )
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => bases[tone] ?? tone)
    const page: Readonly<Record<string, number>> = {
      ă: 0xe3,
      Ă: 0xc3,
      đ: 0xf0,
      Đ: 0xd0,
      ơ: 0xf5,
      Ơ: 0xd5,
      ư: 0xfd,
      Ư: 0xdd,
    }
    const bytes = Uint8Array.from(spelled, (char) => page[char] ?? char.charCodeAt(0))
    const read = await readBytes(bytes)
    expect(read.encoding).toBe('windows-1258')
    expect(read.text.normalize('NFC')).toBe(SAMPLE)
  })

  test('legacy letters inside valid UTF-8 are decoded too', async () => {
    const shown = String.fromCharCode(...toTcvn3(small))
    expect(await readBytes(new TextEncoder().encode(shown))).toMatchObject({ encoding: 'tcvn3', text: small })
  })

  test.each([
    ['French', 'Le ministère de la santé a décidé que les hôpitaux publics seront équipés dès l’été.'],
    ['English with signs', 'Section § 12 – “Terms” cost £5 · ©2024 «quoted» ½ of it.'],
    ['German', 'Für die Prüfung der Anträge ist das zuständige Amt verantwortlich; Gebühren fällig.'],
  ])('%s stays as it is', async (_, text) => {
    expect(await readBytes(new TextEncoder().encode(text))).toMatchObject({ encoding: 'utf-8', text })
  })

  test('a few broken bytes do not make UTF-8 something else', async () => {
    const bytes = new TextEncoder().encode(SAMPLE)
    bytes[bytes.length - 2] = 0xff
    const read = await readBytes(bytes)
    expect(read.encoding).toBe('utf-8')
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['broken-letters'])
  })

  test('a named encoding is believed', async () => {
    expect((await readBytes(toVps('ghế'), undefined, { encoding: 'vps' })).text).toBe('ghế')
  })
})

describe('syllables', () => {
  test.each(['nghiêng', 'quyết', 'giữ', 'gì', 'Ủy', 'oánh', 'khuỷu', 'đường', 'xã', 'ýt', 'uống', 'hoá', 'HÒA'])(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  )
  test.each(['tôt', 'cảc', 'ngã́', 'xyz', 'trởng', 'đợc', 'abc', 'écrit', 'für', ''])('%s is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  )
})

describe('what programs do to TCVN3 text', () => {
  const lost = 'Bộ trởng chịu trách nhiệm hớng dẫn; đợc đầu t từ ngân sách nhà nớc, nh sau. '

  test('the letter ư is put back where it was lost throughout', () => {
    expect(lacksHorn(lost.repeat(10))).toBe(true)
    expect(restoreHorn(lost)).toBe('Bộ trưởng chịu trách nhiệm hướng dẫn; được đầu tư từ ngân sách nhà nước, như sau. ')
  })

  test('a text that has the letter keeps its words', () => {
    expect(lacksHorn(SAMPLE.repeat(5))).toBe(false)
  })

  test('letters that were spaced out become words again', () => {
    expect(joinSpacedOut('n g à y 2 5 t h á n g 6 n ă m 2 0 0 4')).toBe('ngày 25 tháng 6 năm 2004')
    expect(joinSpacedOut('số 12 ngày 5')).toBe('số 12 ngày 5')
  })
})
