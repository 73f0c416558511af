import type { Range } from '../tokens/range.ts'
import type { DecisionDraft } from './act.ts'
import type { Parse } from './parse.ts'
import type { Profile } from './profile.ts'
import type { Setting } from './setting.ts'
import { QUANTITY, type Sheet } from './sheet.ts'

/** A clause on its way to an act, with what its surroundings hand down. */
export interface Unit {
  readonly sheet: Sheet
  readonly profile: Profile
  readonly block: number
  /** Who issued the document, or met. */
  readonly issuer: string | undefined
  readonly setting: Setting
  readonly parse: Parse
  /** Addressees of the clause before, or of the lead-in. */
  readonly current: readonly Range[]
  /** The order of the sentence before goes on. */
  readonly following: boolean
  /** A speaker's words go on (press and minutes). */
  readonly speech: boolean
  /** The clause before asked somebody, and did not order. */
  readonly asked: boolean
  /** The clause closes with a colon. */
  readonly leads: boolean
  /** The part before in its sentence decided nothing. */
  readonly undecided: boolean
  /** What the part before in its sentence decided. */
  readonly decided: DecisionDraft | undefined
  /** It opens its list item. */
  readonly opens: boolean
  /** It stands outside of all blocks, before the document has told anybody anything. */
  readonly preamble: boolean
}

/**
 * The unit with another parse; what somebody in it says tells nobody whom the clauses before have told. Rules ask a unit
 * for its fields many times a clause, so all units have one shape: a copy by spreading has another.
 */
export function reparsed(unit: Unit, parse: Parse, { said }: { readonly said: boolean }): Unit {
  const { sheet, profile, block, issuer, setting, following, leads, undecided, decided, opens, preamble } = unit
  const current = said ? [] : unit.current
  const speech = said || unit.speech
  const asked = !said && unit.asked
  return {
    sheet,
    profile,
    block,
    issuer,
    setting,
    parse,
    current,
    following,
    speech,
    asked,
    leads,
    undecided,
    decided,
    opens,
    preamble,
  }
}

/** First token from `first` on, outside of mentions, for which the test holds; -1 for none. */
export function seek(sheet: Sheet, first: number, end: number, test: (at: number) => boolean): number {
  for (let i = first; i < end; i++) {
    const outer = sheet.outerEnd[i] ?? 0
    if (outer > i) i = outer - 1
    else if (test(i)) return i
  }
  return -1
}

/** First token from `first` on where a mention begins; -1 for none. */
export function seekMention(sheet: Sheet, first: number, end: number): number {
  for (let i = first; i < end; i++) if ((sheet.outerEnd[i] ?? 0) > i) return i
  return -1
}

/** Whether a quantity stands between the tokens. */
export function hasQuantity({ outerType }: Sheet, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (outerType[i] === QUANTITY) return true
  return false
}
