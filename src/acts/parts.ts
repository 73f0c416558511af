import { COLON, COMMA, OPEN_PAREN, SLASH } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER } from '../tokens/store.ts'
import {
  BASIS,
  CONDITION,
  COPULA,
  DELIBERATE,
  DETERMINER,
  DUTY,
  MODAL,
  NEGATED,
  NOUN,
  ORDER,
  PARTNER,
  PASSIVE,
  PAST,
  PURPOSE,
  REQUEST,
  TASK,
} from './codes.ts'
import { readCore } from './core.ts'
import { decidesBehindName } from './framed.ts'
import { type Parse, parseClause } from './parse.ts'
import { topicOf } from './regions.ts'
import { isActing, roleLength, skipConnectors } from './roles.ts'
import { type Part, pastEnumerator } from './sentences.ts'
import { BODY, closing, DOCUMENT, PLACE, type Sheet } from './sheet.ts'
import { HAS_THÌ } from './signs.ts'
import { statesGoal, strives } from './targets.ts'
import { hasQuantity, seek } from './unit.ts'

/** Joins parts without a verb of their own to their neighbours; `listed` says which stand alone all the same. */
export function mergeParts(sheet: Sheet, parts: readonly Part[], listed: (part: Part) => boolean): readonly Part[] {
  if (parts.length < 2) return parts
  const merged: Part[] = []
  let pending: Part | undefined
  let matters = false
  let goals = false
  // Up to the part with `thì` that the cases before it belong to.
  let cases = -1
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]
    if (!part) break
    const first = pending?.first ?? part.first
    if (cases <= part.first) cases = lastCase(sheet, parts, k)
    if (part.first < cases) {
      pending = { first, end: part.end, mark: part.mark }
      continue
    }
    if (isBasis(sheet, part) && tellsBehind(sheet, parts, k)) {
      pending = { first, end: part.end, mark: part.mark }
      continue
    }
    const own =
      !(part !== parts.at(-1) && isPurpose(sheet, part)) &&
      (matters ||
        (goals && hasQuantity(sheet, part)) ||
        (k > 0 && isGoal(sheet, part) && isGoal(sheet, parts[k - 1])) ||
        listed(part) ||
        (hasVerb(sheet, part) && !isPartyList(sheet, part)))
    matters ||= opensMatters(sheet, part)
    goals ||= strives(sheet, part.first, part.end) >= 0 || opensGoals(sheet, part)
    const before = merged.at(-1)
    // `... đạt 70%; trở thành một trung tâm của vùng`: no goal of its own, and no part of the one before.
    const goal = before && before.first === parts[k - 1]?.first ? before : undefined
    const isApart = !own && goal && !pending && hasQuantity(sheet, goal) && !hasQuantity(sheet, part) && listed(goal)
    if (!own && before && !pending && !isApart)
      merged[merged.length - 1] = { first: before.first, end: part.end, mark: part.mark }
    else if (!own && part !== parts.at(-1) && (isPartyList(sheet, part) || isPurpose(sheet, part)))
      pending = { first, end: part.end, mark: part.mark }
    else {
      merged.push({ first, end: part.end, mark: part.mark })
      pending = undefined
    }
  }
  if (pending) merged.push(pending)
  return merged
}

/** `Trường hợp hồ sơ thiếu; quá hạn; hoặc sai mẫu thì ...`: where the part begins that closes the cases which open here; -1 when they close within the part. */
function lastCase(sheet: Sheet, parts: readonly Part[], place: number): number {
  const part = parts[place]
  if (!part || sheet.opener.code[part.first] !== CONDITION) return -1
  if (saysThen(sheet, part) || parseClause(sheet, part.first, part.end).adjuncts.length > 0) return -1
  for (const later of parts.slice(place + 1, place + 1 + MOST_CASES)) {
    if (saysThen(sheet, later)) return sheet.opener.code[later.first] === CONDITION ? -1 : later.first
  }
  return -1
}

/** `Căn cứ Quy định ...; đồng thời, trên cơ sở ...; các cấp ủy có trách nhiệm ...`: a basis that says nothing of its own. */
function isBasis(sheet: Sheet, part: Part): boolean {
  const { end } = part
  const colon = inlineColon(sheet, part)
  const first = colon > 0 && colon - part.first < LONGEST_LABEL ? colon + 1 : part.first
  const at = skipConnectors(sheet, first, end)
  const length = sheet.opener.length[at] ?? 1
  // `Thực hiện Quyết định số 5/QĐ-TTg` is a basis, `Thực hiện tốt ...` none.
  const isTask = (sheet.task.length[at] ?? 0) >= length && sheet.outerType[at + length] !== DOCUMENT
  if (sheet.opener.code[at] !== BASIS || isTask) return false
  const { kind, predicate, adjuncts, core } = parseClause(sheet, first, end)
  // `Theo kết luận, thống nhất chủ trương ...` decides.
  if (adjuncts.length > 0 && sheet.decision.code[core] !== 0) return false
  return kind !== 'party' || predicate < 0
}

