/** A family of inputs that are made to be slow: `make(n)` has a length in proportion to `n`. */
export interface HostileFamily {
  readonly id: string
  readonly make: (n: number) => string
}

const repeat = (piece: string, n: number): string => piece.repeat(Math.max(1, Math.round(n / piece.length)))

/** Inputs that a careless reader takes quadratic time for. */
export const HOSTILE: readonly HostileFamily[] = [
  { id: 'one endless line', make: (n) => repeat('Ủy ban nhân dân tỉnh rà soát kế hoạch ', n) },
  { id: 'endless word', make: (n) => repeat('a', n) },
  { id: 'repeated article markers', make: (n) => repeat('Điều 1. ', n) },
  { id: 'article lines', make: (n) => repeat('Điều 1. Phê duyệt\n', n) },
  { id: 'headings in one line', make: (n) => repeat('QUY ĐỊNH CHUNG. CHƯƠNG I QUY ĐỊNH ', n) },
  { id: 'headings behind sentences', make: (n) => repeat('ban hành Luật này. Chương I QUY ĐỊNH CHUNG. ', n) },
  { id: 'nested markers', make: (n) => repeat('I. 1. 1.1. a) - + ', n) },
  { id: 'nested marker lines', make: (n) => repeat('I. x\n1. y\n1.1. z\na) t\n- u\n+ v\n', n) },
  { id: 'bullets', make: (n) => repeat('- x\n', n) },
  { id: 'bare dashes', make: (n) => repeat('-\n', n) },
  { id: 'commas', make: (n) => repeat(', ', n) },
  { id: 'và', make: (n) => repeat('và ', n) },
  { id: 'semicolons', make: (n) => repeat('rà soát; ', n) },
  { id: 'opening quotes', make: (n) => repeat('“a ', n) },
  { id: 'closing quotes', make: (n) => repeat('” a ', n) },
  { id: 'straight quotes', make: (n) => repeat('" ', n) },
  { id: 'opening brackets', make: (n) => repeat('( ', n) },
  { id: 'brackets', make: (n) => '('.repeat(n / 2) + ')'.repeat(n / 2) },
  { id: 'digits', make: (n) => repeat('1', n) },
  { id: 'dotted digits', make: (n) => repeat('1.', n) },
  { id: 'numbers', make: (n) => repeat('12 ', n) },
  { id: 'capitals', make: (n) => repeat('ỦY BAN ', n) },
  { id: 'one capital', make: (n) => repeat('Ủ', n) },
  { id: 'half a body name', make: (n) => repeat('Ủy ban nhân ', n) },
  { id: 'half a position', make: (n) => repeat('Phó Chủ ', n) },
  { id: 'half a plan', make: (n) => repeat('Chương trình mục tiêu ', n) },
  { id: 'half a law', make: (n) => repeat('Luật Tổ chức chính quyền ', n) },
  { id: 'half a date', make: (n) => repeat('ngày 12 tháng ', n) },
  { id: 'citations of one law', make: (n) => repeat('khoản 2 Điều 5 Luật Đất đai, ', n) },
  { id: 'provisions without a law', make: (n) => repeat('điểm a khoản 1 ', n) },
  { id: 'numbers of documents', make: (n) => repeat('Nghị định số 30/2020/NĐ-CP; ', n) },
  { id: 'legal bases', make: (n) => repeat('Căn cứ Luật Đất đai;\n', n) },
  { id: 'signatures', make: (n) => repeat('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n', n) },
  { id: 'recipients', make: (n) => `Nơi nhận:\n${repeat('- UBND tỉnh;\n', n)}` },
  { id: 'orders', make: (n) => repeat('Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ ', n) },
  { id: 'persons', make: (n) => repeat('Nguyễn Văn An ', n) },
  { id: 'short forms', make: (n) => repeat('Ban Chỉ đạo (sau đây gọi là Ban) ', n) },
  { id: 'combining marks', make: (n) => `a${'\u0301'.repeat(n)}` },
  { id: 'decomposed text', make: (n) => repeat('Điều lệ được sửa đổi. '.normalize('NFD'), n) },
  { id: 'NUL bytes', make: (n) => '\0'.repeat(n) },
  { id: 'blank lines', make: (n) => '\n'.repeat(n) },
  { id: 'lone surrogates', make: (n) => '\ud800'.repeat(n) },
  { id: 'slashes', make: (n) => repeat('1/2/3/', n) },
  { id: 'hyphens', make: (n) => '-'.repeat(n) },
  { id: 'ellipses', make: (n) => repeat('… ', n) },
  { id: 'full stops', make: (n) => '.'.repeat(n) },
  {
    id: 'task table, a cell a line',
    make: (n) => `TT\nNhiệm vụ\nChủ trì\nThời gian\n${repeat('1\nRà soát\nSở Y tế\nNăm 2031\n', n)}`,
  },
  {
    id: 'task table with tabs',
    make: (n) => `TT\tNhiệm vụ\tChủ trì\tThời gian\n${repeat('1\tRà soát\tSở Y tế\tNăm 2031\n', n)}`,
  },
  { id: 'heads of tables', make: (n) => repeat('TT\nNhiệm vụ\nChủ trì\n', n) },
  { id: 'tabs', make: (n) => repeat('a\t', n) },
  { id: 'colons', make: (n) => repeat('như sau: ', n) },
]
