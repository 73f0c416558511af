import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  CLOSE_PAREN,
  COLON,
  COMMA,
  EN_DASH,
  HYPHEN,
  OPEN_PAREN,
  PLUS,
  SEMICOLON,
  SLASH,
  STOP,
} from '../lexicon/marks.ts'
import { has, IS_NUMBER, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { broken } from './breaks.ts'
import { isCapitalised } from './reach.ts'

/** Marks in front of a bare role that stands for a title. */
const ROLE_OPENERS: FormSet = new FormSet([HYPHEN, EN_DASH, COMMA, COLON, SEMICOLON, SLASH])

/** Whether a bare role or an abbreviation stands where only an office can: in an item or a list of its own. */
export class PositionRoles {
  private readonly all: number
  private readonly and: number
  private readonly serves: number
  private readonly honorific: FormSet

  constructor(lexicon: Lexicon) {
    this.all = lexicon.form('các')
    this.and = lexicon.form('và')
    this.serves = lexicon.form('làm')
    this.honorific = formSet(lexicon, 'chí c')
  }

  /** Whether a bare role stands in the place of a title: behind a dash or `làm`, with nothing more in its item. */
  isRole(store: TokenStore, at: number, end: number): boolean {
    if (!isCapitalised(store, at)) return false
    const before = store.form[at - 1] ?? 0
    const after = store.form[end] ?? 0
    const closed = broken(store, end) || isMark(after) || after === COLON || after === SLASH
    return closed && (ROLE_OPENERS.has(before) || before === this.serves) && !has(store, at, LINE_START)
  }

  /** Whether an abbreviation stands among the recipients: marks, `các` or a name around it. */
  isListed(store: TokenStore, at: number, end: number): boolean {
    const before = store.form[at - 1] ?? 0
    const opened =
      before === this.all ||
      before === this.and ||
      isMark(before) ||
      before === COLON ||
      before === HYPHEN ||
      before === EN_DASH ||
      before === PLUS ||
      before === OPEN_PAREN ||
      this.honorific.has(before)
    const closed =
      end >= store.count ||
      isMark(store.form[end] ?? 0) ||
      store.form[end] === HYPHEN ||
      (store.form[end] === SLASH &&
        !has(store, at - 2, IS_NUMBER) &&
        !has(store, end, SPACE_BEFORE) &&
        isCapitalised(store, end + 1)) ||
      isCapitalised(store, end) ||
      store.form[end] === this.and ||
      has(store, end, LINE_START)
    return opened && (closed || store.form[end] === COLON)
  }
}

function isMark(form: number): boolean {
  return form === COMMA || form === SEMICOLON || form === STOP || form === OPEN_PAREN || form === CLOSE_PAREN
}
