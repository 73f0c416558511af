import { describe, expect, it } from 'vitest'
import { decisionsOf, directivesOf } from '../../test/read-acts.ts'

const NOTICE = `ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN
Số: 214/TB-UBND
Hưng Yên, ngày 12 tháng 8 năm 2024
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về quản lý chợ
Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận:
`

describe('what is not so', () => {
  it.each([
    'Sở Y tế chưa báo cáo kết quả.',
    'UBND các huyện vẫn chưa quan tâm chỉ đạo.',
    'Sở Nội vụ và Sở Tài chính chưa phối hợp chặt chẽ.',
  ])('%s tells nobody anything', (sentence) => {
    expect(directivesOf(`${NOTICE}1. ${sentence}\n`)).toEqual([])
  })
})

describe('those who are told, by what they did or have not', () => {
  it.each([
    ['Các huyện chưa hoàn thành phải báo cáo UBND tỉnh', 'Các huyện chưa hoàn thành'],
    ['Những xã đã thống nhất phương án phải giao ruộng xong', 'Những xã đã thống nhất phương án'],
    ['Các đơn vị chưa có kho lạnh thì xây dựng kho trong năm nay', 'Các đơn vị chưa có kho lạnh'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [${told}] ${clause}`])
  })

  it.each([
    ['Huyện nào không có báo cáo, đồng chí Chủ tịch UBND huyện phải giải trình', 'Chủ tịch UBND huyện'],
    ['Đơn vị nào chưa nộp báo cáo, Sở Nội vụ tổng hợp, báo cáo UBND tỉnh', 'Sở Nội vụ'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [${told}] ${clause}`])
  })
})

describe('a matter that is singled out', () => {
  it.each([
    ['Riêng dự án đường ven biển, Sở Xây dựng báo cáo lại', 'Sở Xây dựng'],
    ['Riêng các xã vùng cao, giao Sở Y tế cử bác sĩ', 'Sở Y tế'],
    ['Riêng Sở Tài chính thẩm định lại mức hỗ trợ', 'Sở Tài chính'],
  ])('%s', (clause, told) => {
    expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [${told}] ${clause}`])
  })
})

it('a case behind a duty is an act of its own', () => {
  const text = `${NOTICE}1. Sở Công Thương vận động các hộ di dời; sau đó mà các hộ vẫn cố tình ở lại thì tổ chức cưỡng chế.\n`
  expect(directivesOf(text)).toEqual([
    'obligation [Sở Công Thương] Sở Công Thương vận động các hộ di dời',
    'obligation [Sở Công Thương] sau đó mà các hộ vẫn cố tình ở lại thì tổ chức cưỡng chế',
  ])
})

describe('what is settled among the tasks of others', () => {
  it.each([
    ['Đồng ý cho các xã nhận xi măng trả chậm', 'approve'],
    ['Không đồng ý bổ sung chợ Gò vào danh mục', 'other'],
    ['Về giá thuê, nhất trí với đề xuất của Sở Tài chính', 'approve'],
  ])('%s', (clause, kind) => {
    const text = `${NOTICE}Các ngành, các địa phương cần làm tốt các việc sau:\n1. Sở Xây dựng rà soát phương án.\n2. ${clause}.\n`
    expect(decisionsOf(text).map((line) => line.split(' ')[0])).toEqual([kind])
  })
})

describe('a time in front of who is told', () => {
  it.each([
    ['Hằng tuần, Sở Y tế báo cáo tiến độ về UBND tỉnh'],
    ['Định kỳ thứ Sáu hằng tuần, Sở Y tế báo cáo UBND tỉnh'],
    ['Cuối mỗi quý, Sở Y tế báo cáo UBND tỉnh'],
    ['Thứ Hai đầu tháng, Sở Y tế báo cáo UBND tỉnh'],
    ['Tuần cuối tháng 9, Sở Y tế tổ chức tập huấn'],
    ['Hằng năm, căn cứ dự toán được giao, Sở Y tế báo cáo UBND tỉnh'],
  ])('%s', (clause) => {
    expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [Sở Y tế] ${clause}`])
  })
})

it.each([
  ['Từ nay đến cuối năm, các sở, ngành không tham mưu dự án mới', 'các sở, ngành'],
  ['Từ năm 2012 không khởi công mới công trình', ''],
])('%s: a ban behind its time', (clause, told) => {
  expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`prohibition [${told}] ${clause}`])
})

it('who is compelled is told', () => {
  const clause = 'Buộc Công ty Hảo Phát khắc phục ô nhiễm trong thời hạn 60 ngày'
  expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [Công ty Hảo Phát] ${clause}`])
})

it('committees, authorities, the Front and the unions are told one by one', () => {
  const clause = 'Các cấp uỷ, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể tổ chức quán triệt Chỉ thị'
  expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([
    `obligation [Các cấp uỷ, tổ chức đảng | chính quyền | Mặt trận Tổ quốc | các đoàn thể] ${clause}`,
  ])
})

it('papers that are taken back, and whose office comes with a duty', () => {
  const text = `${NOTICE}1. Thu hồi Giấy chứng nhận đầu tư của 04 dự án chậm tiến độ.\n2. Sở Nội vụ là cơ quan thường trực, có trách nhiệm theo dõi việc thực hiện.\n`
  expect(decisionsOf(text)).toEqual(['revoke enacted: Thu hồi Giấy chứng nhận đầu tư của 04 dự án chậm tiến độ'])
  expect(directivesOf(text)).toEqual([
    'obligation [Sở Nội vụ] Sở Nội vụ là cơ quan thường trực, có trách nhiệm theo dõi việc thực hiện',
  ])
})

it('the conclusion that tasks are told on the ground of is no speech', () => {
  const clause = 'Các huyện ủy căn cứ Kết luận này xây dựng kế hoạch cụ thể'
  expect(directivesOf(`${NOTICE}1. ${clause}.\n`)).toEqual([`obligation [Các huyện ủy] ${clause}`])
})