/** `Lưu ý:` in front of a basis, in tokens. */
const LONGEST_LABEL = 4

/** Whether a basis or somebody with a duty follows in small letters. */
function tellsBehind(sheet: Sheet, parts: readonly Part[], place: number): boolean {
  for (const next of parts.slice(place + 1, place + 1 + MOST_CASES)) {
    if (has(sheet.store, next.first, INITIAL_UPPER) || sheet.opener.code[next.first] === CONDITION) return false
    if (isBasis(sheet, next)) continue
    const { kind, predicate, role } = parseClause(sheet, next.first, next.end)
    return kind === 'party' && predicate >= 0 && (role === DUTY || role === MODAL || role >= TASK)
  }
  return false
}

/** Cases that are joined to the clause behind them at most. */
const MOST_CASES = 8

function saysThen({ store, word }: Sheet, { first, end }: Part): boolean {
  for (let i = first; i < end; i++) if (store.form[i] === word.thì) return true
  return false
}

function hasVerb(sheet: Sheet, part: Part): boolean {
  const parse = parseClause(sheet, part.first, part.end)
  const isBare = sheet.noun.code[parse.core] === NOUN && !has(sheet.store, parse.core, INITIAL_UPPER)
  if (parse.kind === 'party' && isBare && parse.role >= TASK && (sheet.outerEnd[parse.core] ?? 0) === 0) return false
  if (tellsThen(sheet, parse)) return true
  if (describesThing(sheet, parse)) return false
  if ((parse.predicate >= 0 && parse.role !== COPULA) || sheet.decision.code[parse.core] !== 0) return true
  return parse.kind === 'party' ? decides(sheet, parse) : followsFromCase(sheet, part)
}

/** `Chủ tịch UBND tỉnh nhất trí về chủ trương; giao ...`: a name with a verb of decision is no mere name. */
function decides(sheet: Sheet, { kind, predicate, core, end }: Parse): boolean {
  return kind === 'party' && predicate < 0 && decidesBehindName(sheet, core, end)
}

/** `quá thời hạn trên nếu phát hiện thì | Sở X xử lý`, `sau đó mà không chấp hành thì | cưỡng chế`: what is done in the case. */
function followsFromCase(sheet: Sheet, { first, end }: Part): boolean {
  const then = seek(sheet, first, end, (i) => sheet.store.form[i] === sheet.word.thì)
  return then > first && parseClause(sheet, then + 1, end).predicate >= 0
}

/** `...; nạn nhân là trẻ em thì báo cho gia đình`, `...; quá thời hạn ấy mà không có khiếu nại thì trình ...`: what follows in such a case is said with a verb. */
function tellsThen(sheet: Sheet, { core, end, signs, adjuncts, kind }: Parse): boolean {
  if ((signs & HAS_THÌ) === 0 || kind === 'none' || adjuncts.length > 0) return false
  const { store, word } = sheet
  const then = seek(sheet, core + 2, end, (i) => store.form[i] === word.thì)
  if (then < 0) return false
  const told = readCore(sheet, then + 1, end)
  return told.predicate >= 0 && !told.loose && (told.kind === 'none' || told.kind === 'party') && isActing(told.role)
}

/** `...; phương án xử lý đất đã giao trước ngày Luật này có hiệu lực`, `...; số lượng vật tư đã sử dụng`: in small letters, what was done says which thing is meant. */
function describesThing(sheet: Sheet, { kind, role, core, first, predicate, end, adjuncts }: Parse): boolean {
  const { store, order, opener } = sheet
  if (kind !== 'thing' || (role !== PAST && role !== NEGATED)) return false
  if (adjuncts.length > 0 || core !== first || opener.code[first] !== 0) return false
  if (has(store, core, INITIAL_UPPER)) return false
  return seek(sheet, predicate + 1, end, (i) => order.code[i] !== 0 || store.form[i] === COMMA) < 0
}

/** `Nhằm tăng cường quản lý; khắc phục tồn tại, ...`: a purpose before the clause that it belongs to, which names somebody. */
function isPurpose(sheet: Sheet, { first, end }: Part): boolean {
  if (sheet.opener.code[first] !== PURPOSE) return false
  const { adjuncts, kind, predicate } = parseClause(sheet, first, end)
  return adjuncts.length === 0 || kind !== 'party' || predicate < 0
}

