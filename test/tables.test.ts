import { describe, expect, it } from 'vitest'
import { analyze } from '../src/index.ts'
import type { Analysis } from '../src/model/analysis.ts'
import { readBytes } from '../src/readers/index.ts'
import { docx, p, table } from './reader-files.ts'

/** The tasks of an analysis as words: task, lead, coordinating, time with its dates, product. */
function tasksOf(text: string, { directives }: Analysis): unknown[] {
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? text.slice(span.start, span.end).replaceAll(/\s+/g, ' ') : ''
  return directives
    .filter(({ rule }) => rule === 'table.task')
    .map(({ action, addressees, deadline, product }) => {
      const told = (role: string): string[] =>
        addressees.filter((one) => one.role === role).map(({ text: name }) => name.replaceAll(/\s+/g, ' '))
      const time = [deadline?.kind, deadline?.start, deadline?.end ?? deadline?.recurrence].filter(
        (part) => part !== undefined,
      )
      return [words(action), told('lead').join(' | '), told('coordinate').join(' | '), time.join(' '), words(product)]
    })
}

async function tasksInFile(bytes: Uint8Array): Promise<unknown[]> {
  const read = await readBytes(bytes)
  return tasksOf(read.text, analyze(read.text, read))
}

const html = (rows: string): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body><p>KẾ HOẠCH</p><p>Phụ lục nhiệm vụ năm 2031</p><table>${rows}</table></body></html>`,
  )

describe('tables of tasks', () => {
  it('with a head of two rows, groups in roman numbers and cells that reach down', async () => {
    const rows = `
      <tr><th rowspan="2">STT</th><th rowspan="2">Nội dung công việc</th><th colspan="2">Cơ quan thực hiện</th>
        <th rowspan="2">Thời hạn hoàn thành</th><th rowspan="2">Sản phẩm</th></tr>
      <tr><th>Chủ trì</th><th>Phối hợp</th></tr>
      <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td><td>(6)</td></tr>
      <tr><td>I</td><td colspan="5">Hoàn thiện thể chế</td></tr>
      <tr><td>1</td><td>Rà soát quy chế tiếp công dân.</td><td rowspan="2">Sở Tư pháp</td>
        <td><p>Thanh tra tỉnh</p><p>Sở Nội vụ</p></td><td>Quý II/2031</td><td>Quyết định của UBND tỉnh</td></tr>
      <tr><td>2</td><td>Soạn sổ tay hướng dẫn hòa giải</td><td>Sở Tài chính; các sở, ban, ngành</td>
        <td>Trước ngày 30/11/2031</td><td></td></tr>
      <tr><td>II</td><td>Chuyển đổi số</td><td></td><td></td><td></td><td></td></tr>
      <tr><td>1</td><td>Nâng cấp cổng dịch vụ</td><td>Sở Khoa học và Công nghệ</td><td></td><td>2031 - 2033</td><td>Báo cáo</td></tr>`
    expect(await tasksInFile(html(rows))).toEqual([
      [
        'Rà soát quy chế tiếp công dân',
        'Sở Tư pháp',
        'Thanh tra tỉnh | Sở Nội vụ',
        'by 2031-06-30',
        'Quyết định của UBND tỉnh',
      ],
      ['Soạn sổ tay hướng dẫn hòa giải', 'Sở Tư pháp', 'Sở Tài chính | các sở, ban, ngành', 'by 2031-11-30', ''],
      ['Nâng cấp cổng dịch vụ', 'Sở Khoa học và Công nghệ', '', 'period 2031-01-01 2033-12-31', 'Báo cáo'],
    ])
  })

  it('in a word processor file, with other words in the head and in another order', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ, giải pháp', 'Sản phẩm đầu ra', 'Đơn vị phối hợp', 'Đơn vị thực hiện', 'Tiến độ', 'Ghi chú'],
      ['A', 'HẠ TẦNG', '', '', '', '', ''],
      [
        '1',
        '- Lắp đồng hồ đo nước cho các xã',
        'Biên bản nghiệm thu',
        'UBND các xã, phường',
        'Sở Xây dựng, Sở Công Thương',
        '6/2031',
        'x',
      ],
      ['2', 'Bảo dưỡng trạm bơm', 'Báo cáo quý', 'Công ty thủy nông', 'Sở Nông nghiệp và Môi trường', 'Hằng quý', ''],
    ]
    const file = docx({ document: p('KẾ HOẠCH') + p('Về cấp nước') + table(rows) + p('Trân trọng.') })
    expect(await tasksInFile(file)).toEqual([
      [
        'Lắp đồng hồ đo nước cho các xã',
        'Sở Xây dựng | Sở Công Thương',
        'UBND các xã, phường',
        'by 2031-06-30',
        'Biên bản nghiệm thu',
      ],
      [
        'Bảo dưỡng trạm bơm',
        'Sở Nông nghiệp và Môi trường',
        'Công ty thủy nông',
        'recurring FREQ=MONTHLY;INTERVAL=3',
        'Báo cáo quý',
      ],
    ])
  })

  it('with tabs between cells', () => {
    const text = [
      'KẾ HOẠCH',
      'Phân công nhiệm vụ',
      'TT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả\tThời gian hoàn thành',
      'I.\tTuyên truyền\t\t\t\t',
      '1.\tXây dựng chuyên mục phát thanh\tVăn phòng UBND tỉnh\tBáo và phát thanh, truyền hình tỉnh\tChuyên mục\tThường xuyên',
      '2.\tMở lớp bồi dưỡng\tSở Nội vụ, các địa phương\t\tLớp học\t12/2031',
      'Tổng cộng\t\t\t\t\t',
    ].join('\n')
    expect(tasksOf(text, analyze(text))).toEqual([
      [
        'Xây dựng chuyên mục phát thanh',
        'Văn phòng UBND tỉnh',
        'Báo và phát thanh, truyền hình tỉnh',
        'continuous',
        'Chuyên mục',
      ],
      ['Mở lớp bồi dưỡng', 'Sở Nội vụ | các địa phương', '', 'by 2031-12-31', 'Lớp học'],
    ])
  })

  it('with cells one below the other, wrapped, some of them empty', () => {
    const text = `KẾ HOẠCH
