import { COMMA, STOP } from '../lexicon/marks.ts'
import type { Mention } from '../mentions/mention.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, LINE_START, PARAGRAPH, type TokenStore } from '../tokens/store.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import type { NamedReading } from './issuer-names.ts'
import { lineEnd, overNote, plainText } from './layout.ts'

const OPENING = 220
const LONG_OPENING = 400
const LEAD = 60
const LONGEST_NAME = 9
const LONGEST_SESSION = 12
const LONGEST_SESSION_NAME = 4
/** Between a verb of signing and the name of what is signed. */
const NEAR = 3

interface PressRule {
  readonly id: string
  /** How far into the text it looks, in tokens. */
  readonly reach: number
  readonly matches: (form: FormLexicon, store: TokenStore, body: Mention) => boolean
}

/** In order of strength; each is tried on all bodies of the opening before the next. */
const RULES: readonly PressRule[] = [
  { id: 'press.session', reach: OPENING, matches: (form, store, body) => behindSession(form, store, body.first) },
  { id: 'press.session-of', reach: OPENING, matches: (form, store, body) => ownsSession(form, store, body.first) },
  { id: 'press.holds', reach: OPENING, matches: holdsSession },
  { id: 'press.meets', reach: OPENING, matches: meetsOrIssues },
  { id: 'press.promulgates', reach: LONG_OPENING, matches: promulgates },
  { id: 'press.signed', reach: OPENING, matches: (form, store, body) => behindSigned(form, store, body.first) },
  { id: 'press.concludes', reach: OPENING, matches: (form, store, body) => behindConclusion(form, store, body.first) },
  { id: 'press.organises', reach: LEAD, matches: organises },
  { id: 'press.writes', reach: LEAD, matches: writes },
]

/** The body whose meeting or decision the report tells, else nothing. */
export function readMeetingBody(
  form: FormLexicon,
  store: TokenStore,
  mentions: readonly Mention[],
): NamedReading | undefined {
  const bodies = mentions.filter((mention) => mention.type === 'body' && !mention.isClass)
  for (const rule of RULES) {
    const body = bodies.find((mention) => mention.first < rule.reach && rule.matches(form, store, mention))
    if (body) return named(store, inFull(form, store, body, bodies))
  }
  const actor = leadersBody(form, store, mentions) ?? signer(form, store, mentions)
  return actor && named(store, inFull(form, store, actor, bodies))
}

/** `UBND TP` where the text has said `UBND TP Đà Nẵng` before. */
function inFull(form: FormLexicon, store: TokenStore, body: Mention, bodies: readonly Mention[]): Mention {
  const length = body.end - body.first
  const { lexicon } = form
  if (lexicon.exact(store, body.end - 1, body.end, lexicon.category('levels')) === 0) return body
  const fuller = bodies.find(
    ({ first, end }) => first < body.first && end - first > length && spellsSame(store, first, body),
  )
  return fuller ?? ofProvince(form, store, body) ?? body
}

/** `UBND tỉnh` where a longer name holds `UBND tỉnh Hà Giang`: `chánh văn phòng UBND tỉnh Hà Giang`. */
function ofProvince(form: FormLexicon, store: TokenStore, body: Mention): Mention | undefined {
  const { lexicon } = form
  const length = body.end - body.first
  for (let k = 0; k < body.first; k++) {
    if (!spellsSame(store, k, body)) continue
    const province = lexicon.length(lexicon.longest(store, k + length, lexicon.category('provinces')))
    if (province > 0 && has(store, k + length, INITIAL_UPPER)) return { ...body, first: k, end: k + length + province }
  }
  return undefined
}

function spellsSame(store: TokenStore, at: number, { first, end }: Mention): boolean {
  for (let k = first; k < end; k++) if (store.form[k] !== store.form[at + k - first]) return false
  return true
}

/** `Thủ tướng <person> có văn bản giao ...`, `... vừa ký ...`: the leader's body, or himself when he has none. */
function signer(form: FormLexicon, store: TokenStore, mentions: readonly Mention[]): Mention | undefined {
  for (const office of mentions) {
    if (office.type !== 'position' || office.first >= OPENING) continue
    const person = mentions.find(({ type, first }) => type === 'person' && first === office.end)
    let at = person?.end ?? office.end
    // `ông X, chủ tịch UBND tỉnh, vừa có công văn`
    if (store.form[office.first - 1] === COMMA && store.form[at] === COMMA) at++
    while (at < office.end + LONGEST_NAME && isPastMark(form, store, at)) at++
    const verb = phraseAt(form, store, at)
    if (verb?.kind !== 'signs') continue
    // An urgent order is of who signs it.
    if (namesUrgentOrder(form, store, at, verb.end)) return office
    return (
      mentions.find(({ type, first, end }) => type === 'body' && first >= office.first && end <= office.end) ?? office
    )
  }
  return undefined
}

function namesUrgentOrder(form: FormLexicon, store: TokenStore, at: number, end: number): boolean {
  for (let k = at; k < end + NEAR; k++)
    if (store.form[k] === form.words.cong && store.form[k + 1] === form.words.dien) return true
  return false
}

function named(store: TokenStore, { first, end }: Mention): NamedReading {
  return { name: plainText(store, { first, end }), range: { first, end } }
}

