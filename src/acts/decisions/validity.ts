import { COLON, COMMA } from '../../lexicon/marks.ts'
import { wordAt } from '../../tokens/store.ts'
import { AMEND, APPROVE, EFFECT, PASSIVE, PAST, REPEAL } from '../codes.ts'
import type { Parse } from '../parse.ts'
import { isAccount, isLegalAct } from '../profile.ts'
import { DATE, DOCUMENT, type Sheet } from '../sheet.ts'
import { HAS_EFFECT, HAS_REPEAL, HAS_TỪ } from '../signs.ts'
import { seek, type Unit } from '../unit.ts'
import { enacted, type Found, selfReference } from './found.ts'
import { carriesOver, followsChanges, keepsRest } from './transition.ts'

/** `... có hiệu lực kể từ ngày ...`, `... hết hiệu lực`, `Quyết định này thay thế ...`. */
export function effect(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile } = unit
  // Behind a list of sums the date from which they hold is no part of the list.
  if (startsOn(sheet, parse) && (!setting.closed || profile === 'articles')) return enacted(EFFECT)
  // A letter only says what is in force.
  if (profile === 'letter') return undefined
  const timed = setting.closed ? undefined : timeOfValidity(unit)
  if (timed) return timed
  if (!setting.closed && rulesEnd(sheet, parse)) return enacted(REPEAL)
  if (statesValidity(sheet, parse) || (!setting.closed && contentsHold(unit))) return enacted(EFFECT)
  if (
    !setting.closed &&
    (appliesPaper(unit) || beginsWork(unit) || followsChanges(unit) || carriesOver(unit) || keepsRest(unit))
  )
    return enacted(EFFECT)
  if ((parse.kind === 'party' && !parse.loose) || setting.closed) return undefined
  if ((parse.signs & (HAS_EFFECT | HAS_REPEAL)) === 0) return inForce(unit)
  const from = parse.core
  const { code } = sheet.decision
  const at = seek(sheet, from, parse.end, (i) => code[i] === EFFECT || (code[i] === REPEAL && i > from))
  if (at < 0) return inForce(unit)
  const isDocument = sheet.outerType[from] === DOCUMENT || sheet.outerType[from + 1] === DOCUMENT
  const self = selfReference(sheet, from, parse.end)
  // `Ngày có hiệu lực của văn bản là ...` explains a term.
  if (code[at] === EFFECT && at === from + 1 && sheet.store.form[from] === sheet.word.ngày && !self) return undefined
  if (code[at] === EFFECT) return at - from <= 60 && !isForeign(unit, at) ? enacted(EFFECT) : undefined
  if (code[from] === REPEAL) return undefined
  return self || isDocument || contradicted(unit, at) ? enacted(REPEAL) : undefined
}

/** `Điều 1. Áp dụng Quyết định số 5/2015/QĐ-UBND ... trên địa bàn tỉnh (mới)`: a paper of another body holds from now on. */
function appliesPaper({ sheet, parse, setting, profile }: Unit): boolean {
  const { store, word, outerType } = sheet
  if (profile !== 'articles' || !setting.decisions || setting.tasks || setting.addressees.length > 0) return false
  if (store.form[parse.core] !== word.áp || parse.adjuncts.length > 0) return false
  return outerType[parse.core + 2] === DOCUMENT && wordAt(store, parse.core + 1) === 'dụng'
}

/** `Các Sở ... chính thức hoạt động từ ngày ...`, `... tiếp tục hoạt động cho đến hết nhiệm kỳ`: bodies begin or go on by this act. */
function beginsWork({ sheet, parse, profile }: Unit): boolean {
  if (isAccount(profile) || parse.kind !== 'party' || (parse.signs & HAS_EFFECT) === 0) return false
  const { store, decision, word } = sheet
  const works = (i: number): boolean => wordAt(store, i) === 'hoạt'
  const says = (i: number): boolean =>
    decision.code[i] === EFFECT && seek(sheet, i, i + (decision.length[i] ?? 1), works) >= 0
  const at = seek(sheet, parse.core, parse.end, says)
  return at > 0 && seek(sheet, parse.core, at, (i) => store.form[i] === word.để || store.form[i] === word.việc) < 0
}

/** `Các quy định tại Thông tư ... hết hiệu lực`, `Những quyết định trái với ... đều bị bãi bỏ`: rules come to an end. */
function rulesEnd(sheet: Sheet, { core, end, signs }: Parse): boolean {
  if ((signs & HAS_REPEAL) === 0) return false
  const { store, lexicon, cues, word, decision, order } = sheet
  const verb = seek(sheet, core + 2, end, (i) => decision.code[i] === REPEAL)
  if (verb < 0) return false
  const behind = verb + (decision.length[verb] ?? 1)
  const says = (at: number): string => wordAt(store, at)
  const isOver = seek(sheet, verb, behind, (i) => says(i) === 'hiệu') > 0
  // `Nội dung ... hết hiệu lực kể từ ngày Quyết định này có hiệu lực`, whatever it is that ends.
  if (isOver && says(verb - 1) !== 'ngày' && selfReference(sheet, behind, end, 12)) return true
  const isPlural = store.form[core] === word.các || store.form[core] === word.những
  if (!isPlural || lexicon.longest(store, core + 1, cues.types.category, end) === 0) return false
  return isOver || order.code[verb - 1] === PASSIVE || says(verb - 1) === 'đều'
}

