import { describe, expect, it } from 'vitest'
import { readRelated } from './related.ts'
import { readSourceCitation } from './source.ts'

describe('readSourceCitation', () => {
  it('reads the first article of a document with its title, date and issuer', () => {
    const text =
      '(Điều 1 Thông tư số 8/2017/TT-BTC Hướng dẫn thi hành Nghị định số 5/2016/NĐ-CP ngày 02/03/2016 của Chính phủ ngày 09/10/2017 của Bộ Tài chính, có hiệu lực thi hành kể từ ngày 01/12/2017)'
    expect(readSourceCitation(text)).toEqual({
      provision: { article: '1' },
      docType: 'thông tư',
      number: '8/2017/TT-BTC',
      title: 'Hướng dẫn thi hành Nghị định số 5/2016/NĐ-CP ngày 02/03/2016 của Chính phủ',
      date: '2017-10-09',
      issuer: 'Bộ Tài chính',
      inForce: '2017-12-01',
      amendedBy: [],
    })
  })

  it('reads what amended the article since', () => {
    const text =
      '(Điều 23b Nghị định số 7/2013/NĐ-CP, có hiệu lực thi hành kể từ ngày 01/09/2013, có nội dung được sửa đổi bởi Điều 1 Nghị định số 9/2018/NĐ-CP có hiệu lực thi hành kể từ ngày 15/04/2018)'
    expect(readSourceCitation(text)).toMatchObject({
      provision: { article: '23b' },
      inForce: '2013-09-01',
      amendedBy: [{ number: '9/2018/NĐ-CP', provisions: [{ article: '1' }], inForce: '2018-04-15' }],
    })
  })

  it('reads nothing from other text', () => {
    expect(readSourceCitation('Không có nguồn')).toBeUndefined()
    expect(readSourceCitation('')).toBeUndefined()
  })
})

describe('readRelated', () => {
  it('reads codified ids and documents, and shares a document that stands last', () => {
    const text =
      'Điều này có nội dung liên quan đến Điều 8.4.LQ.29. Tài sản chung; tài sản riêng; Điều 21. Phạm vi hưởng; Điều 22. Mức hưởng của Luật 25/2008/QH12 Bảo hiểm y tế ban hành ngày 14/11/2008'
    const document = { docType: 'luật', number: '25/2008/QH12', title: 'Bảo hiểm y tế', date: '2008-11-14' }
    expect(readRelated(text)).toEqual([
      { codified: '8.4.LQ.29', title: 'Tài sản chung; tài sản riêng' },
      { provision: { article: '21' }, title: 'Phạm vi hưởng', document },
      { provision: { article: '22' }, title: 'Mức hưởng', document },
    ])
  })
})
