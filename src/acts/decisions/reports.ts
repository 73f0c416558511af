import { FUTURE, HONORIFIC, MODAL, PAST, REQUEST, TASK } from '../codes.ts'
import { readCore } from '../core.ts'
import { framedVerb, pastDeliberation } from '../framed.ts'
import { readParties } from '../parties.ts'
import { roleLength } from '../roles.ts'
import { BODY, DOCUMENT, PERSON, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import {
  APPOINT,
  APPROVE,
  CONVENE,
  DELIBERATE,
  ESTABLISH,
  type Found,
  OTHER,
  PERMIT,
  PROMULGATE,
  told,
} from './found.ts'

/** Press: `UBND tỉnh vừa ban hành ...`, `... đã thống nhất phương án ...`. */
export function reported(unit: Unit): Found | undefined {
  const { sheet, parse, profile, setting } = unit
  if (setting.closed || profile !== 'press') return undefined
  const signed = issued(unit) ?? elected(unit)
  if (signed || parse.kind !== 'party' || parse.role !== PAST || isColloquial(sheet, parse.core)) return signed
  const from = parse.predicate + (sheet.order.length[parse.predicate] ?? 1)
  const framed = framedVerb(sheet, from, parse.end)
  const near = seek(sheet, from, Math.min(parse.end, from + 3), (i) => sheet.decision.code[i] !== 0)
  const verb = framed.kind !== 0 ? framed.at : near
  if (verb < 0) return signs(unit)
  const kind = sheet.decision.code[verb] || framed.kind
  if (kind === DELIBERATE) return announced(unit, verb)
  if (kind === CONVENE) return undefined
  return told(unit, kind, readParties(sheet, parse.subject.first, parse.predicate))
}

/** `Anh Quốc đã đồng ý`: somebody spoken of, no office that decides. */
function isColloquial({ store, lexicon }: Sheet, at: number): boolean {
  const word = lexicon.vocabulary.word(store.form[at] ?? 0)
  return word === 'anh' || word === 'chị'
}

/** `... đã ký ban hành Kế hoạch ...`, wherever the long title of the signer ends. */
function issued({ sheet, parse }: Unit): Found | undefined {
  const { order, decision } = sheet
  const at = seek(
    sheet,
    parse.first,
    parse.end,
    (i) => order.code[i] === PAST && decision.code[i + (order.length[i] ?? 1)] === PROMULGATE,
  )
  const actors = parse.kind === 'party' ? [parse.subject] : []
  const isSigned =
    at > 0 && (actors.length > 0 || sheet.lexicon.vocabulary.word(sheet.store.form[at + 1] ?? 0) === 'ký')
  return isSigned ? { kind: PROMULGATE, status: 'reported', actors } : undefined
}

/** `hội nghị đã bầu đồng chí ... giữ chức ...`: those who meet elect, whatever the meeting is called. */
function elected({ sheet, parse }: Unit): Found | undefined {
  const { order, decision, noun, outerType } = sheet
  const votes = (i: number): boolean => {
    const verb = i + (order.length[i] ?? 1)
    const elect = verb + (decision.length[verb] ?? 1)
    const named = noun.code[elect] === HONORIFIC || outerType[elect] === PERSON
    return order.code[i] === PAST && decision.code[verb] === APPOINT && named
  }
  const actors = parse.kind === 'party' ? readParties(sheet, parse.subject.first, parse.predicate) : []
  return seek(sheet, parse.first, parse.end, votes) > 0 ? { kind: APPOINT, status: 'reported', actors } : undefined
}

/** `Hội nghị đã nghe công bố Quyết định ... về việc chuẩn y ...`: the decision that was read out. */
function announced({ sheet, parse }: Unit, verb: number): Found | undefined {
  const { code, length } = sheet.decision
  const read = verb + (length[verb] ?? 1)
  if (verb === parse.predicate + (sheet.order.length[parse.predicate] ?? 1) && hearsReport(sheet, verb, parse.end))
    return { kind: DELIBERATE, status: 'considered', actors: readParties(sheet, parse.subject.first, parse.predicate) }
  if (code[read] !== PROMULGATE || sheet.outerType[read + (length[read] ?? 1)] !== DOCUMENT) return undefined
  for (let i = read + 1; i < parse.end; i++) {
    const kind = code[i] ?? 0
    if (kind !== 0) return { kind, status: 'reported' }
  }
  return { kind: PROMULGATE, status: 'reported' }
}

/** `... đã nghe Bộ trưởng X trình bày Tờ trình ...`. */
function hearsReport({ store, lexicon, decision }: Sheet, verb: number, end: number): boolean {
  if (lexicon.vocabulary.word(store.form[verb] ?? 0) !== 'nghe' || decision.length[verb] !== 1) return false
  for (let i = verb + 1; i < end - 1; i++) {
    const word = lexicon.vocabulary.word(store.form[i] ?? 0)
    if (word === 'trình' || (word === 'báo' && lexicon.vocabulary.word(store.form[i + 1] ?? 0) === 'cáo')) return true
  }
  return false
}

/** `... đã ký Thông báo kết luận số ...`. */
function signs({ sheet, parse }: Unit): Found | undefined {
  const at = parse.predicate + 1
  const word = sheet.lexicon.vocabulary.word(sheet.store.form[at] ?? 0)
  if (word !== 'ký' || sheet.outerType[at + 1] !== DOCUMENT) return undefined
  return { kind: PROMULGATE, status: 'reported', actors: readParties(sheet, parse.subject.first, parse.predicate) }
}

/** `... trình bày tờ trình về việc thông qua ...`, `UBND huyện trình HĐND huyện phê chuẩn ...`: asked, not settled. */
export function proposed(unit: Unit): Found | undefined {
  const { sheet, parse, profile, setting, speech } = unit
  if (parse.role === REQUEST) return requested(unit, parse.predicate)
  // `X sẽ kiến nghị Quốc hội phê duyệt ...`.
  const behind = parse.predicate + roleLength(sheet, parse.predicate)
  if (parse.role === FUTURE && sheet.order.code[behind] === REQUEST) return requested(unit, behind)
  const begged = begs(unit)
  if (begged) return begged
  if (speech) return undefined
  if ((profile !== 'press' && profile !== 'report') || setting.closed || parse.kind !== 'party') return undefined
  const at = parse.predicate
  if (at < 0 || sheet.lexicon.vocabulary.word(sheet.store.form[at] ?? 0) !== 'trình') return undefined
  const { code } = sheet.decision
  const verb = seek(
    sheet,
    at + 1,
    parse.end,
    (i) => code[i] === APPROVE || code[i] === PROMULGATE || code[i] === ESTABLISH,
  )
  return verb > 0 && verb - at < 25 ? { kind: code[verb] ?? 0, status: 'proposed' } : undefined
}

/** `Chính phủ xin Quốc hội cho lùi ...`, `Ủy ban xin phép giữ ...`: asked for by the body itself. */
function begs({ sheet, parse, profile }: Unit): Found | undefined {
  const { store, word, outerEnd, outerType } = sheet
  const at = outerEnd[parse.core] ?? 0
  if ((profile !== 'press' && profile !== 'report') || store.form[at] !== word.xin || at >= parse.end) return undefined
  const asked = outerType[at + 1] === BODY ? (outerEnd[at + 1] ?? 0) : 0
  const behind = asked > 0 ? asked : at + 1
  const form = store.form[behind]
  if (form !== word.phép && form !== word.được && !(asked > 0 && form === word.cho)) return undefined
  const verb = behind + 1
  return { kind: sheet.decision.code[verb] || OTHER, status: 'proposed', actors: [{ first: parse.core, end: at }] }
}

/** `X kiến nghị Thủ tướng chấp thuận ...`, `Đề nghị HĐND tỉnh xem xét, phê duyệt ...`: asked of a higher body. */
function requested({ sheet, parse, profile, setting }: Unit, at: number): Found | undefined {
  if ((profile !== 'press' && profile !== 'report') || setting.closed || parse.kind === 'thing') return undefined
  const { code } = sheet.decision
  const asked = readCore(sheet, at + roleLength(sheet, at), parse.end)
  if (asked.kind !== 'party' || asked.loose || asked.predicate < 0) return undefined
  const actors = readParties(sheet, asked.subject.first, asked.subject.end)
  // `... kiến nghị Quốc hội có nghị quyết phân bổ vốn ...`: the act that is asked for is named.
  const framed = framedVerb(sheet, asked.subject.end, parse.end)
  if (framed.stated && framed.kind !== 0 && framed.kind !== OTHER)
    return { kind: framed.kind, status: 'proposed', actors }
  const verb = pastDeliberation(sheet, asked.predicate, parse.end)
  const kind = code[verb] ?? 0
  const isPlain = sheet.lexicon.vocabulary.word(sheet.store.form[verb] ?? 0) !== 'thống'
  return (kind === APPROVE && isPlain) || kind === PERMIT ? { kind, status: 'proposed', actors } : undefined
}

/** `sẽ trình ... xem xét`, `cần thảo luận`: it is still to come. */
function isAhead({ order, lexicon, store }: Sheet, first: number, at: number): boolean {
  for (let i = Math.max(first, at - 8); i < at; i++) {
    if (order.code[i] === MODAL || order.code[i] === FUTURE) return true
    if (lexicon.vocabulary.word(store.form[i] ?? 0) === 'trình') return true
  }
  return false
}

/** A meeting hears, discusses, gives its view. */
export function deliberates({ sheet, parse, profile, setting, leads }: Unit): Found | undefined {
  if ((profile !== 'press' && profile !== 'plan') || setting.closed || leads || parse.kind === 'none') return undefined
  if (parse.role !== PAST && (profile === 'plan' || (parse.role !== TASK && parse.predicate >= 0))) return undefined
  const from = parse.predicate < 0 ? parse.first : parse.predicate
  const limit = parse.predicate < 0 ? parse.end : Math.min(parse.end, parse.predicate + 30)
  const { code, length } = sheet.decision
  const at = seek(sheet, from, limit, (i) => code[i] === DELIBERATE && (length[i] ?? 0) >= 2)
  const isAim = seek(sheet, from, at, (i) => sheet.store.form[i] === sheet.word.để) >= 0
  return at < 0 || isAim || isAhead(sheet, from, at) ? undefined : { kind: DELIBERATE, status: 'considered' }
}
