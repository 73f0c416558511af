import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import type { Metadata } from '../model/analysis.ts'

const read = (text: string): Metadata => analyze(text).metadata
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const ARTICLE = 'Điều 1. Phạm vi\nVăn bản này quy định việc đo bờ biển.\n'

describe('who issues', () => {
  it.each([
    ['BỘ TÀI CHÍNH TỔNG CỤC THUẾ -------', 'Tổng cục Thuế', 'Bộ Tài chính'],
    ['ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH SỞ XÂY DỰNG', 'Sở Xây dựng', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH', 'Văn phòng Ủy ban nhân dân tỉnh Hòa Bình', undefined],
    ['TRUNG TÂM Y TẾ HUYỆN LẠC SƠN', 'Trung tâm Y tế huyện Lạc Sơn', undefined],
  ])('two names in one line are two bodies: %s', (line, issuer, parent) => {
    const text = `${line}\n${STATE}Số: 7/QĐ-ABC\nQUYẾT ĐỊNH\nVề việc đo bờ biển\nCăn cứ Luật Đê điều;\n${ARTICLE}`
    const metadata = read(text)
    expect([metadata.issuer?.name, metadata.parent?.name]).toEqual([issuer, parent])
  })

  it.each([
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'Ban Bí thư quy định về đo bờ biển như sau:',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương',
    ],
    [
      'TỈNH ỦY HÒA BÌNH',
      'Ban Thường vụ Tỉnh ủy quy định về đo đê như sau:',
      'Ban Thường vụ Tỉnh ủy Hòa Bình',
      'Tỉnh ủy Hòa Bình',
    ],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Bí thư ban hành Quy định số 9 từ lâu.', 'Ban Chấp hành Trung ương', undefined],
  ])('an organ of the committee on the letterhead: %s, %s', (committee, lead, issuer, parent) => {
    const text = `${committee}\n*\nSố 7-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 3 tháng 4 năm 2031\nQUY ĐỊNH\nVề đo bờ biển\n-----\n- Căn cứ Điều lệ Đảng;\n- Xét đề nghị của Văn phòng,\n${lead}\n${ARTICLE}`
    const metadata = read(text)
    expect([metadata.issuer?.name, metadata.parent?.name]).toEqual([issuer, parent])
  })

  it('the National Assembly, also with the name of the State in the title', () => {
    const text = `QUỐC HỘI\n${STATE}Số: 7/2001/QH10\nHà Nội, ngày 3 tháng 4 năm 2001\nLUẬT\nCỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 7/2001/QH10 VỀ ĐO BỜ BIỂN\nCăn cứ Hiến pháp năm 1992;\n${ARTICLE}`
    const { issuer, parent } = read(text)
    expect([issuer?.name, parent]).toEqual(['Quốc hội', undefined])
  })
})

describe('the last basis ends where', () => {
  it.each([
    [
      'Theo đề nghị của Giám đốc Sở Y tế, Chính phủ ban hành Nghị định quy định việc đo bờ biển.',
      'Theo đề nghị của Giám đốc Sở Y tế',
    ],
    ['Xét đề nghị của Giám đốc Sở Y tế, QUYẾT ĐỊNH:', 'Xét đề nghị của Giám đốc Sở Y tế'],
    ['Căn cứ Hiến pháp năm 1992;\nLuật này quy định về đo bờ biển.', 'Căn cứ Hiến pháp năm 1992'],
    [
      'Theo đề nghị của Vụ trưởng Vụ Đê điều, Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Công an ban hành Thông tư liên tịch.',
      'Theo đề nghị của Vụ trưởng Vụ Đê điều',
    ],
    [
      'Theo đề nghị của Giám đốc Sở Y tế, Giám đốc Sở Xây dựng tại Tờ trình số 5/TTr-SYT.',
      'Theo đề nghị của Giám đốc Sở Y tế, Giám đốc Sở Xây dựng tại Tờ trình số 5/TTr-SYT',
    ],
  ])('the text decides: %s', (lines, basis) => {
    const text = `CHÍNH PHỦ\n${STATE}Số: 7/2031/NĐ-CP\nNGHỊ ĐỊNH\nVề đo bờ biển\nCăn cứ Luật Đê điều;\n${lines}\n${ARTICLE}`
    const { bases } = read(text)
    expect(bases.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Căn cứ Luật Đê điều', basis])
  })
})

it('bases in one sentence, the second with a small letter', () => {
  const text = `CHÍNH PHỦ\n${STATE}Số: 7/2031/NĐ-CP\nNGHỊ ĐỊNH\nVề đo bờ biển\nCăn cứ Luật Đê điều; căn cứ tình hình bờ biển; xét thấy cần thiết.\n${ARTICLE}`
  const { bases } = read(text)
  expect(bases.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Căn cứ Luật Đê điều',
    'căn cứ tình hình bờ biển; xét thấy cần thiết',
  ])
})

