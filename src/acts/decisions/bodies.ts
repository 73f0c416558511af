import type { Range } from '../../tokens/range.ts'
import { COPULA, DUTY, FUTURE, HONORIFIC, MODAL, ORDER, REQUEST } from '../cues.ts'
import { readParties } from '../parties.ts'
import { PERSON, type Sheet } from '../sheet.ts'
import { seek, type Unit } from '../unit.ts'
import {
  ALLOCATE,
  APPOINT,
  APPROVE,
  ASSIGN,
  agrees,
  CONVENE,
  citesDocument,
  DELIBERATE,
  DISMISS,
  DISSOLVE,
  enacted,
  type Found,
  PROMULGATE,
  verbBehindParty,
} from './found.ts'

/** The enacting sentence: `Chính phủ ban hành Nghị định ...`, `UBND tỉnh ban hành Kế hoạch ... như sau:`. */
export function enacts({ sheet, parse, profile, block, setting, leads }: Unit): Found | undefined {
  if (setting.closed || (setting.tasks && !leads) || (profile === 'press' && !leads)) return undefined
  if (block >= 0 && (profile !== 'plan' || setting.parties)) return undefined
  const verb = verbBehindParty(sheet, parse.subject.first, parse.end)
  if (verb < 0 || sheet.decision.code[verb] !== PROMULGATE) return undefined
  const party = partyBefore(sheet, parse.core, verb)
  return party ? enacted(PROMULGATE, [party]) : undefined
}

function partyBefore(sheet: Sheet, first: number, verb: number): Range | undefined {
  for (let i = first; i < verb; i++) {
    const end = sheet.outerEnd[i] ?? 0
    if (end > i) return { first: i, end }
  }
  return undefined
}

/** `Bộ Chính trị cơ bản nhất trí với ...`; `Ban Thường trực triệu tập ...`; `Tổ công tác tự giải thể ...`. */
export function bodyDecides(unit: Unit): Found | undefined {
  const { sheet, parse, setting, profile, current } = unit
  if (setting.closed || parse.kind !== 'party') return undefined
  const own = dissolvesItself(unit)
  if (own) return own
  if (parse.role === FUTURE) return planned(unit)
  const verb = parse.loose ? -1 : verbBehindParty(sheet, parse.core, parse.end)
  if (verb < 0) return undefined
  const kind = sheet.decision.code[verb] ?? 0
  const actors = readParties(sheet, parse.subject.first, verb)
  if (kind === APPROVE && agrees(sheet, verb)) return enacted(kind, actors)
  if (kind === CONVENE && profile !== 'press') return current.length > 0 ? undefined : enacted(kind, actors)
  const cited = profile === 'press' && kind !== DELIBERATE && kind !== ALLOCATE && citesDocument(sheet, verb, parse.end)
  return cited ? { kind, status: 'reported', actors } : undefined
}

function dissolvesItself({ sheet, parse }: Unit): Found | undefined {
  const { code, length } = sheet.decision
  const at = seek(sheet, parse.core, parse.end, (i) => code[i] === DISSOLVE && length[i] === 3)
  return at > 0 && at - parse.core < 40 ? enacted(DISSOLVE) : undefined
}

/** `... dự kiến tổ chức hội nghị ...`. */
function planned({ sheet, parse }: Unit): Found | undefined {
  const { predicate } = parse
  if (sheet.lexicon.vocabulary.word(sheet.store.form[predicate] ?? 0) !== 'dự') return undefined
  const verb = seek(sheet, predicate + 1, Math.min(parse.end, predicate + 5), (i) => sheet.decision.code[i] === CONVENE)
  const actors = readParties(sheet, parse.subject.first, predicate)
  return verb > 0 ? { kind: CONVENE, status: 'considered', actors } : undefined
}

/** `Ông A thôi giữ chức vụ ...`, `Cho đồng chí B thôi giữ chức ...`: what happens to the office of a person. */
export function personMoves({ sheet, parse, profile, setting, current }: Unit): Found | undefined {
  if (setting.closed || profile === 'press' || profile === 'report' || current.length > 0) return undefined
  const lets = sheet.store.form[parse.core] === sheet.word.cho || sheet.store.form[parse.core] === sheet.word.để
  const at = lets ? parse.core + 1 : parse.core
  if (sheet.outerType[at] !== PERSON && sheet.noun.code[at] !== HONORIFIC) return undefined
  if (parse.role === DUTY || parse.role === MODAL || parse.role === ORDER || parse.role === REQUEST) return undefined
  const { code } = sheet.decision
  const verb = seek(
    sheet,
    at,
    Math.min(parse.end, at + 40),
    (i) => code[i] === DISMISS || (code[i] === APPOINT && !lets),
  )
  return verb > 0 ? enacted(code[verb] ?? 0) : undefined
}

/** `Sở X là cơ quan thường trực của Ban Chỉ đạo`. */
export function standingBody({ sheet, parse, profile, setting }: Unit): Found | undefined {
  if (profile === 'press' || profile === 'normative' || setting.closed) return undefined
  if (parse.kind !== 'party' || parse.role !== COPULA || parse.loose) return undefined
  const { vocabulary } = sheet.lexicon
  const standing = seek(
    sheet,
    parse.predicate,
    Math.min(parse.end, parse.predicate + 6),
    (i) => vocabulary.word(sheet.store.form[i] ?? 0) === 'trực',
  )
  return standing > 0 ? enacted(ASSIGN, readParties(sheet, parse.subject.first, parse.subject.end)) : undefined
}
