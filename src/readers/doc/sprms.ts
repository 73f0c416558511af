import type { Binary } from './binary.ts'

/** The single property modifiers that matter for text. */
export const SPRM = {
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerRowEnd: 0x244c,
  tableDefinition: 0xd608,
  deleted: 0x0800,
  symbol: 0x6a09,
  style: 0x4a30,
  plain: 0x2a33,
  caps: 0x083b,
  hidden: 0x083c,
  font: 0x4a4f,
  special: 0x0855,
} as const

const OPERAND_SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]
const TAB_CHANGES = 0xc615

/** Calls `visit` for each modifier of a list with its operand. */
export function eachSprm(list: Binary, visit: (sprm: number, operand: Binary) => void): void {
  for (let at = 0; at + 2 < list.length; ) {
    const sprm = list.u16(at)
    at += 2
    const size = sizeOf(list, at, sprm)
    visit(sprm, list.part(at, size))
    at += size
  }
}

function sizeOf(list: Binary, at: number, sprm: number): number {
  const fixed = OPERAND_SIZES[sprm >> 13] ?? 0
  if (fixed > 0) return fixed
  if (sprm === SPRM.tableDefinition) return list.u16(at) + 1
  if (sprm === TAB_CHANGES && list.u8(at) === 255) return list.length
  return list.u8(at) + 1
}