Phòng cháy mùa khô

PHỤ LỤC
STT
NHIỆM VỤ
CƠ QUAN
CHỦ TRÌ
PHỐI HỢP
THỜI GIAN
KẾT QUẢ
I
CÔNG TÁC PHÒNG NGỪA
1
Rà soát, sửa chữa hệ thống chòi canh lửa tại các khu rừng phòng hộ trên
địa bàn tỉnh, hoàn thành trước mùa khô
Chi cục Kiểm lâm
UBND các xã, phường; Các
ban quản lý rừng
Tháng 11/2031
Biên bản kiểm tra
2
Diễn tập chữa cháy rừng cấp tỉnh
Công an tỉnh
2032
 II
KHẮC PHỤC
1
Trồng lại rừng trên diện tích bị cháy
Sở Nông nghiệp và Môi trường
Chi cục Kiểm lâm
2032 - 2035
`
    expect(tasksOf(text, analyze(text))).toEqual([
      [
        'Rà soát, sửa chữa hệ thống chòi canh lửa tại các khu rừng phòng hộ trên địa bàn tỉnh, hoàn thành trước mùa khô',
        'Chi cục Kiểm lâm',
        'UBND các xã, phường | Các ban quản lý rừng',
        'by 2031-11-30',
        'Biên bản kiểm tra',
      ],
      ['Diễn tập chữa cháy rừng cấp tỉnh', 'Công an tỉnh', '', 'by 2032-12-31', ''],
      [
        'Trồng lại rừng trên diện tích bị cháy',
        'Sở Nông nghiệp và Môi trường',
        'Chi cục Kiểm lâm',
        'period 2032-01-01 2035-12-31',
        '',
      ],
    ])
  })

  it('in Markdown, with who is in charge beside who leads', async () => {
    const text = `# KẾ HOẠCH

| STT | Công việc | Lãnh đạo phụ trách | Đơn vị chủ trì | Đơn vị phối hợp | Hạn hoàn thành | Kết quả dự kiến |
|---|---|---|---|---|---|---|
| 1 | Kiểm kê hồ sơ lưu trữ | Phó Giám đốc Sở Nội vụ | Phòng Văn thư - Lưu trữ | Văn phòng Sở | 15/7/2031 | Danh mục hồ sơ |
| 2 | Số hóa hồ sơ; cập nhật dữ liệu | Giám đốc Sở Nội vụ | Văn phòng Sở | Phòng Văn thư - Lưu trữ | Quý IV năm 2031 | Cơ sở dữ liệu |
`
    const tasks = await tasksInFile(new TextEncoder().encode(text))
    expect(tasks[0]).toEqual([
      'Kiểm kê hồ sơ lưu trữ',
      'Phòng Văn thư - Lưu trữ',
      'Văn phòng Sở',
      'by 2031-07-15',
      'Danh mục hồ sơ',
    ])
    expect(tasks.length).toBeGreaterThan(1)
    expect(
      tasks.slice(1).every((task) => String(task).includes('Văn phòng Sở,Phòng Văn thư - Lưu trữ,by 2031-12-31')),
    ).toBe(true)
  })

  it('are not taken for such when they list procedures, targets or money', () => {
    const heads = [
      'STT\tTên thủ tục hành chính\tThời hạn giải quyết\tCơ quan thực hiện\tPhí, lệ phí',
      'TT\tChỉ tiêu\tĐơn vị tính\tKết quả\tCơ quan chủ trì theo dõi',
      'TT\tNội dung\tKinh phí\tGhi chú',
    ]
    for (const head of heads) {
      const text = `KẾ HOẠCH\n${head}\n1\tCấp giấy phép\t05 ngày\tSở Y tế\t50.000 đồng\n2\tThu hồi giấy phép\t03 ngày\tSở Y tế\t0\n`
      expect(tasksOf(text, analyze(text))).toEqual([])
    }
  })

  it('give each clause once, with the words at its offsets', () => {
    const text = `KẾ HOẠCH\n\u{1F4CE}\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tTổ chức lễ phát động; báo cáo kết quả về UBND tỉnh\tSở Y tế\tTháng 5/2031\n2\tTổ chức tập huấn\tSở Y tế\tTháng 6/2031\n`
    const analysis = analyze(text)
    const spans = analysis.directives.map(({ span }) => span).toSorted((a, b) => a.start - b.start)
    spans.forEach(({ start }, k) => expect(start).toBeGreaterThanOrEqual(spans[k - 1]?.end ?? 0))
    expect(analysis.directives.map(({ text: words, span }) => words === text.slice(span.start, span.end))).toEqual(
      analysis.directives.map(() => true),
    )
    expect(analysis.directives.filter(({ text: words }) => words.startsWith('Tổ chức tập huấn')).length).toBe(1)
  })
})
