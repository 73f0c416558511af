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
  const { decision, store } = sheet
  const at = verb + (decision.length[verb] ?? 1)
  const asked = askedVerb(sheet, at, end)
  if (asked > 0) return { kind: decision.code[asked] ?? 0, status: 'proposed' }
  const own = decision.code[at] ?? 0
  if (OF_PEOPLE.has(own) && (own !== APPOINT || isPerson(sheet, at + 1, Math.min(end, at + SUM_REACH))))
    return { kind: own, status: 'enacted' }
  const moved = letsGo(sheet, at, end)
  if (moved > 0) return { kind: moved, status: 'enacted' }
  if (spends(sheet, at, end))
    return { kind: own === AMEND && !SPENDS.has(wordAt(store, at)) ? AMEND : ALLOCATE, status: 'enacted' }
  return { kind: APPROVE, status: 'enacted' }
}

/** `(đã) cho ông A nghỉ hưu`, `để đồng chí B thôi giữ chức`: the kind of what happens to the person; 0 for nothing. */
export function letsGo(sheet: Sheet, at: number, end: number): number {
  const { store, word, decision } = sheet
  const lets = store.form[at] === word.để || store.form[at] === word.cho
  if (!lets || !isPerson(sheet, at + 1, at + 4)) return 0
  const moved = seek(sheet, at, Math.min(end, at + REACH), (i) => isMove(decision.code[i] ?? 0))
  return moved > 0 ? (decision.code[moved] ?? 0) : 0
}

/** `cấp 150 tỷ đồng`, `trích 50 triệu đồng từ dự phòng`: a verb of spending with its sum. */
export function spends(sheet: Sheet, at: number, end: number): boolean {
  const own = sheet.decision.code[at] ?? 0
  const isSpent = (own === ALLOCATE || own === AMEND || SPENDS.has(wordAt(sheet.store, at))) && at < end
  return isSpent && hasMoney(sheet, at + 1, Math.min(end, at + SUM_REACH))
}

function isMove(kind: number): boolean {
  return kind === DISMISS || kind === APPOINT
}

/** Whether a person is named, or spoken of with an honorific, between the tokens. */
export function isPerson({ outerType, noun }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (outerType[i] === PERSON || noun.code[i] === HONORIFIC) return true
  return false
}

/** `trình Ban Bí thư xem xét, chuẩn y ...`, `đề nghị Chủ tịch nước tặng thưởng ...`: the verb of what is asked of them; -1 for none. */
export function askedVerb(sheet: Sheet, at: number, end: number): number {
  const { store, order, decision, outerEnd, outerType } = sheet
  const isAsking = order.code[at] === REQUEST
  const told = isAsking ? at + roleLength(sheet, at) : at + 1
  if (!isAsking && wordAt(store, at) !== 'trình') return -1
  if (outerType[told] !== BODY && outerType[told] !== POSITION) return -1
  const isSettled = (i: number): boolean => (decision.code[i] ?? 0) !== 0 && decision.code[i] !== DELIBERATE
  const behind = outerEnd[told] ?? end
  return seek(sheet, behind, Math.min(end, behind + REACH), isSettled)
}
