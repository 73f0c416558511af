import { analyze } from '../src/index.ts'
import type { WrittenDocument } from '../src/writers/document.ts'

/** A document whose every part tries to break out of what holds it. */
export const HOSTILE_TEXT: string = [
  'ỦY BAN NHÂN DÂN XÃ <script>alert("1")</script>\u0000',
  'Số: 7/QĐ-UBND',
  'Suối Mơ, ngày 05 tháng 3 năm 2031',
  'QUYẾT ĐỊNH',
  `Về việc "trích dẫn" & 'nháy' ]]> --> </p><b>`,
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 \uD800;',
  'Điều 1. Phê duyệt Kế hoạch &lt;b&gt; \u202Egnoud\u202C ${1+1} {{x}} \u0007\u001F',
  '1. Giao Sở Y tế </script><img src=x onerror=alert(1)> kiểm tra trước ngày 15/3/2031.',
  'a) Báo cáo Chủ tịch\u2028Ủy ban nhân dân tỉnh\uFFFE;',
  'b) Công khai \uDC00 trên trang\tthông tin "điện tử" \\u003cscript\\u003e.',
  'Điều 2. Sở Tài chính\r\nchịu trách nhiệm \u{1F600} thi hành Điều 1.',
  'Nơi nhận:',
  '- Như Điều 2;',
  '- Lưu: VT, <KT>.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Lò Thị Hoa',
].join('\n')

/** The same as the writers take it. */
export const HOSTILE: WrittenDocument = {
  name: 'a"b<c>&\u0001/d\uD800\u202E.txt',
  text: HOSTILE_TEXT,
  analysis: analyze(HOSTILE_TEXT),
}
