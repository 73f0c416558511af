import type { Binary } from './binary.ts'
import { eachSprm, SPRM } from './sprms.ts'

/** What character properties say; what they leave open comes from styles. */
export interface CharacterLook {
  font?: number
  caps?: boolean
  hidden?: boolean
  deleted?: boolean
  special?: boolean
  style?: number
  /** A character of a symbol font. */
  symbol?: number
}

/** What paragraph properties say. */
export interface ParagraphLook {
  style?: number
  list?: number
  level?: number
  inTable?: boolean
  rowEnd?: boolean
  innerRowEnd?: boolean
  /** For the end of a row: which of its cells continue the cell above. */
  continued?: boolean[]
}

/** Reads character properties from a list of modifiers. */
export function characterLook(list: Binary): CharacterLook {
  const look: CharacterLook = {}
  eachSprm(list, (sprm, operand) => {
    if (sprm === SPRM.font) look.font = operand.u16(0)
    else if (sprm === SPRM.caps) look.caps = toggle(operand)
    else if (sprm === SPRM.hidden) look.hidden = toggle(operand)
    else if (sprm === SPRM.deleted) look.deleted = toggle(operand)
    else if (sprm === SPRM.special) look.special = toggle(operand)
    else if (sprm === SPRM.style) look.style = operand.u16(0)
    else if (sprm === SPRM.symbol) look.symbol = operand.u16(2)
  })
  return look
}

function toggle(operand: Binary): boolean {
  const value = operand.u8(0)
  return value === 1 || value === 0x81
}

/** Reads paragraph properties from a list of modifiers. */
export function paragraphLook(list: Binary): ParagraphLook {
  const look: ParagraphLook = {}
  eachSprm(list, (sprm, operand) => {
    if (sprm === SPRM.list) look.list = operand.u16(0)
    else if (sprm === SPRM.listLevel) look.level = operand.u8(0)
    else if (sprm === SPRM.paragraphStyle) look.style = operand.u16(0)
    else if (sprm === SPRM.inTable && operand.u8(0) !== 0) look.inTable = true
    else if (sprm === SPRM.tableDepth && operand.u32(0) > 0) look.inTable = true
    else if (sprm === SPRM.rowEnd) look.rowEnd = operand.u8(0) !== 0
    else if (sprm === SPRM.innerRowEnd) look.innerRowEnd = operand.u8(0) !== 0
    else if (sprm === SPRM.tableDefinition) look.continued = continuedCells(operand)
  })
  return look
}

/** Cells carry two bits that tell whether they are merged with the one above: 1 goes on, 3 begins. */
function continuedCells(operand: Binary): boolean[] {
  const count = Math.min(operand.u8(2), 64)
  const cells = 3 + (count + 1) * 2
  return Array.from({ length: count }, (_, i) => ((operand.u16(cells + i * 20) >> 5) & 3) === 1)
}
