import type { Mention } from '../mentions/mention.ts'
import type { Range } from '../tokens/range.ts'
import {
  has,
  INITIAL_UPPER,
  IS_NUMBER,
  IS_PUNCT,
  IS_WORD,
  LINE_START,
  PARAGRAPH,
  type TokenStore,
} from '../tokens/store.ts'
import { type DateReading, readDate, readShortDate } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import type { NamedReading } from './issuer.ts'
import { lineEnd, plainText } from './layout.ts'

const STOP = -0x2e
const COMMA = -0x2c
const OPEN_PAREN = -0x28
const CLOSE_PAREN = -0x29
const HEADLINE = 45
const OPENING = 220
const LONG_OPENING = 400
const DATE_LINES = 8
const DATE_LINE = 24
/** How many other tokens may stand on the line of the date. */
const DATE_COMPANY = 9

/** What a report says in its form: headline, date, the body that met or decided. */
export interface PressReading {
  readonly subject?: Range
  readonly date?: DateReading
  readonly issuer?: NamedReading
}

/** Reads a press report or web article, a text without the form of a document. */
export function readPress(form: FormLexicon, store: TokenStore, mentions: readonly Mention[]): PressReading {
  const subject = readHeadline(store)
  const date = readDateline(form, store)
  const issuer = readMeetingBody(form, store, mentions)
  return { ...(subject ? { subject } : {}), ...(date ? { date } : {}), ...(issuer ? { issuer } : {}) }
}

/** The first line when it is no sentence and text follows. */
function readHeadline(store: TokenStore): Range | undefined {
  const end = store.count > 0 ? lineEnd(store, 0) : 0
  if (end === 0 || end >= store.count || end > HEADLINE || store.form[end - 1] === STOP) return undefined
  return has(store, 0, INITIAL_UPPER) || has(store, 0, IS_PUNCT) || has(store, 0, IS_NUMBER)
    ? { first: 0, end }
    : undefined
}

/** A line near the beginning that holds little but a date: `Thứ hai, ngày 20/01/2025 - 19:33`. */
function readDateline(form: FormLexicon, store: TokenStore): DateReading | undefined {
  let at = 0
  for (let lines = 0; at < store.count && lines < DATE_LINES; lines++) {
    const end = lineEnd(store, at)
    const date = end - at <= DATE_LINE ? dateInLine(form, store, { first: at, end }, lines > 0) : undefined
    if (date) return date
    at = end
  }
  return undefined
}

/** The date in the line; a short one (`4/4/2022`) inside the headline is none of the report's own. */
function dateInLine(form: FormLexicon, store: TokenStore, line: Range, below: boolean): DateReading | undefined {
  for (let k = line.first; k < line.end; k++) {
    const date = readDate(form, store, k) ?? (k === line.first || below ? readShortDate(store, k, k) : undefined)
    const rest = line.end - line.first - ((date?.end ?? 0) - (date?.first ?? 0))
    if (date?.iso !== undefined && date.end <= line.end && rest <= DATE_COMPANY && standsAlone(store, line, date))
      return date
  }
  return undefined
}

/** The date opens the line or stands behind a mark, a number or a name: it is no part of a sentence. */
function standsAlone(store: TokenStore, line: Range, date: DateReading): boolean {
  const before = date.first - 1
  return before < line.first || !has(store, before, IS_WORD) || has(store, before, INITIAL_UPPER)
}

interface PressRule {
  readonly id: string
  /** How far into the text it looks, in tokens. */
  readonly reach: number
  readonly matches: (form: FormLexicon, store: TokenStore, body: Mention) => boolean
}

/** In order of strength; each is tried on all bodies of the opening before the next. */
const RULES: readonly PressRule[] = [
  { id: 'press.session', reach: OPENING, matches: (form, store, body) => behindSession(form, store, body.first) },
  { id: 'press.holds', reach: OPENING, matches: holdsSession },
  { id: 'press.meets', reach: OPENING, matches: meetsOrIssues },
  { id: 'press.promulgates', reach: LONG_OPENING, matches: promulgates },
  { id: 'press.signed', reach: OPENING, matches: (form, store, body) => behindSigned(form, store, body.first) },
  { id: 'press.concludes', reach: OPENING, matches: (form, store, body) => behindConclusion(form, store, body.first) },
]

function readMeetingBody(form: FormLexicon, store: TokenStore, mentions: readonly Mention[]): NamedReading | undefined {
  const bodies = mentions.filter((mention) => mention.type === 'body' && !mention.isClass)
  for (const rule of RULES) {
    const body = bodies.find((mention) => mention.first < rule.reach && rule.matches(form, store, mention))
    if (body) return named(store, body)
  }
  const body = leadersBody(form, store, mentions)
  return body && named(store, body)
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

/** A part of `lần thứ 8`, `thứ nhất`. */
function isOrdinal(form: FormLexicon, store: TokenStore, at: number): boolean {
  if (has(store, at, IS_NUMBER)) return true
  return [at, at - 1].some((k) => k >= 0 && phraseAt(form, store, k)?.kind === 'label')
}

/** The body is the subject of a verb of meeting or issuing: `UBND tỉnh vừa ban hành ...`, `... đã họp`. */
function meetsOrIssues(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (store.form[body.first - 1] === form.words.cua) return false
  let at = body.end
  let past = false
  while (at < body.end + 2 && isPastMark(form, store, at)) {
    past = true
    at++
  }
  const verb = phraseAt(form, store, at)
  return verb?.kind === 'meets' || (past && (verb?.kind === 'issues' || verb?.kind === 'passed'))
}

/** `..., Ban Chỉ đạo X (sau đây gọi là Ban Chỉ đạo) ban hành ...`. */
function promulgates(form: FormLexicon, store: TokenStore, body: Mention): boolean {
  if (!has(store, body.first, LINE_START) && store.form[body.first - 1] !== COMMA) return false
  const at = behindBrackets(store, body.end)
  const verb = phraseAt(form, store, at)
  return verb?.kind === 'issues' && store.form[at] === form.words.ban
}

/** Token behind a note in brackets: `(sau đây gọi là Ban Chỉ đạo)`. */
function behindBrackets(store: TokenStore, at: number): number {
  if (store.form[at] !== OPEN_PAREN) return at
  for (let k = at + 1; k < at + 20; k++) if (store.form[k] === CLOSE_PAREN) return k + 1
  return at
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
