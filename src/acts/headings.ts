import { CLOSE_PAREN, CLOSE_QUOTE, COLON, COMMA, OPEN_PAREN, STOP, STRAIGHT_QUOTE } from '../lexicon/marks.ts'
import { blockAt } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, IS_WORD, wordAt } from '../tokens/store.ts'
import {
  AMEND,
  APPROVE,
  ASSIGN,
  COPULA,
  DISSOLVE,
  DUTY,
  ESTABLISH,
  NOUN,
  ORDER,
  PROMULGATE,
  REPEAL,
  REQUEST,
  TASK,
} from './codes.ts'
import { readCore } from './core.ts'
import { verbBehindParty } from './decisions/found.ts'
import { type Parse, parseClause } from './parse.ts'
import { readParties } from './parties.ts'
import type { Profile } from './profile.ts'
import { topicOf } from './regions.ts'
import { roleLength } from './roles.ts'
import type { Segment } from './segments.ts'
import type { Setting } from './setting.ts'
import { BODY, countWords, POSITION, type Sheet } from './sheet.ts'
import { seek } from './unit.ts'

/** Syllables from which a heading that is an imperative clause counts as an act. */
export const HEADING_ACT = 8
/** Longest heading, in words, that stands between the blocks. */
const LONGEST_FREE_HEADING = 22
/** Longest headline or caption of a press report. */
const LONGEST_CAPTION = 32

/** A line that closes with no mark and has text of its own block below it. */
export function isHeading(sheet: Sheet, profile: Profile, segment: Segment, next: Segment | undefined): boolean {
  const { store, structure } = sheet
  if (profile === 'press' && isCaption(sheet, segment)) return true
  const form = store.form[segment.end - 1] ?? 0
  if (form === STOP) return isShortHead(sheet, segment, next)
  if (form < 0 && form !== CLOSE_PAREN && form !== CLOSE_QUOTE && form !== STRAIGHT_QUOTE) return false
  const words = countWords(store, segment.first, segment.end)
  if (words === 0) return true
  if (profile === 'press' && segment.block < 0) return words <= LONGEST_CAPTION
  if (words >= HEADING_ACT && isDuty(sheet, segment) && !isTitle(sheet, segment, next)) return false
  if (isCapital(sheet, segment)) return true
  if (!next) return false
  if (!segment.opens)
    return words <= LONGEST_FREE_HEADING && parseClause(sheet, segment.first, segment.end).adjuncts.length === 0
  const isChild = blockAt(structure.blocks, next.block)?.parent === segment.block
  return next.block === segment.block || (isChild && blockAt(structure.blocks, segment.block)?.kind !== 'bullet')
}

/** `1. Quan trắc môi trường.` over `1.1. ...`: a few words over blocks of their own are a heading in spite of the full stop. */
function isShortHead({ store, structure }: Sheet, segment: Segment, next: Segment | undefined): boolean {
  const { block, opens, first, end } = segment
  const kind = blockAt(structure.blocks, block)?.kind
  if (!opens || !next?.opens || kind === 'article' || kind === 'bullet' || kind === 'point') return false
  return blockAt(structure.blocks, next.block)?.parent === block && countWords(store, first, end) < HEADING_ACT
}

/** `... - Ảnh: T.N`. */
function isCaption({ store, word }: Sheet, { first, end }: Range): boolean {
  for (let i = Math.max(first, end - 8); i < end; i++)
    if (store.form[i] === word.ảnh && store.form[i + 1] === COLON) return true
  return false
}

/** `Điều 29. Cơ quan có trách nhiệm bồi thường trong ...` over the text of its article. */
function isTitle(
  { structure, noun, outerEnd }: Sheet,
  { first, block, opens }: Segment,
  next: Segment | undefined,
): boolean {
  const { blocks } = structure
  if (!opens || next === undefined || blockAt(blocks, block)?.kind !== 'article') return false
  if (noun.code[first] !== NOUN || (outerEnd[first] ?? 0) > first) return false
  return next.block === block || blockAt(blocks, next.block)?.parent === block
}

/** `X chịu trách nhiệm thi hành Quyết định này` is a clause though its full stop is missing. */
function isDuty(sheet: Sheet, { first, end }: Range): boolean {
  const { kind, role } = parseClause(sheet, first, end)
  return kind === 'party' && (role === DUTY || role === ORDER || role === REQUEST)
}

/** Whether all words of the line are in capitals. */
export function isCapital({ store }: Sheet, { first, end }: Range): boolean {
  let words = 0
  for (let i = first; i < end; i++) {
    if (!has(store, i, IS_WORD)) continue
    if (!has(store, i, ALL_UPPER)) return false
    words++
  }
  return words > 1
}