/** `Các thủ tục công bố tại Quyết định này có hiệu lực theo ...`: whoever reads like a party, what the document holds is in force. */
function contentsHold({ sheet, parse, setting }: Unit): boolean {
  if (setting.topic === 'aim' || parse.kind === 'none' || (parse.signs & HAS_EFFECT) === 0) return false
  const { store, decision, word } = sheet
  const says = (i: number): boolean => decision.code[i] === EFFECT && store.form[i - 1] === word.này
  const at = seek(sheet, parse.core + 3, parse.end, says)
  const within = (i: number): boolean =>
    store.form[i + 1] !== word.thời &&
    (store.form[i] === word.tại || store.form[i] === word.trong || wordAt(store, i) === 'theo')
  return at > 0 && seek(sheet, at - 5, at - 1, within) >= 0
}

/** `Thông báo này có hiệu lực ...`: the document speaks of itself, whatever stands around. */
export function statesValidity({ store, word, decision }: Sheet, { core, signs }: Parse): boolean {
  if ((signs & HAS_EFFECT) === 0) return false
  for (let i = core + 1; i < core + 4; i++) if (store.form[i] === word.này) return decision.code[i + 1] === EFFECT
  return false
}

const SINCE = new Set(['trước', 'sau', 'đến'])

/** `Hoàn thành trong 03 ngày kể từ ngày Quyết định có hiệu lực`: the validity only dates something else. */
function isForeign({ sheet, parse, setting }: Unit, at: number): boolean {
  const { store, word, decision } = sheet
  if (at - parse.core <= 4) return false
  // `Luật X, có hiệu lực kể từ ngày ...`: said in passing of another document.
  if (store.form[at - 1] === COMMA && !selfReference(sheet, parse.core, at, at - parse.core)) return true
  // Among the duties of somebody a verb of decision is a task as well.
  const isTask = decision.code[parse.core] === 0 || (setting.tasks && setting.addressees.length > 0)
  if (parse.kind === 'none' && parse.predicate === parse.core && isTask) return true
  // `... trước ngày Quyết định này có hiệu lực thì ... được hưởng trợ cấp`: a right, no transition.
  if (grantsRight(sheet, at, parse.end)) return true
  // `... ngay sau khi Nghị quyết của Quốc hội có hiệu lực`: the time of something else.
  const isWhen = (i: number): boolean => wordAt(store, i) === 'khi'
  const after = seek(sheet, Math.max(parse.core + 1, at - 20), at, isWhen)
  if (after > 0 && wordAt(store, after - 1) === 'sau') return true
  const dates = (i: number): boolean => {
    if (store.form[i] !== word.ngày) return false
    if (store.form[i - 1] === word.từ) return i > at - 9 || sheet.outerEnd[i + 1] === at
    // `Hồ sơ đã nhận trước ngày Quyết định này có hiệu lực ...` is a clause of transition.
    const isOther = seek(sheet, i, at, (k) => store.form[k] === word.này) < 0
    return isOther && SINCE.has(wordAt(store, i - 1))
  }
  return seek(sheet, Math.max(parse.core, at - 20), at, dates) >= 0
}

function grantsRight({ store, word }: Sheet, first: number, end: number): boolean {
  const isRight = (i: number): boolean => store.form[i] === word.được && wordAt(store, i + 1) === 'hưởng'
  for (let i = first; i < end; i++) if (isRight(i)) return true
  return false
}

/** `Những quy định trước đây trái với Quyết định này đều bãi bỏ`. */
function contradicted({ sheet, parse }: Unit, verb: number): boolean {
  return verb + (sheet.decision.length[verb] ?? 1) >= parse.end && selfReference(sheet, parse.core, parse.end, 14)
}

/** Longest `Thời gian thực hiện nội dung ủy quyền tại khoản 1 Điều này`, in tokens. */
const LONGEST_TIME = 24

/** `Thời gian ủy quyền: Kể từ ngày ...`. */
function timeOfValidity({ sheet, parse }: Unit): Found | undefined {
  if (sheet.store.form[parse.first] !== sheet.word.thời) return undefined
  const limit = Math.min(parse.end, parse.first + LONGEST_TIME)
  const colon = seek(sheet, parse.first, limit, (i) => sheet.store.form[i] === COLON)
  return colon > 0 && isValidity(sheet, parse.first, colon) ? enacted(EFFECT) : undefined
}

