const RIGHT_TO_LEFT = '\u202E'
const ISOLATE = '\u2067'

/** Words that try to be markup, script or the end of something, in every place that a page shows. */
const EVIL = `</title></script></style></textarea>--><script>window.harmed=1</script><img src=x onerror="window.harmed=1"> & "nháy" 'đơn'`

/** A composed decision full of such words, with carriage returns, half letters and marks that turn the direction. */
export const HOSTILE_TEXT: string = [
  `ỦY BAN NHÂN DÂN TỈNH SÔNG HẬU`,
  `Số: 12/QĐ-UBND`,
  `Sông Hậu, ngày 5 tháng 3 năm 2031`,
  `QUYẾT ĐỊNH`,
  `Về việc ${EVIL}`,
  `Căn cứ Luật ${EVIL};`,
  `Điều 1. ${EVIL}`,
  `1. Giao Sở Y tế chủ trì ${RIGHT_TO_LEFT}ngược ${ISOLATE} phối hợp với Sở Tài chính <b onclick="window.harmed=1">rà soát</b> trước ngày 1/6/2031.\r`,
  `2. Bãi bỏ Quyết định số 3/QĐ-UBND ngày 2/3/2030 của Ủy ban nhân dân tỉnh \u0000\uD800 ${EVIL}.`,
  `3. Giao Sở Nội vụ <i>kiểm tra</i> việc chi trả.`,
  `4. Giao Thanh tra tỉnh "thanh tra" công tác cán bộ.`,
  `5. Giao Sở Tư pháp 'thẩm định' &lt;dự thảo&gt; quy chế.`,
  `Điều 2. Phấn đấu đến năm 2035 có 90% hộ dân dùng nước sạch javascript:window.harmed=1.`,
  `CHỦ TỊCH`,
  `Lò Thị Hoa <script>window.harmed=1</script>`,
].join('\n')

/** A name of a file of the same kind. */
export const HOSTILE_NAME: string = `"><script>window.harmed=1</script>${RIGHT_TO_LEFT}.docx`
