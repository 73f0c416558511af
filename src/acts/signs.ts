import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  AMEND,
  APPOINT,
  APPROVE,
  BAN,
  DELIBERATE,
  DISMISS,
  DISSOLVE,
  DUTY,
  EFFECT,
  HONORIFIC,
  KINDS,
  MODAL,
  NOUN_ROLES,
  OPENER_ROLES,
  ORDER,
  ORDER_ROLES,
  PASSIVE,
  PAST,
  PROMULGATE,
  PURPOSE,
  REPEAL,
  REQUEST,
} from './codes.ts'

/**
 * Signs of a clause, one bit each: what stands anywhere in it. One pass over the clause collects them, and a rule that
 * cannot hold without a word or a cue is not tried where its sign is missing.
 */
export const HAS_ORDER: number = 1 << 0
export const HAS_DUTY: number = 1 << 1
/** A modal or a ban. */
export const HAS_MODAL: number = 1 << 2
export const HAS_PASSIVE: number = 1 << 3
export const HAS_PAST: number = 1 << 4
/** A verb of decision, of whatever kind; some kinds have a sign of their own. */
export const HAS_DECISION: number = 1 << 5
export const HAS_EFFECT: number = 1 << 6
export const HAS_AMENDMENT: number = 1 << 7
export const HAS_REPEAL: number = 1 << 8
export const HAS_APPROVAL: number = 1 << 9
export const HAS_PROMULGATION: number = 1 << 10
/** Somebody is appointed or dismissed. */
export const HAS_MOVE: number = 1 << 11
export const HAS_DELIBERATION: number = 1 << 12
export const HAS_DISSOLUTION: number = 1 << 13
export const HAS_PURPOSE: number = 1 << 14
export const HAS_QUANTITY: number = 1 << 15
/** Words that open time frames, that report to somebody, that open topics of headings. */
export const HAS_DEADLINE: number = 1 << 16
export const HAS_REPORTING: number = 1 << 17
export const HAS_TOPIC: number = 1 << 18
/** The words `là`, `thì`, `từ`, `phấn`, `hai`, `lần`. */
export const HAS_LÀ: number = 1 << 19
export const HAS_THÌ: number = 1 << 20
export const HAS_TỪ: number = 1 << 21
export const HAS_PHẤN: number = 1 << 22
export const HAS_HAI: number = 1 << 23
export const HAS_LẦN: number = 1 << 24
/** A cue of any table. */
export const HAS_CUE: number = 1 << 25
/** A word that is no cue but counts where subject and predicate are told apart. */
export const HAS_LINK: number = 1 << 26
/** Somebody who may speak behind a comma: a body, an office or a person named there, a word of address, `đoàn ...`, `chủ tọa`. */
export const HAS_SPEAKER: number = 1 << 27
/** A word that clauses on validity have which name no verb of effect: `thời`, `áp`, `trước`, `phát`, `khác`. */
export const HAS_TERM: number = 1 << 28

const WORDS: Readonly<Record<string, number>> = {
  là: HAS_LÀ,
  thì: HAS_THÌ,
  từ: HAS_TỪ,
  phấn: HAS_PHẤN,
  hai: HAS_HAI,
  lần: HAS_LẦN,
  thời: HAS_TERM,
  áp: HAS_TERM,
  trước: HAS_TERM,
  phát: HAS_TERM,
  khác: HAS_TERM,
  đoàn: HAS_SPEAKER,
  tọa: HAS_SPEAKER,
  không: HAS_LINK,
  cho: HAS_LINK,
  có: HAS_LINK,
  ra: HAS_LINK,
  ký: HAS_LINK,
  trong: HAS_LINK,
  tại: HAS_LINK,
  và: HAS_LINK,
  cùng: HAS_LINK,
  hoặc: HAS_LINK,
}

/** Signs of each form: of the words, and of the tables whose phrases the form opens. */
export function signsOfForms(lexicon: Lexicon, tables: ReadonlyMap<number, number>): Int32Array {
  const signs = new Int32Array(lexicon.vocabulary.size)
  const add = (form: number, sign: number): void => {
    if (form > 0) signs[form] = (signs[form] ?? 0) | sign
  }
  for (const [word, sign] of Object.entries(WORDS)) add(lexicon.form(word), sign)
  for (const [category, sign] of tables) for (const form of lexicon.openersOf(category)) add(form, sign)
  return signs
}

export const OF_ORDERS: Int32Array = byCode(ORDER_ROLES.length, [
  [ORDER, HAS_ORDER],
  [REQUEST, HAS_ORDER],
  [DUTY, HAS_DUTY],
  [MODAL, HAS_MODAL],
  [BAN, HAS_MODAL],
  [PASSIVE, HAS_PASSIVE],
  [PAST, HAS_PAST],
])

export const OF_DECISIONS: Int32Array = byCode(KINDS.length, [
  ...KINDS.map((_, kind) => [kind, kind === 0 ? 0 : HAS_DECISION] as const),
  [EFFECT, HAS_EFFECT],
  [AMEND, HAS_AMENDMENT],
  [REPEAL, HAS_REPEAL],
  [APPROVE, HAS_APPROVAL],
  [PROMULGATE, HAS_PROMULGATION],
  [APPOINT, HAS_MOVE],
  [DISMISS, HAS_MOVE],
  [DELIBERATE, HAS_DELIBERATION],
  [DISSOLVE, HAS_DISSOLUTION],
])

export const OF_NOUNS: Int32Array = byCode(NOUN_ROLES.length, [[HONORIFIC, HAS_SPEAKER]])

export const OF_OPENERS: Int32Array = byCode(OPENER_ROLES.length, [[PURPOSE, HAS_PURPOSE]])

function byCode(count: number, signs: readonly (readonly [code: number, sign: number])[]): Int32Array {
  const table = new Int32Array(count)
  for (const [code, sign] of signs) table[code] = (table[code] ?? 0) | sign
  return table
}