/** Whether the words before a colon and behind it say since when something holds. */
export function isValidity({ store, word }: Sheet, first: number, colon: number): boolean {
  if (store.form[first] !== word.thời) return false
  if (store.form[first + 1] === word.gian) return store.form[colon + 1] === word.kể
  return store.form[colon + 1] === word.kể || (store.form[colon + 1] === word.từ && store.form[colon + 2] === word.ngày)
}

/** `Thời gian bắt đầu thực hiện ... từ ngày ...`, `Thời điểm áp dụng ... kể từ ngày ...`. */
function startsOn(sheet: Sheet, { core, end }: Parse): boolean {
  const { store, word, outerType } = sheet
  const says = (at: number): string => wordAt(store, at)
  if (store.form[core] !== word.thời || (store.form[core + 1] !== word.gian && says(core + 1) !== 'điểm')) return false
  const isStart = (says(core + 2) === 'bắt' && says(core + 3) === 'đầu') || store.form[core + 2] === word.áp
  const isSince = (i: number): boolean =>
    store.form[i] === word.từ && (outerType[i + 1] === DATE || store.form[i + 1] === word.ngày)
  return isStart && seek(sheet, core + 3, Math.min(end, core + 24), isSince) > 0
}

/** `Chế độ ban hành theo Quyết định này thi hành từ ngày ...`. */
function inForce({ sheet, parse }: Unit): Found | undefined {
  const { store, word, outerType } = sheet
  if (parse.kind === 'none' || parse.kind === 'party' || (parse.signs & HAS_TỪ) === 0) return undefined
  const isSince = (i: number): boolean =>
    store.form[i] === word.từ && (outerType[i + 1] === DATE || store.form[i + 1] === word.ngày)
  const since = seek(sheet, parse.core, Math.min(parse.end, parse.core + 40), isSince)
  if (since < 0) return undefined
  const holds = (i: number): boolean =>
    (store.form[i] === word.thi && store.form[i + 1] === word.hành) ||
    (store.form[i] === word.áp && store.form[i - 1] === word.được)
  return seek(sheet, parse.core, since, holds) > 0 ? enacted(EFFECT) : undefined
}

/** `Khoản 1 Điều 3 được sửa đổi, bổ sung như sau:`: the new wording follows. */
export function amended({ sheet, parse, leads }: Unit): Found | undefined {
  const kind = leads ? amendedAt(sheet, parse.core) : 0
  return kind === 0 ? undefined : enacted(kind)
}

const PROVISIONS: ReadonlySet<string> = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phần'])
const LONGEST_PROVISION = 14

/** What is done to the provision that is named at the token, 0 for nothing: `... được sửa đổi`. */
export function amendedAt(sheet: Sheet, first: number): number {
  const { store, word, decision } = sheet
  if (!PROVISIONS.has(wordAt(store, first))) return 0
  const limit = Math.min(store.count, first + LONGEST_PROVISION)
  const at = seek(sheet, first, limit, (i) => store.form[i] === word.được)
  const kind = at > 0 ? (decision.code[at + 1] ?? 0) : 0
  return kind === AMEND || kind === REPEAL ? kind : 0
}

/** `Nghị quyết này đã được Quốc hội ... thông qua ngày ...`. */
export function adopted({ sheet, parse, profile }: Unit): Found | undefined {
  if (!selfReference(sheet, parse.core, parse.end) && !speaksOfItself(sheet, parse, profile)) return undefined
  // Elsewhere than in the document itself `Khu đất này được UBND tỉnh phê duyệt` tells of a thing.
  const { store, lexicon, cues, outerType } = sheet
  const isPaper = outerType[parse.core] === DOCUMENT || lexicon.longest(store, parse.core, cues.types.category) !== 0
  if (profile === 'press' && !isPaper) return undefined
  const at = seek(sheet, parse.core, parse.end, (i) => sheet.store.form[i] === sheet.word.được)
  if (at < 0) return undefined
  const actor = sheet.outerEnd[at + 1] ?? 0
  const verb = seek(sheet, at + 1, parse.end, (i) => sheet.decision.code[i] === APPROVE)
  return actor > 0 && verb > 0 ? enacted(APPROVE, [{ first: at + 1, end: actor }]) : undefined
}

/** `Nghị quyết đã được Hội đồng nhân dân ... thông qua ngày ...`: the type alone, in a document with articles, is the document itself. */
function speaksOfItself(
  { store, lexicon, cues, order }: Sheet,
  { core, end }: Parse,
  profile: Unit['profile'],
): boolean {
  if (!isLegalAct(profile)) return false
  const type = lexicon.longest(store, core, cues.types.category, end)
  const verb = order.code[core + lexicon.length(type)]
  return type !== 0 && (verb === PASSIVE || verb === PAST)
}