describe('signers', () => {
  it.each([
    ['Nguyễn Văn An (Đã ký)\n', 'Nguyễn Văn An', undefined],
    ['Chủ tịch Quốc hội\n(Đã ký)\nNguyễn Văn An\nTải tệp về\n', 'Nguyễn Văn An', 'Chủ tịch Quốc hội'],
    ['KT/Bộ trưởng Bộ Y tế\nThứ trưởng\n(Đã ký)\nNguyễn Văn An\n', 'Nguyễn Văn An', 'Thứ trưởng'],
  ])('with the note that it is signed: %s', (end, name, position) => {
    const text = `QUỐC HỘI\n${STATE}Số: 7/2031/QH20\nLUẬT\nĐO BỜ BIỂN\nCăn cứ Hiến pháp;\n${ARTICLE}${end}`
    expect(read(text).signers.map((signer) => [signer.name, signer.position])).toEqual([[name, position]])
  })
})

describe('number and subject', () => {
  it('the number stands below the title', () => {
    const text = `QUỐC HỘI\n${STATE}LUẬT\nĐO BỜ BIỂN\nLuật số: 7/2031/QH20\nCăn cứ Hiến pháp;\n${ARTICLE}`
    expect(read(text)).toMatchObject({ number: { text: '7/2031/QH20' }, subject: 'ĐO BỜ BIỂN', bases: [{}] })
  })

  it.each([
    [
      'LUẬT ĐO BỜ BIỂN CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 7/2005/QH11',
      'ĐO BỜ BIỂN',
      '7/2005/QH11',
    ],
    ['LUẬT ĐO BỜ BIỂN\nCỦA QUỐC HỘI KHÓA XII, KỲ HỌP THỨ 5, SỐ 7/2009/QH12', 'ĐO BỜ BIỂN', '7/2009/QH12'],
    ['LUẬT ĐO BỜ BIỂN CỦA QUỐC HỘI SỐ 7/2009/QH12 NGÀY 3 THÁNG 4 NĂM 2009', 'ĐO BỜ BIỂN', '7/2009/QH12'],
    ['LUẬT HOẠT ĐỘNG GIÁM SÁT CỦA QUỐC HỘI VÀ ỦY BAN', 'HOẠT ĐỘNG GIÁM SÁT CỦA QUỐC HỘI VÀ ỦY BAN', undefined],
  ])('who passed a law is no part of its subject: %s', (title, subject, number) => {
    const metadata = read(`QUỐC HỘI\n${STATE}Hà Nội, ngày 3 tháng 4 năm 2009\n${title}\nCăn cứ Hiến pháp;\n${ARTICLE}`)
    expect([metadata.subject, metadata.number?.text]).toEqual([subject, number])
  })

  it('a constitution has neither', () => {
    const text = `QUỐC HỘI\nSố: Không số\n${STATE}Hà Nội, ngày 3 tháng 4 năm 2031\nHIẾN PHÁP\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLỜI NÓI ĐẦU\nTrải qua nhiều năm đo bờ biển.\nĐiều 1\nNước ta có bờ biển dài.\n`
    const { number, subject, issuer } = read(text)
    expect([number, subject, issuer?.name]).toEqual([undefined, undefined, 'Quốc hội'])
  })
})

