import { analyze } from '../src/index.ts'
import type { Directive } from '../src/model/analysis.ts'

/** The head of a decision on handing down powers, up to its first article. */
export const DECISION_HEAD = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/2025/QĐ-UBND
Hòa An, ngày 12 tháng 3 năm 2025
QUYẾT ĐỊNH
Về việc phân cấp quản lý bến thủy
ỦY BAN NHÂN DÂN TỈNH HÒA AN
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
QUYẾT ĐỊNH:
`

/** The head of a decision that lays down rules on the subject, up to its first article. */
export const ruleHead = (subject: string): string => `ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
Số: 15/2025/QĐ-UBND
Phú Yên, ngày 3 tháng 5 năm 2025
QUYẾT ĐỊNH
${subject}
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 2 năm 2025;
QUYẾT ĐỊNH:
`

/** The words with one space for each run of white space. */
export const flat = (words: string): string => words.replace(/\s+/g, ' ')

/** Kind, status and words of each decision of the text. */
export function decisionsOf(text: string): string[] {
  return analyze(text).decisions.map(({ kind, status, text: words }) => `${kind} ${status}: ${flat(words)}`)
}

/** Modality, addressees and words of each directive of the text. */
export function directivesOf(text: string): string[] {
  return analyze(text).directives.map(toldBy)
}

/** The same with the deadline of those that have one. */
export function dueDirectivesOf(text: string): string[] {
  return analyze(text).directives.map((directive) => {
    const { deadline } = directive
    return `${toldBy(directive)}${deadline ? ` @ ${flat(deadline.text)}` : ''}`
  })
}

function toldBy({ modality, addressees, text }: Directive): string {
  return `${modality} [${addressees.map((addressee) => flat(addressee.text)).join(' | ')}] ${flat(text)}`
}
