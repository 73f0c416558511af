import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'

describe('texts with their type and number in the first line', () => {
  it('reads a precedent and the note on who passed it', () => {
    const text = `Án lệ số 31/2021/AL về xác định ranh giới
thửa đất liền kề
Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 14 tháng 12 năm 2021 và được công bố theo Quyết định số 594/QĐ-CA ngày 31 tháng 12 năm 2021.
Nguồn án lệ:
Quyết định giám đốc thẩm số 11/2020/DS-GĐT ngày 23-8-2020 của Tòa án nhân dân tối cao.`
    const { metadata, entities } = analyze(text)
    expect(metadata.type).toMatchObject({ name: 'án lệ', code: 'case-law' })
    expect(metadata.number).toMatchObject({ text: '31/2021/AL', ordinal: 31 })
    expect(metadata.issuer?.name).toBe('Hội đồng Thẩm phán Tòa án nhân dân tối cao')
    expect(metadata.date).toBe('2021-12-14')
    expect(metadata.subject).toBe('về xác định ranh giới thửa đất liền kề')
    expect(entities.some(({ type, mentions }) => type === 'document' && mentions[0]?.start === 0)).toBe(false)
  })

  it('leaves the mark of a footnote out of the number of a precedent', () => {
    const text = `ÁN LỆ SỐ 52/2022/AL1
Về lối đi qua thửa đất liền kề
Được Hội đồng Thẩm phán Tòa án nhân dân tối cao thông qua ngày 14 tháng 12 năm 2022.
Nguồn án lệ:
Bản án số 11/2020/DS-PT ngày 23-8-2020 của Tòa án nhân dân tỉnh Bến Tre.`
    const { metadata } = analyze(text)
    expect(metadata.number).toMatchObject({ text: '52/2022/AL', symbol: 'AL' })
    expect(metadata.subject).toBe('Về lối đi qua thửa đất liền kề')
    expect(metadata.date).toBe('2022-12-14')
  })

  it('takes a text that only cites a precedent for a report', () => {
    const text = `Tòa án tỉnh áp dụng Án lệ số 31/2021/AL vào một vụ tranh chấp đất đai kéo dài ở huyện Hoài Sơn
Sáng 5/6/2022, sau nhiều phiên hòa giải không thành, tòa đã tuyên án và hai bên đều không kháng cáo.`
    expect(analyze(text).metadata.type?.code).toBe('press')
  })

  it('reads a consolidated text, whose subject is the law with its type', () => {
    const text = `VĂN PHÒNG QUỐC HỘI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/VBHN-VPQH
Hà Nội, ngày 16 tháng 9 năm 2024
LUẬT
BẾN BÃI
Quốc hội ban hành Luật Bến bãi.
Điều 1. Phạm vi điều chỉnh`
    const { metadata } = analyze(text)
    expect(metadata.type).toMatchObject({ name: 'văn bản hợp nhất', code: 'consolidated-text' })
    expect(metadata.subject).toBe('LUẬT BẾN BÃI')
  })

  it('parts a letterhead whose lines were glued', () => {
    const text = `BỘ TÀI CHÍNH-------CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc-------Số: 12/QĐ-BTC Hà Nội, ngày 5 tháng 3 năm 2020 QUYẾT ĐỊNH Về việc ban hành quy chế
Căn cứ Luật Bến bãi;
QUYẾT ĐỊNH:
Điều 1. Ban hành quy chế.`
    expect(analyze(text).metadata).toMatchObject({ issuer: { name: 'Bộ Tài chính' }, date: '2020-03-05' })
  })
})
