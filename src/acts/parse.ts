import { COMMA } from '../lexicon/marks.ts'
import { type Range } from '../tokens/range.ts'
import { wordAt } from '../tokens/store.ts'
import { adjunctComma, adjunctRole, COMMAS, isMark, isPresider } from './adjuncts.ts'
import { signsIn } from './clause-signs.ts'
import {
  BAN,
  BASIS,
  DUTY,
  HONORIFIC,
  MANNER,
  MODAL,
  ORDER,
  PAST,
  REPORT,
  REQUEST,
  SETTING,
  SPEECH,
  TASK,
  TOPIC,
} from './codes.ts'
import { type Core, isBasisVerb, REACH, readCore, type SubjectKind } from './core.ts'
import { HAS_TIME, pastOpeningTime } from './deadlines.ts'
import { decidesBehindName } from './framed.ts'
import { isBareBan, roleAt, roleLength, skipConnectors } from './roles.ts'
import { BODY, DATE, PERSON, POSITION, type Sheet } from './sheet.ts'
import { HAS_SPEAKER } from './signs.ts'

/** A phrase before the subject: topic, condition, time or basis. */
export interface Adjunct extends Range {
  readonly role: number
}

/** A clause taken apart: adjuncts, subject, predicate. `predicate` is -1 when none was found. */
export interface Parse extends Range {
  readonly adjuncts: readonly Adjunct[]
  /** First token behind connectors and adjuncts. */
  readonly core: number
  readonly kind: SubjectKind
  readonly subject: Range
  readonly predicate: number
  readonly role: number
  /** Words that are known neither as a name nor as a noun of parties stand in the subject. */
  readonly loose: boolean
  /** What stands anywhere in the clause: see `signs.ts`. */
  readonly signs: number
}

/** Clauses that are remembered: what is asked again is asked soon. */
const REMEMBERED = 256

/** Takes a clause apart. */
export function parseClause(sheet: Sheet, first: number, end: number): Parse {
  const place = first % REMEMBERED
  const known = sheet.parses[place]
  if (known?.first === first && known.end === end) return known
  const parse = takeApart(sheet, first, end)
  sheet.parses[place] = parse
  return parse
}

function takeApart(sheet: Sheet, first: number, end: number): Parse {
  const signs = signsIn(sheet, first, end + LOOK_BEHIND)
  const adjuncts: Adjunct[] = []
  let at = skipConnectors(sheet, first, end)
  const opening = (signs & HAS_TIME) === 0 ? -1 : pastOpeningTime(sheet, at, end)
  const time = opening > at ? opening : pastOften(sheet, at, end)
  if (time > at) {
    adjuncts.push({ first: at, end: time, role: SETTING })
    at = skipConnectors(sheet, time, end)
  }
  for (let guard = 0; guard < 4; guard++) {
    const role = adjunctRole(sheet, at, end)
    if (role === 0 || (role === BASIS && isBasisVerb(sheet, at, Math.min(end, at + REACH)))) break
    const comma = adjunctComma(sheet, at, end, role)
    if (comma < 0) break
    adjuncts.push({ first: at, end: comma, role })
    at = skipConnectors(sheet, isMark(sheet, comma) ? comma + 1 : comma, end)
  }
  const apart = adjuncts.length === 0 && at > first ? singledOut(sheet, at, end) : -1
  if (apart > 0) {
    adjuncts.push({ first: at, end: apart, role: TOPIC })
    at = skipConnectors(sheet, apart + 1, end)
  }
  const core = readCore(sheet, at, end)
  if ((signs & HAS_SPEAKER) !== 0 && mayFrame(sheet, core, at, at === first)) {
    const comma = reporterComma(sheet, at, end, at > first && core.kind !== 'none')
    if (comma > 0) {
      adjuncts.push({ first: at, end: comma, role: SETTING })
      at = comma + 1
      return parsed(first, end, adjuncts, at, readCore(sheet, at, end), signs)
    }
  }
  return parsed(first, end, adjuncts, at, core, signs)
}

/** What may stand in front of the comma behind which somebody speaks: a thing, a bare verb, a saying; a document behind an adjunct. */
function mayFrame(sheet: Sheet, { kind, role, predicate }: Core, at: number, opens: boolean): boolean {
  if (kind !== 'none') return kind === 'thing' || (kind === 'document' && !opens)
  if (role === TASK || role === MANNER || role === SPEECH || role === REPORT) return true
  return sheet.decision.code[at] === 0 && isBareBan(sheet, predicate)
}

