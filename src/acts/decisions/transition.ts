import { wordAt } from '../../tokens/store.ts'
import { AMEND, BAN, CONDITION, DUTY, EFFECT, MODAL, ORDER, PASSIVE, PAST, REPEAL, REQUEST, TOPIC } from '../codes.ts'
import type { Parse } from '../parse.ts'
import { isAccount, isLegalAct } from '../profile.ts'
import { DATE, type Sheet } from '../sheet.ts'
import { HAS_AMENDMENT, HAS_REPEAL } from '../signs.ts'
import { seek, type Unit } from '../unit.ts'
import { enacted, type Found } from './found.ts'

/** A sentence under `Điều khoản chuyển tiếp`. */
export function transition({ setting, parse, sheet }: Unit): Found | undefined {
  if (setting.topic !== 'transition' || parse.end - parse.first <= 5) return undefined
  // `Bãi bỏ khoản 3 Điều 1 Nghị quyết số ...` ends something all the same.
  if (parse.kind === 'none' && sheet.decision.code[parse.core] === REPEAL) return undefined
  return parse.kind === 'party' && parse.role === DUTY ? undefined : enacted(EFFECT)
}

/** Under `Điều khoản thi hành`: `Đối với hồ sơ đã nộp trước ngày ... thì thực hiện theo Thông tư ...`, by which rules older cases go on. */
export function carriesOver({ sheet, parse, setting, profile }: Unit): boolean {
  if (!isLegalAct(profile) || setting.topic !== 'execution') return false
  if (TELLING.has(parse.role)) return false
  const { store, outerType, word } = sheet
  const says = (at: number): string => wordAt(store, at)
  const isEarlier = (i: number): boolean =>
    (says(i) === 'trước' && (outerType[i + 1] === DATE || BEFORE.has(says(i + 1)))) ||
    (says(i) === 'phát' && says(i + 1) === 'sinh' && store.form[i + 2] === word.từ)
  const earlier = seek(sheet, caseBegins(parse), parse.end, isEarlier)
  if (earlier < 0 || !isInCase(parse, earlier)) return false
  const goesOn = (i: number): boolean => says(i) === 'theo' || (GOES_ON.get(says(i))?.has(says(i + 1)) ?? false)
  return seek(sheet, earlier + 2, parse.end, goesOn) > 0
}

const TELLING: ReadonlySet<number> = new Set([ORDER, REQUEST, DUTY, MODAL, BAN])

const BEFORE: ReadonlySet<string> = new Set(['ngày', 'khi', 'thời'])

/** `áp dụng`, `tiếp tục`, `giữ nguyên`, `không phải`, `có giá trị`. */
const GOES_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['áp', new Set(['dụng'])],
  ['tiếp', new Set(['tục'])],
  ['giữ', new Set(['nguyên'])],
  ['không', new Set(['phải'])],
  ['có', new Set(['giá'])],
])

/** The case stands in a topic, or it is the subject. */
function caseBegins({ adjuncts, core }: Parse): number {
  return adjuncts.find(({ role }) => role === TOPIC || role === CONDITION)?.first ?? core
}

function isInCase({ adjuncts, core, kind, predicate, role }: Parse, at: number): boolean {
  if (adjuncts.some(({ first, end }) => at > first + 1 && at < end)) return true
  return kind !== 'none' && at > core && (predicate < 0 || at < predicate || role === PAST || role === PASSIVE)
}

/** `Các nội dung khác tại Quyết định số ... không thay đổi`: what is not named stays in force. */
export function keepsRest({ sheet, parse, profile }: Unit): boolean {
  if (isAccount(profile)) return false
  const { store, word } = sheet
  if (store.form[parse.core] !== word.các && store.form[parse.core] !== word.những) return false
  const says = (at: number): string => wordAt(store, at)
  const rest = seek(sheet, parse.core, Math.min(parse.end, parse.core + 6), (i) => says(i) === 'khác')
  if (rest < 0) return false
  const isKept = (i: number): boolean =>
    (says(i) === 'giữ' && says(i + 1) === 'nguyên') ||
    (store.form[i] === word.không && (says(i + 1) === 'đổi' || says(i + 2) === 'đổi'))
  return seek(sheet, rest, parse.end, isKept) > 0
}

/** `Trường hợp văn bản được dẫn chiếu ... được thay thế thì áp dụng theo văn bản mới`. */
export function followsChanges({ sheet, parse, profile }: Unit): boolean {
  if (!isLegalAct(profile) || (parse.signs & (HAS_AMENDMENT | HAS_REPEAL)) === 0) return false
  const { store, word, decision } = sheet
  const cited = seek(sheet, parse.first, Math.min(parse.end, parse.first + 24), (i) => isCited(sheet, i))
  if (cited < 0) return false
  const isChange = (i: number): boolean => decision.code[i] === AMEND || decision.code[i] === REPEAL
  const changed = seek(sheet, cited, parse.end, isChange)
  const applies = (i: number): boolean =>
    (store.form[i] === word.áp || wordAt(store, i) === 'thực') &&
    seek(sheet, i, Math.min(parse.end, i + 8), (k) => wordAt(store, k) === 'theo' || store.form[k] === word.tại) > 0
  return changed > 0 && seek(sheet, changed, parse.end, applies) > 0
}

/** `dẫn chiếu`, `viện dẫn tại Thông tư này`, `công bố tại Quyết định này`: what this document names or makes public. */
function isCited({ store, word }: Sheet, at: number): boolean {
  if (wordAt(store, at) === 'dẫn' && CITES.has(wordAt(store, at + 1))) return true
  if (store.form[at] !== word.này) return false
  for (let i = at - 2; i > at - 5 && i > 0; i--)
    if (store.form[i] === word.tại || wordAt(store, i) === 'theo') return true
  return false
}

const CITES: ReadonlySet<string> = new Set(['chiếu', 'ra', 'dụng'])