describe('the summary of a letter over lines, above the State heading', () => {
  it.each([
    ['V/v đôn đốc công tác tiêm phòng cho gia\nsúc vụ Đông Xuân 2014-2015'],
    ['V/v tăng cường kiểm tra việc đo bờ\nbiển, cắm mốc giới và lập hồ sơ\nquản lý năm 2024'],
  ])('%s', (about) => {
    const text = `UBND TỈNH HÒA BÌNH\nUBND HUYỆN LẠC SƠN\nSố: 87/UBND-NN\n${about}\n${STATE}Lạc Sơn, ngày 18 tháng 11 năm 2024\n\nKính gửi: UBND các xã.\n\nUBND huyện yêu cầu các xã báo cáo.\n`
    const { number, issuer, parent, subject } = read(text)
    expect([number?.text, issuer?.name, parent?.name, subject]).toEqual([
      '87/UBND-NN',
      'UBND huyện Lạc Sơn',
      'UBND tỉnh Hòa Bình',
      about.replaceAll('\n', ' '),
    ])
  })
})

describe('the head of the form', () => {
  const BODY = 'Kính gửi: Các sở\nCăn cứ Luật Đê điều;\n'

  it.each([
    [
      'V/v thông qua danh mục đê cần đo, bờ cần đắp\ntrong năm 2020',
      'V/v thông qua danh mục đê cần đo, bờ cần đắp trong năm 2020',
    ],
    ['HỘI NGHỊ LẦN THỨ 9 BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XV\nvề phát triển nghề muối', 'về phát triển nghề muối'],
    ['VỀ VIỆC ĐO BỜ BIỂN', 'VỀ VIỆC ĐO BỜ BIỂN'],
  ])('the summary behind the type: %s', (title, subject) => {
    const text = `UBND TỈNH HÒA BÌNH\n${STATE}Số: 7/TTr-UBND\nHòa Bình, ngày 4 tháng 5 năm 2020\n\nTỜ TRÌNH\n${title}\n\n${BODY}`
    expect(read(text).subject).toBe(subject)
  })

  it('the hour in front of the date is no part of the place', () => {
    const text = `UBND TỈNH HÒA BÌNH\n${STATE}Số: 7/CĐ-UBND\nHòa Bình, hồi 16 giờ 30 ngày 4 tháng 5 năm 2020\n\nCÔNG ĐIỆN\nVề việc hộ đê\n\n${BODY}`
    const { place, date, issuer } = read(text)
    expect([place, date, issuer?.name]).toEqual(['Hòa Bình', '2020-05-04', 'UBND tỉnh Hòa Bình'])
  })

  it('a report tells its date beside the day of the week and the hour, and its headline may take two lines', () => {
    const text =
      'Chủ tịch tỉnh kiểm tra đê biển, yêu cầu hộ đê trước\nmùa bão\nCập nhật: Thứ tư, 25/7/2018 | 8:14:20 AM\n\nChiều 24/7, đoàn công tác đã đi kiểm tra tuyến đê biển của tỉnh.\n'
    const { date, subject } = read(text)
    expect([date, subject]).toEqual(['2018-07-25', 'Chủ tịch tỉnh kiểm tra đê biển, yêu cầu hộ đê trước mùa bão'])
  })
})

describe('an organ of the Party in a ministry', () => {
  it.each([
    ['BỘ XÂY DỰNG\nBAN CÁN SỰ ĐẢNG', 'Ban cán sự đảng Bộ Xây dựng', 'Bộ Xây dựng'],
    ['BAN CÁN SỰ ĐẢNG BỘ XÂY DỰNG', 'Ban cán sự đảng Bộ Xây dựng', undefined],
  ])('%s', (letterhead, issuer, parent) => {
    const text = `${letterhead}\n*\nSố 09-CTr/BCSĐ\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 20 tháng 4 năm 2012\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện việc đo bờ biển\n\nI. MỤC TIÊU\nĐo bờ biển.\n`
    const metadata = read(text)
    expect([metadata.issuer?.name, metadata.parent?.name]).toEqual([issuer, parent])
  })
})