/** Who the text below a heading or lead-in is for: `2. Sở Tài chính`, `Giao Công an tỉnh`, `Nhiệm vụ của Tổ ...`. */
export function headingParties(sheet: Sheet, { first, end }: Range, parse: Parse): Range[] {
  const { kind, predicate, role } = parse
  const charged = inCharge(sheet, parse)
  if (charged.length > 0) return charged
  if (kind === 'party' && predicate < 0) return readParties(sheet, parse.subject.first, parse.subject.end)
  if (kind === 'party' && role === COPULA) return [{ first, end: beforeParenthesis(sheet, first, end) }]
  if (kind === 'none' && predicate >= 0 && (role === ORDER || role === REQUEST)) {
    const behind = predicate + roleLength(sheet, predicate)
    const inner = readCore(sheet, sheet.store.form[behind] === COLON ? behind + 1 : behind, end)
    if (inner.kind === 'party' && inner.predicate < 0) return readParties(sheet, inner.subject.first, inner.subject.end)
  }
  const topic = topicOf(sheet, { first, end })
  if (kind === 'party' && topic === '' && describesClass(sheet, parse))
    return [{ first, end: beforeParenthesis(sheet, first, end) }]
  return topic === 'task' || topic === 'solution' ? ownersOf(sheet, first, end) : []
}

/** `Thủ trưởng các cơ quan tham mưu, quản lý nhà nước thuộc Bộ`: the verb right behind the noun says which ones. */
export function describesClass(sheet: Sheet, { first, end, role, predicate, loose }: Parse): boolean {
  const { store, word, noun, task } = sheet
  const says = (at: number): string => wordAt(store, at)
  if (role !== TASK || loose || task.code[predicate] !== TASK) return false
  const isPlural = seek(sheet, first, Math.min(end, first + 4), (i) => store.form[i] === word.các) >= 0
  // `... thuộc Bộ`, `... trực thuộc tỉnh` at the end: a class with its level.
  if (isPlural && (says(end - 2) === 'thuộc' || says(end - 3) === 'thuộc')) return true
  const isNoun = (length: number): boolean =>
    noun.code[predicate - length] === NOUN && noun.length[predicate - length] === length
  const length = isNoun(1) ? 1 : isNoun(2) ? 2 : 0
  return length > 0 && store.form[predicate - length - 1] === word.các
}

export function beforeParenthesis({ store }: Sheet, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (store.form[i] === OPEN_PAREN) return i
  return end
}

/** `Nhiệm vụ, trách nhiệm của X`: X; a name with verbs in it is taken as a whole. */
function ownersOf(sheet: Sheet, first: number, end: number): Range[] {
  for (let i = first; i < end; i++) {
    if (sheet.store.form[i] !== sheet.word.của) continue
    // The title of a chapter names its matter, not who each clause of it tells.
    const limit =
      isCapital(sheet, { first, end }) || isLiability(sheet, first, i) ? end : beforeField(sheet, i + 1, end)
    const inner = readCore(sheet, i + 1, limit)
    if (inner.kind !== 'party' || inner.loose) return []
    if (limit < end && inner.predicate < 0) return readParties(sheet, i + 1, limit)
    return inner.predicate < 0 ? readParties(sheet, i + 1, inner.subject.end) : [{ first: i + 1, end }]
  }
  return []
}

/** Heads of what somebody is in charge of, by their first words. */
const CHARGES: ReadonlyMap<string, string> = new Map([
  ['nội', 'dung'],
  ['nhiệm', 'vụ'],
  ['công', 'việc'],
  ['phần', 'việc'],
])
const IN_CHARGE: ReadonlySet<string> = new Set(['chủ trì', 'thực hiện', 'phụ trách', 'đảm nhiệm'])

/** `Nội dung Sở X có trách nhiệm chủ trì`, `Các nhiệm vụ do UBND xã thực hiện`: whose matters are listed below. */
function inCharge(sheet: Sheet, { core, end }: Parse): Range[] {
  const { store, word, outerEnd, outerType } = sheet
  const says = (at: number): string => wordAt(store, at)
  const head = store.form[core] === word.các || store.form[core] === word.những ? core + 1 : core
  if (CHARGES.get(says(head)) !== says(head + 1) || !IN_CHARGE.has(`${says(end - 2)} ${says(end - 1)}`)) return []
  const name = says(head + 2) === 'do' ? head + 3 : head + 2
  let past = name
  while ((outerEnd[past] ?? 0) > past && (outerType[past] === BODY || outerType[past] === POSITION)) {
    past = outerEnd[past] ?? end
    const form = store.form[past]
    if ((form === COMMA || form === word.và) && (outerEnd[past + 1] ?? 0) > past) past++
  }
  return past > name && end - past <= LONGEST_CHARGE ? readParties(sheet, name, past) : []
}

