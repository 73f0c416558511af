import { SLASH } from '../../lexicon/marks.ts'
import { wordAt } from '../../tokens/store.ts'
import { ALLOCATE } from '../codes.ts'
import { QUANTITY, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import { enacted, type Found } from './found.ts'

/** First words of verbs that give a sum: `trích`, `bố trí`, `dành`, `chi`, `cấp`, `hỗ trợ`, `xuất`, `ứng`, `phân bổ`, `bổ sung`. */
const GIVES: ReadonlySet<string> = new Set(['trích', 'bố', 'dành', 'chi', 'cấp', 'hỗ', 'xuất', 'ứng', 'phân', 'bổ'])

/** Words between the first word of such a verb and the sum, at most. */
const NEAR = 4

/** Longest `Ngân sách huyện năm 2012` in front of the verb, in tokens. */
const LONGEST_BUDGET = 10

/** `Trích 145 triệu đồng từ ...`, `Ngân sách huyện bố trí 1,2 tỷ đồng để ...`: a stated sum that nobody is told to give. */
export function budgeted({ sheet, parse, setting, current }: Unit): Found | undefined {
  if (setting.closed || setting.addressees.length > 0 || current.length > 0 || !setting.decisions) return undefined
  const { store } = sheet
  const { core, end, kind } = parse
  const isBudget = wordAt(store, core) === 'ngân' && wordAt(store, core + 1) === 'sách'
  const last = Math.min(end, core + LONGEST_BUDGET)
  const verb = isBudget ? seek(sheet, core + 2, last, (i) => givesSum(sheet, i, end)) : core
  if (verb < core || (!isBudget && (kind === 'thing' || !givesSum(sheet, verb, end)))) return undefined
  return enacted(ALLOCATE)
}

/** A sum of money near behind the verb; a rate (`3.000 đồng/kg`) only says how much. */
function givesSum({ store, outerType, outerEnd }: Sheet, verb: number, end: number): boolean {
  if (!GIVES.has(wordAt(store, verb))) return false
  for (let i = verb + 1; i < Math.min(end, verb + NEAR); i++) {
    if (outerType[i] !== QUANTITY) continue
    const behind = outerEnd[i] ?? i + 1
    return wordAt(store, behind - 1) === 'đồng' && store.form[behind] !== SLASH
  }
  return false
}
