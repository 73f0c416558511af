import nlp from 'compromise'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../../test/documents.ts'
import { compromiseVanban, type VanbanMethods } from './index.ts'

type View = ReturnType<typeof nlp>
const ENGLISH = 'The quick minister approves a plan in Hanoi. She will speak to the committee on Monday.'
const tagged = (text: string): string[] =>
  nlp(text)
    .termList()
    .map((term) => `${term.text} ${[...(term.tags ?? [])].toSorted().join()}`)
const english = tagged(ENGLISH)
nlp.plugin(compromiseVanban())
const read = (text: string): View & VanbanMethods<View> => Object.assign(nlp(text))
const words = (view: Pick<View, 'out'>): string[] =>
  view.out('array').map((text: string) => text.normalize('NFC').replace(/[.,;]$/, ''))

const TEXT = `ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
Số: 12/QĐ-UBND
Hòa Bình, ngày 05 tháng 01 năm 2031

QUYẾT ĐỊNH
Về việc phát triển du lịch

Điều 1. Phê duyệt Đề án phát triển du lịch tỉnh Hòa Bình giai đoạn 2031-2035.
Điều 2. Giao Sở Tài chính bố trí 20 tỷ đồng, báo cáo Chủ tịch UBND tỉnh trước ngày 15/3/2031. Yêu cầu Công an TP. Hòa Bình phối hợp.
Điều 3. Bãi bỏ Quyết định số 7/QĐ-UBND ngày 01/02/2030.`

describe('compromiseVanban', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    it(`tags and lists Vietnamese, ${form}`, () => {
      const doc = read(TEXT.normalize(form))
      expect(doc.text()).toBe(TEXT.normalize(form))
      expect(words(doc.bodies())).toEqual([
        'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH',
        'Sở Tài chính',
        'UBND tỉnh',
        'Công an TP. Hòa Bình',
      ])
      expect(words(doc.directives()).length).toBe(doc.analysis().directives.length)
      expect(words(doc.decisions()).map((text) => text.slice(0, 9))).toEqual(['Phê duyệt', 'Bãi bỏ Qu'])
      expect(words(doc.quantities())).toEqual(['20 tỷ đồng'])
      expect(words(doc.plans())[0]).toContain('Đề án phát triển du lịch')
      expect(words(doc.documents())).toEqual(['Quyết định số 7/QĐ-UBND ngày 01/02/2030'])
      expect(words(doc.match('giao #Body+'))).toEqual(['Giao Sở Tài chính'])
      expect(words(doc.match('#Position+'))).toEqual(['Chủ tịch UBND tỉnh'])
      expect(words(doc.match('trước #Date+'))).toEqual(['trước ngày 15/3/2031'])
      expect(doc.has('phê duyệt')).toBe(true)
      expect(doc.has('phê duyệt'.normalize('NFD'))).toBe(true)
      expect(doc.has('phe duyet')).toBe(false)
      expect(doc.match('#Noun').found).toBe(false)
    })
  }

  it('keeps letters apart that only a mark tells apart', () => {
    const doc = read('Ủy ban nhân dân xã bán đất, bàn giao và tư vấn cho từng thôn.')
    expect([words(doc.match('bán')), words(doc.match('bàn')), words(doc.match('ban'))]).toEqual([
      ['bán'],
      ['bàn'],
      ['ban'],
    ])
    expect([words(doc.match('tư')), words(doc.match('từng')), doc.has('tu')]).toEqual([['tư'], ['từng'], false])
  })

  it('lists what lies in a part', () => {
    const doc = read(TEXT)
    const order: View & VanbanMethods<View> = Object.assign(doc.directives().first())
    expect(words(order.bodies())).toEqual(['Sở Tài chính', 'UBND tỉnh'])
    expect(words(order.decisions())).toEqual([])
  })

  it('reads a changed document anew', () => {
    const doc = read('Giao Sở Y tế kiểm tra bệnh viện trong tháng 3 năm 2031.')
    const sentence = doc.clone()
    sentence.replace('sở y tế', 'Sở Xây dựng')
    const changed: View & VanbanMethods<View> = Object.assign(sentence)
    expect(words(changed.bodies())).toEqual(['Sở Xây dựng'])
    expect(words(doc.bodies())).toEqual(['Sở Y tế'])
  })

  it('leaves English alone', () => {
    expect(tagged(ENGLISH)).toEqual(english)
    expect(english.some((term) => term.includes('Verb'))).toBe(true)
  })

  it('gives every text back, and everything found in it', () => {
    for (const { text, name } of [
      ...DOCUMENTS.filter((one) => one.name !== 'thư mục/chỉ thị.docx'),
      { text: '...', name: 'marks' },
    ]) {
      const doc = read(text)
      expect([name, doc.text() === text]).toEqual([name, true])
      if (text === '' || name === 'marks') continue
      const { decisions, directives, entities } = doc.analysis()
      expect([name, doc.decisions().length, doc.directives().length]).toEqual([
        name,
        decisions.length,
        directives.length,
      ])
      const mentions = entities.filter(({ type }) => type === 'body').flatMap((entity) => entity.mentions)
      expect([name, doc.bodies().length]).toEqual([name, mentions.length])
    }
  })
})