/** `Hội nghị lần thứ 8 <body>`, `Phiên họp thứ nhất <body>`, `Hội nghị <body>`. */
function behindSession(form: FormLexicon, store: TokenStore, at: number): boolean {
  let last = at - 1
  while (last > Math.max(0, at - 5) && isOrdinal(form, store, last)) last--
  if (has(store, last + 1, PARAGRAPH | LINE_START)) return false
  for (let first = last; first >= Math.max(0, last - 1); first--) {
    const phrase = phraseAt(form, store, first, last + 1)
    if (phrase?.end === last + 1 && (phrase.kind === 'session' || phrase.kind === 'meets')) return true
  }
  return false
}

/** `kỳ họp thứ 15 khóa IX của <body>`. */
function ownsSession(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (store.form[at - 1] !== form.words.cua) return false
  // `Phiên chất vấn của HĐND tỉnh`
  for (let k = Math.max(0, at - LONGEST_SESSION_NAME - 1); k < at - 1; k++) {
    const phrase = has(store, k, LINE_START) ? phraseAt(form, store, k, at - 1) : undefined
    if (phrase?.kind === 'session' && phrase.end === at - 1) return true
  }
  for (let k = at - 2; k > Math.max(0, at - LONGEST_SESSION); k--) {
    const kind = phraseAt(form, store, k)?.kind
    if (phraseAt(form, store, k - 1)?.kind === 'session') return true
    const counts = kind === 'term' || isOrdinal(form, store, k) || has(store, k, INITIAL_UPPER)
    if (!counts || has(store, k, IS_PUNCT)) return false
  }
  return false
}

/** `Ngày 3/6, <body> tổ chức gặp mặt ...`: the subject of the first sentence. */
function organises(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (!has(store, body.first, LINE_START) && store.form[body.first - 1] !== COMMA) return false
  let at = body.end
  while (at < body.end + 2 && isPastMark(form, store, at)) at++
  return store.form[at] === form.words.to && store.form[at + 1] === form.words.chuc
}

/** `<body> vừa có thông báo về ...`: the subject of the first sentence of a paragraph. */
function writes(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (!has(store, body.first, LINE_START) || !isPastMark(form, store, body.end)) return false
  return phraseAt(form, store, body.end + 1)?.kind === 'signs'
}

/** A part of `lần thứ 8`, `thứ nhất`. */
function isOrdinal(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (has(store, at, IS_NUMBER)) return true
  return [at, at - 1].some((k) => k >= 0 && phraseAt(form, store, k)?.kind === 'label')
}

/** The body is the subject of a verb of meeting or issuing: `UBND tỉnh vừa ban hành ...`, `... đã họp`. */
function meetsOrIssues(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (store.form[body.first - 1] === form.words.cua) return false
  // `Ban Chỉ đạo quốc gia về ... (IUU) họp trực tuyến`
  const from = overNote(store, body.end)
  let at = from
  let past = false
  while (at < from + 2 && isPastMark(form, store, at)) {
    past = true
    at++
  }
  const verb = phraseAt(form, store, at)
  return verb?.kind === 'meets' || (past && (verb?.kind === 'issues' || verb?.kind === 'passed'))
}

/** `..., Ban Chỉ đạo X (sau đây gọi là Ban Chỉ đạo) ban hành ...`. */
function promulgates(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (!has(store, body.first, LINE_START) && store.form[body.first - 1] !== COMMA) return false
  const at = overNote(store, body.end)
  const verb = phraseAt(form, store, at)
  return verb?.kind === 'issues' && store.form[at] === form.words.ban
}

/** The leader whose order the headline or the lead tells: `Bí thư Thành ủy X yêu cầu ...` speaks for his body. */
function leadersBody(form: FormLexicon, store: TokenStore, mentions: readonly Mention[]): Mention | undefined {
  const lead = lineEnd(store, Math.min(store.count - 1, lineEnd(store, 0)))
  const leader = mentions.find(
    ({ type, first, end }) =>
      type === 'position' &&
      end <= lead &&
      has(store, first, LINE_START) &&
      phraseAt(form, store, end)?.kind === 'issues',
  )
  return leader && mentions.find((body) => body.type === 'body' && body.first >= leader.first && body.end <= leader.end)
}

/** `<body> tổ chức Hội nghị ...`. */
function holdsSession(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  let at = body.end
  while (at < body.end + 2 && isPastMark(form, store, at)) at++
  if (store.form[at] !== form.words.to || store.form[at + 1] !== form.words.chuc) return false
  return phraseAt(form, store, at + 2)?.kind === 'session'
}

function isPastMark(form: FormLexicon, store: TokenStore, at: number): boolean {
  return form.words.pastMarks.includes(store.form[at] ?? 0)
}

/** `đã ký ban hành Quy định số 12-QĐ/TW của <body>`. */
function behindSigned(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (store.form[at - 1] !== form.words.cua) return false
  for (let k = at - 2; k > at - 20 && k >= 0; k--) {
    if (phraseAt(form, store, k)?.kind === 'signs') return true
    if (store.form[k] === STOP || has(store, k, LINE_START)) return false
  }
  return false
}

/** `thông báo kết luận của Bộ trưởng <body>`. */
function behindConclusion(form: FormLexicon, store: TokenStore, at: number): boolean {
  for (let k = at - 1; k > at - 8 && k > 0; k--) {
    if (store.form[k] === form.words.cua)
      return form.lexicon.form('luận') !== 0 && store.form[k - 1] === form.lexicon.form('luận')
    if (has(store, k, IS_PUNCT)) return false
  }
  return false
}
