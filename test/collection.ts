import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BODIES = ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh', 'Sở Y tế', 'Thanh tra tỉnh']
const TASKS = [
  'rà soát quy chế tiếp công dân',
  'công khai dự toán chi',
  'sửa chữa trạm bơm trước mùa lũ',
  'kiểm kê đất công ích',
  'báo cáo tiến độ giải ngân',
]

/** A composed decision; another one for each number. */
export function composed(number: number, articles = 6): string {
  const pick = (from: readonly string[], k: number): string => from[(number * 7 + k * 3) % from.length] ?? ''
  const clauses = Array.from(
    { length: articles },
    (_, k) =>
      `Điều ${k + 1}. Giao ${pick(BODIES, k)} chủ trì, phối hợp với ${pick(BODIES, k + 1)} ${pick(TASKS, k)} trước ngày ${(k % 27) + 1}/6/2031.`,
  )
  return [
    'ỦY BAN NHÂN DÂN\nTỈNH SÔNG HẬU',
    `Số: ${number}/QĐ-UBND`,
    `Sông Hậu, ngày ${(number % 27) + 1} tháng 3 năm 2031`,
    'QUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n',
    'Căn cứ Luật Tổ chức chính quyền địa phương;\n',
    ...clauses,
    'CHỦ TỊCH\nTrần Văn Bốn\n',
  ].join('\n')
}

/** Writes a folder of composed decisions, some of them in a folder inside. */
export function writeCollection(folder: string, count: number): void {
  mkdirSync(join(folder, 'năm 2031'), { recursive: true })
  for (let k = 1; k <= count; k++) {
    const place = k % 3 === 0 ? join(folder, 'năm 2031') : folder
    writeFileSync(join(place, `qd-${k}.txt`), composed(k, 4 + (k % 30)))
  }
}

/** The files of a folder, those in folders inside too, that are not hidden, each with the hash of its bytes. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.') && statSync(join(folder, file)).isFile())
    .toSorted()
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}