/** `có trách nhiệm chủ trì`, in tokens. */
const LONGEST_CHARGE = 6

/** `Trách nhiệm bồi thường của Tòa án trong ...`: what is owed in which case, no tasks. */
function isLiability({ store }: Sheet, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (wordAt(store, i) === 'bồi' && wordAt(store, i + 1) === 'thường') return true
  return false
}

/** What a field opens with: `trong quản lý ...`, `trong việc ...`, `trong công tác ...`. */
const FIELDS: ReadonlySet<string> = new Set(['việc', 'công', 'lĩnh', 'quá', 'hoạt'])

/** `Trách nhiệm của Bộ trưởng Bộ A, Bộ trưởng Bộ B | trong quản lý ...`: where it begins to say in what; the end when it does not. */
function beforeField(sheet: Sheet, first: number, end: number): number {
  const { store, word, task } = sheet
  const opens = (i: number): boolean =>
    store.form[i] === word.trong && (task.code[i + 1] === TASK || FIELDS.has(wordAt(store, i + 1)))
  const at = seek(sheet, first + 1, end, opens)
  return at < 0 ? end : at
}

/** The text right below the heading says the same in a sentence: `X quyết định sắp xếp ... như sau:`. */
function decidesAgain(sheet: Sheet, { block }: Segment, next: Segment | undefined, kind: number): boolean {
  if (next?.block !== block) return false
  const { core, end } = parseClause(sheet, next.first, next.end)
  const verb = verbBehindParty(sheet, core, end)
  return verb >= 0 && sheet.decision.code[verb] === kind
}

/** Words of a heading in front of `phân cấp`: what is handed down, not how or by what principle. */
const HANDED_DOWN: ReadonlySet<string> = new Set(
  'nội dung các những một số nhiệm vụ quyền hạn thẩm được việc công về và thực hiện danh mục phạm vi'.split(' '),
)

/** `Nội dung phân cấp`, `Các nhiệm vụ được ủy quyền`: the verb in a heading that names what is handed down; -1 for none. */
export function delegated(sheet: Sheet, { first, end }: Range): number {
  for (let i = first; i < Math.min(end, first + 10); i++) {
    if (delegates(sheet, i)) return i
    const form = sheet.store.form[i] ?? 0
    if (form > 0 && !HANDED_DOWN.has(sheet.lexicon.vocabulary.word(form))) return -1
  }
  return -1
}

/** `phân cấp`, `ủy quyền`, `phân quyền`: what stands below is handed down item by item. */
export function delegates({ store, decision }: Sheet, at: number): boolean {
  if (decision.code[at] !== ASSIGN) return false
  const word = wordAt(store, at + 1)
  return word === 'quyền' || (word === 'cấp' && wordAt(store, at) === 'phân')
}

/** An article of a chapter is named by its matter: `Điều 12. Sắp xếp, xử lý trụ sở sau sắp xếp`. */
function isInChapter({ structure: { blocks } }: Sheet, block: number): boolean {
  const article = blockAt(blocks, block)
  if (article?.kind !== 'article') return false
  const parent = blockAt(blocks, article.parent)
  return (
    parent?.kind === 'chapter' || (parent?.kind === 'section' && blockAt(blocks, parent.parent)?.kind === 'chapter')
  )
}

/** What a heading that opens with a verb of decision makes: an act, a list of such acts, or nothing. */
export function headingDecision(
  sheet: Sheet,
  profile: Profile,
  segment: Segment,
  parse: Parse,
  setting: Setting,
  next: Segment | undefined,
): { act: boolean; kind: number } | undefined {
  const verb = parse.kind === 'none' ? parse.core : delegated(sheet, segment)
  const code = verb < 0 ? 0 : (sheet.decision.code[verb] ?? 0)
  if (!segment.opens || setting.closed || setting.tasks || code === 0 || isInChapter(sheet, segment.block))
    return undefined
  switch (code) {
    case REPEAL:
    case AMEND:
      return { act: false, kind: code }
    case ASSIGN:
      return delegates(sheet, verb) ? { act: false, kind: code } : undefined
    case ESTABLISH:
    case APPROVE:
    case PROMULGATE:
    case DISSOLVE:
      return profile === 'articles' ? { act: !decidesAgain(sheet, segment, next, code), kind: code } : undefined
    default:
      return undefined
  }
}
