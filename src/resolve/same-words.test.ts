import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedLexicon } from '../lexicon/shipped.ts'
import { readLines } from '../lines/read.ts'
import { findMentions } from '../mentions/find.ts'
import { buildStructure } from '../structure/build.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { gatherEntities } from './entities.ts'
import { keysOf } from './keys.ts'
import { mentionKey } from './mention-key.ts'
import { declaredShortForms } from './short-forms.ts'

const PIECES = [
  'UBND tỉnh Hà Nam',
  'Ủy ban nhân dân tỉnh Hà Nam',
  'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
  'Uỷ ban nhân dân\ntỉnh Hà Nam',
  'Sở Y tế',
  'sở y tế',
  'Ban Chỉ đạo xóa nhà tạm (sau đây gọi là Ban Chỉ đạo)',
  'Ban Chỉ đạo',
  'Giám đốc Sở Y tế',
  'các sở, ban, ngành',
  'bà Nguyễn Thị Hwĭng',
  'TP. Huế',
  'thành phố Huế',
  'ngày 05/3/2024',
  'Quyết định số 12/QĐ-UBND',
  'Công ty cổ phần Xyzt',
]
const lexicon = shippedLexicon()

describe('SameWords', () => {
  it('gives each mention the entity that its key names', () => {
    let spared = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 12 }), (pieces) => {
        const store = tokenize(`${pieces.join('; ')}.`, lexicon.vocabulary)
        const lines = readLines(store, lexicon)
        const structure = buildStructure(store, lines, lexicon)
        const document = { store, lexicon, lines, structure, mentions: findMentions(store, lexicon) }
        const keys = keysOf(lexicon)
        const shortForms = declaredShortForms(document, keys)
        const { ofMention, ofKey } = gatherEntities(document, new Map())
        const plain = document.mentions.map((mention) => mentionKey(mention, document, keys, new Map()))
        expect(ofMention.map(({ key }) => key)).toEqual(plain.map((key) => shortForms.get(key) ?? key))
        spared += ofMention.length - ofKey.size
      }),
      { numRuns: 200 },
    )
    expect(spared).toBeGreaterThan(100)
  })
})
