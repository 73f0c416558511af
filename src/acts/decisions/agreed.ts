import { wordAt } from '../../tokens/store.ts'
import {
  ALLOCATE,
  AMEND,
  APPOINT,
  APPROVE,
  DELIBERATE,
  DISCIPLINE,
  DISMISS,
  HONORIFIC,
  REQUEST,
  REWARD,
} from '../codes.ts'
import { roleLength } from '../roles.ts'
import { BODY, PERSON, POSITION, type Sheet } from '../sheet.ts'
import { seek } from '../unit.ts'
import { type Found, hasMoney } from './found.ts'

/** Words within which it is said who is let go, or what a higher body is asked for. */
const REACH = 40
/** Tokens behind a verb of spending within which the sum stands. */
const SUM_REACH = 5
/** First words of `cấp`, `hỗ trợ`, `trích`, `ứng trước`, `dành`, `chi`, `bố trí`, `bổ sung`, `xuất`, `tạm ứng`, `cho`. */
const SPENDS: ReadonlySet<string> = new Set('cấp hỗ trích ứng dành chi bố bổ xuất tạm cho phân'.split(' '))
/** What happens to people: to agree to it is to do it. */
const OF_PEOPLE: ReadonlySet<number> = new Set([APPOINT, DISMISS, DISCIPLINE, REWARD])

/**
 * What is agreed to when it is a decision of another kind: `đồng ý cấp 150 tỷ đồng`, `nhất trí để đồng chí A nghỉ hưu`,
 * `thống nhất đề nghị Chủ tịch nước tặng thưởng ...`; else the agreement itself.
 */
export function agreed(sheet: Sheet, verb: number, end: number): Pick<Found, 'kind' | 'status'> {
  const { decision, store, word } = sheet
  const at = verb + (decision.length[verb] ?? 1)
  const asked = askedOf(sheet, at, end)
  if (asked > 0) return { kind: asked, status: 'proposed' }
  const own = decision.code[at] ?? 0
  if (OF_PEOPLE.has(own) && (own !== APPOINT || isPerson(sheet, at + (decision.length[at] ?? 1), end)))
    return { kind: own, status: 'enacted' }
  const lets = store.form[at] === word.để || store.form[at] === word.cho
  if (lets && isPerson(sheet, at + 1, at + 3)) {
    const moved = seek(sheet, at, Math.min(end, at + REACH), (i) => isMove(decision.code[i] ?? 0))
    if (moved > 0) return { kind: decision.code[moved] ?? 0, status: 'enacted' }
  }
  const isSpent = (own === ALLOCATE || own === AMEND || SPENDS.has(wordAt(store, at))) && at < end
  if (isSpent && hasMoney(sheet, at + 1, Math.min(end, at + SUM_REACH)))
    return { kind: own === AMEND && !SPENDS.has(wordAt(store, at)) ? AMEND : ALLOCATE, status: 'enacted' }
  return { kind: APPROVE, status: 'enacted' }
}

function isMove(kind: number): boolean {
  return kind === DISMISS || kind === APPOINT
}

function isPerson({ outerType, noun }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 3); i++)
    if (outerType[i] === PERSON || noun.code[i] === HONORIFIC) return true
  return false
}

/** `nhất trí trình Ban Bí thư xem xét, chuẩn y ...`, `đồng ý đề nghị Chủ tịch nước tặng thưởng ...`: the kind of what is asked of them; 0 for nothing. */
function askedOf(sheet: Sheet, at: number, end: number): number {
  const { store, order, decision, outerEnd, outerType } = sheet
  const isAsking = order.code[at] === REQUEST
  const told = isAsking ? at + roleLength(sheet, at) : at + 1
  if (!isAsking && wordAt(store, at) !== 'trình') return 0
  if (outerType[told] !== BODY && outerType[told] !== POSITION) return 0
  const isSettled = (i: number): boolean => (decision.code[i] ?? 0) !== 0 && decision.code[i] !== DELIBERATE
  const behind = outerEnd[told] ?? end
  const verb = seek(sheet, behind, Math.min(end, behind + REACH), isSettled)
  return verb > 0 ? (decision.code[verb] ?? 0) : 0
}
