import { COMMA } from '../../lexicon/marks.ts'
import { wordAt } from '../../tokens/store.ts'
import {
  ALLOCATE,
  APPOINT,
  APPROVE,
  ASSIGN,
  BAN,
  CONVENE,
  COPULA,
  DELIBERATE,
  DISCIPLINE,
  DISMISS,
  DUTY,
  FUTURE,
  HONORIFIC,
  MODAL,
  ORDER,
  PASSIVE,
  PAST,
} from '../codes.ts'
import { framedVerb, pastDeliberation } from '../framed.ts'
import { BODY, DATE, PLACE, POSITION, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import { citesDocument, concernsLand, type Found } from './found.ts'

/** What somebody got or suffered from a body: `được UBND tỉnh giao cho ...`, `bị Sở X ra quyết định thu hồi`. */
interface Suffered {
  /** Token of `được` or `bị`. */
  readonly at: number
  /** Token of the verb. */
  readonly verb: number
  readonly kind: number
}

/** Press: `Dự án X được Thủ tướng phê duyệt tại Quyết định số ...`, `Khu đất bị UBND tỉnh ra quyết định thu hồi`. */
export function passive(unit: Unit): Found | undefined {
  const { sheet, parse } = unit
  let from = parse.first
  for (;;) {
    const suffered = sufferedAt(sheet, from, parse.end, parse.core)
    if (!suffered) return undefined
    const { at, verb, kind } = suffered
    const isTold = citesDocument(sheet, verb, parse.end)
    // In a letter or report it is background unless the paper is cited.
    const isNews = unit.profile === 'press' && (isTold || isSettled(unit, suffered) || isMain(unit, suffered))
    if (isNews || (isTold && isMain(unit, suffered)))
      return { kind, status: 'reported', actors: [{ first: at + 1, end: sheet.outerEnd[at + 1] ?? at + 2 }] }
    from = verb
  }
}

function sufferedAt(sheet: Sheet, first: number, end: number, core: number): Suffered | undefined {
  const { order, outerEnd, outerType } = sheet
  const isAgent = (i: number): boolean => {
    const type = outerType[i + 1] ?? 0
    return order.code[i] === PASSIVE && (type === BODY || type === POSITION || type === PLACE)
  }
  for (let at = seek(sheet, first, end, isAgent); at >= 0; at = seek(sheet, at + 1, end, isAgent)) {
    const framed = framedVerb(sheet, outerEnd[at + 1] ?? end, end)
    const verb = pastDeliberation(sheet, framed.at, end)
    const kind = givenTo(sheet, core, verb) || (sheet.decision.code[verb] ?? 0) || framed.kind
    if (kind !== 0 && kind !== DELIBERATE && kind !== CONVENE) return { at, verb, kind }
  }
  return undefined
}

/** `được UBND tỉnh giao cho Công ty X`: a thing that changed hands. */
function givenTo(sheet: Sheet, core: number, verb: number): number {
  const isGiven = sheet.order.code[verb] === ORDER && sheet.store.form[verb + 1] === sheet.word.cho
  if (!isGiven) return 0
  return concernsLand(sheet, core, verb) ? ALLOCATE : ASSIGN
}

/** `Bộ trưởng A vừa được Bộ Chính trị phân công ...`: body, act and object of the main clause are named. */
function isSettled({ sheet, parse }: Unit, { at, kind }: Suffered): boolean {
  const { predicate, role } = parse
  const main = predicate === at || (role === PAST && at > predicate && at <= predicate + 2)
  const isGrave = kind === APPROVE || kind === APPOINT || kind === ASSIGN || kind === DISMISS || kind === DISCIPLINE
  return main && isGrave && ((sheet.outerEnd[parse.core] ?? 0) > 0 || sheet.noun.code[parse.core] === HONORIFIC)
}

/** The passive is what the clause says of its subject, or its last word on it, and no mere attribute. */
function isMain({ sheet, parse }: Unit, { at, verb }: Suffered): boolean {
  const { order, store, word, outerType } = sheet
  let before = at - 1
  while (before > parse.core && isPastWord(sheet, before)) before--
  const said = wordAt(store, before)
  // `Dự án nằm trong quy hoạch, đã được Thủ tướng phê duyệt, gồm ...`: told as done between commas.
  if (store.form[before] === COMMA && before < at - 1 && order.code[before + 1] === PAST) return true
  // `Ông A chưa có bằng cấp vẫn được UBND huyện bổ nhiệm ...`: no attribute is said with this word.
  if (said === 'vẫn' && before > parse.core) return true
  if (before < parse.core || UNSETTLED.has(said) || outerType[parse.core] === DATE) return false
  if (isAttribute(sheet, verb, parse.end)) return false
  if (store.form[before] === word.và) return true
  if (store.form[before] === COMMA) return seek(sheet, verb, parse.end, (i) => store.form[i] === COMMA) < 0
  if (parse.predicate >= 0 && parse.predicate < before) return false
  const cue = seek(sheet, parse.core, parse.end, (i) => (order.code[i] ?? 0) !== 0)
  return cue > before
}

function isPastWord({ order, noun, store }: Sheet, at: number): boolean {
  return order.code[at] === PAST || (noun.code[at] !== 0 && wordAt(store, at) === 'lại')
}

/** Words in front of a passive that did not happen, or only as a condition. */
const UNSETTLED: ReadonlySet<string> = new Set([
  'chưa',
  'không',
  'khi',
  'nếu',
  'để',
  'nhằm',
  'việc',
  'mà',
  'chỉ',
  'chờ',
  'xin',
  'muốn',
  'sẽ',
  'phải',
  'cần',
  'là',
])

/** `Dự án được Thủ tướng phê duyệt là công trình ...`: another predicate follows. */
function isAttribute({ order, store }: Sheet, verb: number, end: number): boolean {
  for (let i = verb + 1; i < end && store.form[i] !== COMMA; i++) {
    const role = order.code[i] ?? 0
    if (role === COPULA || role === MODAL || role === DUTY || role === BAN || role === FUTURE || role === PAST)
      return true
  }
  return false
}
