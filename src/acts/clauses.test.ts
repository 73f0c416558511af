import { describe, expect, it } from 'vitest'
import { directivesOf, flat } from '../../test/read-acts.ts'
import { analyze } from '../analyze.ts'

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN
Số: 14/CT-UBND
CHỈ THỊ
Về quản lý khoáng sản
`

const directives = (text: string): string[] => directivesOf(`${HEAD}${text}\n`)

describe('conditions without a comma', () => {
  it('end at `thì`, at the trouble or at the request', () => {
    expect(
      directives(`1. Trong quá trình thực hiện nếu phát sinh khó khăn thì liên hệ với Sở Công Thương để được hướng dẫn.
2. Trong quá trình thực hiện, nếu có vướng mắc UBND các xã, phường kịp thời phản ánh về Sở Công Thương.
3. Trường hợp doanh nghiệp có mỏ đã đóng cửa đề nghị căn cứ quy định nêu trên để lập hồ sơ.`),
    ).toEqual([
      'obligation [] Trong quá trình thực hiện nếu phát sinh khó khăn thì liên hệ với Sở Công Thương để được hướng dẫn',
      'obligation [UBND các xã, phường] Trong quá trình thực hiện, nếu có vướng mắc UBND các xã, phường kịp thời phản ánh về Sở Công Thương',
      'request [] Trường hợp doanh nghiệp có mỏ đã đóng cửa đề nghị căn cứ quy định nêu trên để lập hồ sơ',
    ])
  })

  it('go on over a list of nouns that may be verbs', () => {
    expect(
      directives(
        '1. Khi nhận được ý kiến phê bình, báo cáo, kiến nghị, các cơ quan, tổ chức có trách nhiệm trả lời theo thẩm quyền.',
      ),
    ).toEqual([
      'obligation [các cơ quan, tổ chức] Khi nhận được ý kiến phê bình, báo cáo, kiến nghị, các cơ quan, tổ chức có trách nhiệm trả lời theo thẩm quyền',
    ])
  })
})

describe('parts between semicolons', () => {
  it('are one act when the first say why', () => {
    expect(
      directives(
        'Nhằm bảo vệ nguồn nước; khắc phục các tồn tại nêu trên, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở kiểm tra các mỏ đang khai thác.',
      ),
    ).toEqual([
      'obligation [Giám đốc các sở] Nhằm bảo vệ nguồn nước; khắc phục các tồn tại nêu trên, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở kiểm tra các mỏ đang khai thác',
    ])
  })

  it('tell of the past when the sentence begins so', () => {
    expect(
      directives(
        '1. Các địa phương đã triển khai nhiều biện pháp quản lý; tổ chức kiểm tra các mỏ.\n2. Tổ chức kiểm tra các bến bãi.',
      ),
    ).toEqual(['obligation [] Tổ chức kiểm tra các bến bãi'])
  })
})

describe('who is told', () => {
  it('may be a body whose name begins with Ban', () => {
    expect(directives('1. Giao Ban Quản lý các khu công nghiệp rà soát các dự án.')).toEqual([
      'obligation [Ban Quản lý các khu công nghiệp] Giao Ban Quản lý các khu công nghiệp rà soát các dự án',
    ])
  })

  it('is one office over the places of a shared head', () => {
    expect(directives('1. Chủ tịch UBND các tỉnh Gia Lai, Đắk Lắk và Lâm Đồng rà soát các dự án.')).toEqual([
      'obligation [Chủ tịch UBND các tỉnh Gia Lai, Đắk Lắk và Lâm Đồng] Chủ tịch UBND các tỉnh Gia Lai, Đắk Lắk và Lâm Đồng rà soát các dự án',
    ])
  })
})

describe('text before the first order', () => {
  it('describes needs, it tells nobody', () => {
    expect(directives('Trước tình hình đó, công tác bảo vệ nguồn nước cần được đặc biệt quan tâm.')).toEqual([])
  })
})

describe('rules of a law', () => {
  const told = (clause: string): string[] => {
    const text = `QUỐC HỘI\nLuật số: 28/2023/QH15\nLUẬT\nKHOÁNG SẢN\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Khoáng sản.\nĐiều 5. Bảo vệ mỏ\n1. ${clause}.\n`
    return analyze(text).directives.map(({ modality, addressees }) => {
      return `${modality} [${addressees.map((addressee) => flat(addressee.text)).join(' | ')}]`
    })
  }

  it.each([
    ['Tổ chức, cá nhân có trách nhiệm bảo vệ mỏ', 'obligation [Tổ chức, cá nhân]'],
    ['Doanh nghiệp sử dụng vật liệu nổ phải lập sổ theo dõi', 'obligation [Doanh nghiệp sử dụng vật liệu nổ]'],
    ['Hằng năm, chính quyền địa phương cấp xã có trách nhiệm báo cáo', 'obligation [chính quyền địa phương cấp xã]'],
    ['Vợ chồng có nghĩa vụ sống chung với nhau', 'obligation [Vợ chồng]'],
    [
      'Hội đồng thẩm định làm việc theo chế độ tập thể và chịu trách nhiệm thẩm định hồ sơ',
      'obligation [Hội đồng thẩm định]',
    ],
    ['Tổ chức quản lý hồ chứa có trách nhiệm lập quy trình vận hành', 'obligation [Tổ chức quản lý hồ chứa]'],
    ['Khai thác khoáng sản phải bảo đảm an toàn lao động', 'obligation []'],
    ['Đối với mỏ đang gây ô nhiễm phải có giải pháp khắc phục', 'obligation []'],
    [
      'Chính quyền địa phương nơi dự kiến mở mỏ có trách nhiệm lấy ý kiến người dân',
      'obligation [Chính quyền địa phương nơi dự kiến mở mỏ]',
    ],
  ])('%s', (clause, expected) => {
    expect(told(clause)).toEqual([expected])
  })

  it('a verb without a modal tells nobody', () => {
    expect(told('Tổ chức, cá nhân được khai thác khoáng sản theo giấy phép')).toEqual([])
  })
})
