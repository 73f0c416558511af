import { wordAt } from '../../tokens/store.ts'
import { APPROVE, DISCIPLINE, ESTABLISH, FUTURE, OTHER, PERMIT, PROMULGATE, REQUEST, REWARD } from '../codes.ts'
import { readCore } from '../core.ts'
import { laterFrame } from '../directives/orders.ts'
import { framedVerb, pastDeliberation } from '../framed.ts'
import { readParties } from '../parties.ts'
import { roleLength } from '../roles.ts'
import { BODY } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import { askedVerb, isPerson } from './agreed.ts'
import { type Found, GRAVE } from './found.ts'
import { grantsMoney } from './opening.ts'

/** `... trình bày tờ trình về việc thông qua ...`, `UBND huyện trình HĐND huyện phê chuẩn ...`: asked, not settled. */
export function proposed(unit: Unit): Found | undefined {
  const { sheet, parse, setting, speech } = unit
  if (parse.role === REQUEST) return requested(unit, parse.predicate)
  // `X sẽ kiến nghị Quốc hội phê duyệt ...`.
  const behind = parse.predicate + roleLength(sheet, parse.predicate)
  if (parse.role === FUTURE && sheet.order.code[behind] === REQUEST) return requested(unit, behind)
  // `X sẽ tổng hợp, kiến nghị Bộ Y cho phép ...`.
  const later = parse.role === FUTURE ? laterFrame(sheet, parse) : -1
  if (later > 0 && sheet.order.code[later] === REQUEST) return requested(unit, later)
  const begged = begs(unit)
  if (begged) return begged
  if (speech) return undefined
  if (setting.closed || parse.kind !== 'party') return undefined
  const at = parse.predicate
  if (at < 0 || wordAt(sheet.store, at) !== 'trình') return undefined
  const { code } = sheet.decision
  const verb = seek(
    sheet,
    at + 1,
    parse.end,
    (i) => code[i] === APPROVE || code[i] === PROMULGATE || code[i] === ESTABLISH,
  )
  return verb > 0 && verb - at < 25 ? { kind: code[verb] ?? 0, status: 'proposed' } : undefined
}

/** `Trình Ban Bí thư xem xét, chuẩn y đồng chí A ...`, `UBKT đề nghị Ban Thường vụ thi hành kỷ luật ông B`: in a notice or order, what a higher body is asked to decide about people. */
export function asksAboutPeople({ sheet, parse, setting }: Unit): Found | undefined {
  const { core, predicate, kind, end, subject } = parse
  if (setting.closed || kind === 'thing' || kind === 'document') return undefined
  const at = kind === 'party' ? predicate : core
  if (at < 0 || (kind === 'none' && setting.addressees.length > 0)) return undefined
  const verb = askedVerb(sheet, at, end)
  if (verb < 0) return undefined
  const asked = sheet.decision.code[verb] ?? 0
  const isOfPeople = asked === DISCIPLINE || asked === APPROVE || asked === REWARD || GRAVE.has(asked)
  if (!isOfPeople || !(asked === DISCIPLINE || isPerson(sheet, verb + 1, Math.min(end, verb + NEAR)))) return undefined
  const actors = kind === 'party' ? readParties(sheet, subject.first, at) : []
  return { kind: asked, status: 'proposed', actors }
}

/** Tokens behind the verb within which the person is named. */
const NEAR = 8

/** `Chính phủ xin Quốc hội cho lùi ...`, `Ủy ban xin phép giữ ...`: asked for by the body itself. */
function begs({ sheet, parse }: Unit): Found | undefined {
  const { store, word, outerEnd, outerType } = sheet
  const at = outerEnd[parse.core] ?? 0
  if (store.form[at] !== word.xin || at >= parse.end) return undefined
  const asked = outerType[at + 1] === BODY ? (outerEnd[at + 1] ?? 0) : 0
  const behind = asked > 0 ? asked : at + 1
  const form = store.form[behind]
  if (form !== word.phép && form !== word.được && !(asked > 0 && form === word.cho)) return undefined
  const verb = behind + 1
  return { kind: sheet.decision.code[verb] || OTHER, status: 'proposed', actors: [{ first: parse.core, end: at }] }
}

/** `X kiến nghị Thủ tướng chấp thuận ...`, `Đề nghị HĐND tỉnh xem xét, phê duyệt ...`: asked of a higher body. */
function requested({ sheet, parse, setting }: Unit, at: number): Found | undefined {
  if (setting.closed || parse.kind === 'thing') return undefined
  const { code } = sheet.decision
  const matter = at + roleLength(sheet, at)
  // `Ban Thường vụ đề xuất kỷ luật ông ...`: whoever it is asked of.
  if (parse.kind === 'party' && (GRAVE.has(code[matter] ?? 0) || code[matter] === DISCIPLINE))
    return { kind: code[matter] ?? 0, status: 'proposed', actors: readParties(sheet, parse.subject.first, at) }
  const asked = readCore(sheet, at + roleLength(sheet, at), parse.end)
  if (asked.kind !== 'party' || asked.loose || asked.predicate < 0) return undefined
  const actors = readParties(sheet, asked.subject.first, asked.subject.end)
  // `... kiến nghị Quốc hội có nghị quyết phân bổ vốn ...`: the act that is asked for is named.
  const framed = framedVerb(sheet, asked.subject.end, parse.end)
  if (framed.stated && framed.kind !== 0 && framed.kind !== OTHER)
    return { kind: framed.kind, status: 'proposed', actors }
  const verb = pastDeliberation(sheet, asked.predicate, parse.end)
  const kind = code[verb] ?? 0
  const isPlain = wordAt(sheet.store, verb) !== 'thống'
  const isAsked =
    (kind === APPROVE && isPlain) ||
    kind === PERMIT ||
    kind === DISCIPLINE ||
    kind === ESTABLISH ||
    grantsMoney(sheet, verb, parse.end)
  return isAsked ? { kind, status: 'proposed', actors } : undefined
}