/** `Giám đốc các sở; Chủ tịch UBND các xã; ...`: names before the verb of a later part. */
function isPartyList(sheet: Sheet, part: Part): boolean {
  const parse = parseClause(sheet, part.first, part.end)
  const { kind, predicate, role, end } = parse
  if (kind === 'party' && predicate < 0) return !decides(sheet, parse)
  if (kind === 'party' && endsWithPartners(sheet, predicate, end)) return true
  if (role !== ORDER && role !== REQUEST) return false
  const told = readCore(sheet, predicate + roleLength(sheet, predicate), end)
  const named = (sheet.outerEnd[told.subject.first] ?? 0) > 0 || sheet.noun.code[told.subject.first] === DETERMINER
  return told.kind === 'party' && named && (told.predicate < 0 || endsWithPartners(sheet, told.predicate, end))
}

/** `Sở X chủ trì, phối hợp với các sở; ...`: what is done together with these partners stands in a later part. */
function endsWithPartners(sheet: Sheet, predicate: number, end: number): boolean {
  const { opener } = sheet
  let at = predicate
  while (at < Math.min(end, predicate + 4) && opener.code[at] !== PARTNER) at++
  if (opener.code[at] !== PARTNER) return false
  const partners = readCore(sheet, at + (opener.length[at] ?? 1), end)
  if (partners.kind !== 'party' || partners.predicate >= 0 || partners.loose) return false
  // `..., đơn vị được lựa chọn triển khai Kế hoạch`: a clause that describes the last partner holds what is done.
  return seek(sheet, partners.subject.first, end, (i) => sheet.order.code[i] === PASSIVE) < 0
}

/** `xem xét, cho ý kiến vào: ...; ...`: what follows are the matters, one by one. */
function opensMatters(sheet: Sheet, part: Part): boolean {
  const colon = inlineColon(sheet, part)
  if (colon < 0) return false
  if (pastEnumerator(sheet.store, colon + 1, part.end) > colon + 1) return true
  return sheet.decision.code[lastVerb(sheet, { first: part.first, end: colon })] === DELIBERATE
}

/** `chi khoa học và công nghệ đạt 2%`. */
function isGoal(sheet: Sheet, part: Part | undefined): boolean {
  return part !== undefined && hasQuantity(sheet, part) && statesGoal(sheet, parseClause(sheet, part.first, part.end))
}

/** `Mục tiêu: diện tích chè đạt 500 ha; trên 40% sản lượng ...`: each value is a goal. */
function opensGoals(sheet: Sheet, part: Part): boolean {
  if (!hasQuantity(sheet, part)) return false
  const colon = inlineColon(sheet, part)
  return colon > 0 && topicOf(sheet, { first: part.first, end: colon }) === 'aim'
}

/** `Thông qua:`, `Phê duyệt:`: a verb of decision alone, its objects behind the colon. */
export function isBareDecision({ decision }: Sheet, { first, end }: Range): boolean {
  return decision.code[first] !== 0 && first + (decision.length[first] ?? 1) === end
}

/** A colon between two clauses; one inside a list of bodies is none. -1 when there is no such colon. */
export function inlineColon(sheet: Sheet, { first, end }: Range): number {
  for (let i = first + 1; i < end - 1; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === OPEN_PAREN) i = Math.max(i, closing(sheet, i, end) - 1)
    else if (sheet.store.form[i] === COLON && sheet.store.form[i + 1] !== SLASH) {
      const type = sheet.outerType[i + 1] ?? 0
      return type >= BODY && type <= PLACE && endsWithParty(sheet, first, i) ? -1 : i
    }
  }
  return -1
}

/** `Giám đốc các Sở:`, `Thủ trưởng các cơ quan:` go on with names behind the colon. */
function endsWithParty(sheet: Sheet, first: number, colon: number): boolean {
  const core = parseClause(sheet, first, colon)
  if (core.kind === 'party' && core.predicate < 0) return true
  if (core.role !== ORDER && core.role !== REQUEST) return false
  const told = readCore(sheet, core.predicate + roleLength(sheet, core.predicate), colon)
  return told.kind === 'party' && told.predicate < 0
}

/** The last verb of decision in a lead-in; its first token when there is none. */
export function lastVerb({ decision }: Sheet, { first, end }: Range): number {
  for (let i = end - 1; i >= Math.max(first, end - 8); i--) if (decision.code[i] !== 0) return i
  return first
}