/** `Hằng năm, | Sở X báo cáo ...`, `Định kỳ hằng quý, | căn cứ dự toán, Sở X ...`: where the adverbs end that stand in front of who is told; -1 for none. */
function pastOften(sheet: Sheet, first: number, end: number): number {
  let at = first
  while (at < end && roleAt(sheet, at) === MANNER) at += roleLength(sheet, at)
  if (at === first || at >= end) return -1
  const next = sheet.store.form[at] === COMMA ? at + 1 : at
  if (names(sheet, next)) return at
  const role = next > at ? adjunctRole(sheet, next, end) : 0
  const comma = role === 0 ? -1 : adjunctComma(sheet, next, end, role)
  return comma > 0 && names(sheet, comma + 1) ? at : -1
}

/** Longest matter that is singled out, in tokens. */
const SINGLED_OUT = 30

/** `Riêng dự án A, | Sở X báo cáo ...`, `còn các xã miền núi, | giao Sở Y ...`: the comma behind a matter of its own, in front of who is told; -1 for none. */
function singledOut(sheet: Sheet, first: number, end: number): number {
  const { store, order, outerEnd, outerType } = sheet
  if (!SINGLING.has(wordAt(store, first - 1)) || names(sheet, first)) return -1
  for (let i = first; i < Math.min(end, first + SINGLED_OUT); i++) {
    if ((outerEnd[i] ?? 0) > i) i = (outerEnd[i] ?? 0) - 1
    else if (store.form[i] === COMMA) {
      const orders = order.code[i + 1] === ORDER || order.code[i + 1] === REQUEST
      if (orders || (names(sheet, i + 1) && readCore(sheet, i + 1, end).predicate > 0)) return i
    } else if (order.code[i] !== 0 || outerType[i] === DATE) return -1
  }
  return -1
}

const SINGLING: ReadonlySet<string> = new Set(['riêng', 'còn'])

function names({ outerType, outerEnd }: Sheet, at: number): boolean {
  const type = outerType[at]
  return (outerEnd[at] ?? 0) > at && (type === BODY || type === POSITION || type === PERSON)
}

/** Tokens behind the end of a clause that rules may look at. */
const LOOK_BEHIND = 4

/** Clauses are many, and spreading the core costs more than to name its fields. */
function parsed(
  first: number,
  end: number,
  adjuncts: readonly Adjunct[],
  at: number,
  { kind, subject, predicate, role, loose }: Core,
  signs: number,
): Parse {
  return { first, end, adjuncts, core: at, kind, subject, predicate, role, loose, signs }
}

/**
 * `Làm việc với Sở X, Bí thư Tỉnh ủy cho rằng ...`: the verb in front is no order when a speaker follows the comma; `Riêng dự án Y, UBND tỉnh nhất trí lùi ...` names the matter first.
 * Whoever may speak here has the sign `HAS_SPEAKER`: without it nobody is looked for.
 */
function reporterComma(sheet: Sheet, at: number, end: number, isMatter: boolean): number {
  for (let i = at, tried = 0; i < Math.min(end, at + REACH) && tried < COMMAS; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (sheet.store.form[i] === COMMA) {
      tried++
      const type = sheet.outerType[i + 1] ?? 0
      const isName = type === BODY || type === POSITION || type === PERSON || sheet.noun.code[i + 1] === HONORIFIC
      if (!isName && (sheet.noun.length[i + 1] ?? 0) < 2) continue
      const core = readCore(sheet, i + 1, Math.min(end, i + 60))
      if (!isName && !isPresider(sheet, core, i + 1)) continue
      if (core.kind === 'party' && (!core.loose || core.role === DUTY) && REPORTERS.has(core.role)) return i
      if (letsSomebody(sheet, at)) continue
      if (core.kind === 'party' && (isMatter || core.predicate < 0) && decidesBehindName(sheet, i + 1, end)) return i
    }
  }
  return -1
}

/** `Đồng ý để ông A, Ủy viên Ủy ban Kiểm tra nghỉ hưu`: what the people behind the commas do is what is agreed to. */
function letsSomebody({ store, decision, word }: Sheet, at: number): boolean {
  const behind = at + (decision.length[at] ?? 0)
  return decision.code[at] !== 0 && (store.form[behind] === word.để || store.form[behind] === word.cho)
}

const REPORTERS = new Set([ORDER, REQUEST, SPEECH, REPORT, PAST, DUTY, MODAL, BAN])
