import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { legacyEncoding } from './legacy.ts'
import { readLanguage } from './read.ts'
import { lookVietnamese } from './vietnamese.ts'

const language = (text: string): string => readLanguage(text, text).code

describe('language', () => {
  it.each(['KẾ HOẠCH', 'BÁO CÁO', 'Công văn', 'THÔNG TƯ', 'Hội nghị bàn về kinh tế rừng của tỉnh'])(
    'knows Vietnamese by its letters, short headings and capitals included: %s',
    (text) => {
      expect(language(text)).toBe('vie')
      expect(lookVietnamese(text).certainty).toBeGreaterThanOrEqual(0.5)
    },
  )

  it('knows other languages', () => {
    expect(language('The Committee shall report to the Minister before 30 June of each year.')).toBe('eng')
    expect(language('Le ministre a signé le décret relatif aux marchés publics de l’État.')).toBe('fra')
    expect(language('Комитет представляет доклад министру до 30 июня.')).toBe('rus')
  })

  it('says nothing where there are no words', () => {
    for (const text of ['', '12 34 56', '...', '-']) expect(language(text)).toBe('und')
  })

  it('finds Vietnamese behind an English beginning', () => {
    const english = 'This report describes the work of the office. '.repeat(60)
    const vietnamese = 'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành khẩn trương triển khai thực hiện. '.repeat(200)
    expect(language(english + vietnamese)).toBe('vie')
  })
})

describe('legacy encodings', () => {
  it('are known by what they leave in the text', () => {
    expect(legacyEncoding('Uû ban nh©n d©n tØnh Hoµ B×nh ban hµnh quyÕt ®Þnh vÒ viÖc giao ®Êt')).toBe('tcvn3')
    expect(legacyEncoding('Uyû ban nhaân daân tænh Hoøa Bình ban haønh quyeát ñònh veà vieäc giao ñaát')).toBe('vni')
    expect(legacyEncoding('á»¦y ban nhÃ¢n dÃ¢n tá»‰nh ban hÃ nh quyáº¿t Ä‘á»‹nh')).toBe('utf8-as-latin1')
  })

  it('are not seen in other languages', () => {
    expect(legacyEncoding('Le gouvernement a adopté le décret où figurent les marchés, août 2020.')).toBeUndefined()
    expect(legacyEncoding('El niño comió mañana en el año del señor.')).toBeUndefined()
    expect(legacyEncoding('Copyright © 2020, all rights reserved ® of the company, 5 µm.')).toBeUndefined()
  })
})

describe('an analysis', () => {
  it('of another language is empty and says why', () => {
    const { metadata, decisions, directives, entities, diagnostics, source } = analyze(
      'DECISION\nArticle 1. The project of the Ministry of Finance is approved on 5 May 2020.\nArticle 2. The Minister shall report before June.',
    )
    expect(source.language.code).toBe('eng')
    expect(source.genre).toBe('other')
    expect([decisions, directives, entities]).toEqual([[], [], []])
    expect(metadata).toEqual({ signers: [], recipients: [], bases: [] })
    expect(diagnostics.map(({ code }) => code)).toContain('not-vietnamese')
  })

  it('of a text in an old encoding warns', () => {
    const { diagnostics, source } = analyze('Uû ban nh©n d©n tØnh Hoµ B×nh ban hµnh quyÕt ®Þnh vÒ viÖc giao ®Êt')
    expect(source.language.code).toBe('vie')
    expect(diagnostics.map(({ code }) => code)).toContain('legacy-encoding')
  })
})
