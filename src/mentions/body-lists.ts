import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA, SEMICOLON } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { has, IS_NUMBER, IS_PUNCT, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { BodyGrammar } from './body-grammar.ts'
import { OpenNames } from './open-names.ts'
import { acronymEnd, isCapitalised, Reach } from './reach.ts'

/** How many tokens may stand between a shared head and its colon (`các Bộ, cơ quan: ...`). */
const COLON_WITHIN = 4

/** Reads lists behind a shared head (`các Bộ: Công Thương, Xây dựng`): each item is a body of its own. */
export class BodyLists {
  private readonly lexicon: Lexicon
  private readonly grammar: BodyGrammar
  private readonly heads: number
  private readonly and: number
  private readonly open: OpenNames
  private readonly offices: number
  private readonly properColumn: Memo<string>

  constructor(lexicon: Lexicon, grammar: BodyGrammar) {
    this.lexicon = lexicon
    this.grammar = grammar
    this.heads = lexicon.category('list-heads')
    this.and = lexicon.form('và')
    this.open = new OpenNames(lexicon)
    this.offices = lexicon.category('positions')
    this.properColumn = column(lexicon, 'proper')
  }

  /** A comma or `và`. */
  isJoint(store: TokenStore, at: number): boolean {
    return store.form[at] === COMMA || store.form[at] === this.and
  }

  /** Whether the list goes on behind a field: `các Bộ Tài chính, Tư pháp`. */
  follows(store: TokenStore, at: number, limit: number): boolean {
    return this.isJoint(store, at) && this.fieldEnd(store, at + 1, limit) > at + 1
  }

  /** First token of the list behind the shared head at the token; 0 when there is none. */
  start(store: TokenStore, at: number, from: number, limit: number): number {
    // Looked for first, for few words have one behind them.
    const colon = colonAhead(store, from, Math.min(limit, from + COLON_WITHIN))
    const head = colon === 0 ? 0 : this.lexicon.longest(store, at, this.heads, limit)
    // `một trong hai trường hợp sau: Có từ 06 tiêu chí`
    if (head === 0 || this.grammar.isNoName(store, at, limit, this.lexicon.length(head))) return 0
    return this.itemEnd(store, colon + 1, limit, this.isProper(store, at)) > colon + 1 ? colon + 1 : 0
  }

  /** Whether the items behind the shared head are proper names: `các Bệnh viện: Bạch Mai, ...`. */
  isProper(store: TokenStore, head: number): boolean {
    return this.properColumn.of(this.lexicon.longest(store, head, this.heads)) !== ''
  }

  /** Adds the items from the token on; returns the token behind the last. */
  read(store: TokenStore, board: Board, at: number, proper = false): number {
    const reach = new Reach(store)
    let end = at
    for (let next = at; next < store.count; next = end + 1) {
      const limit = reach.limit(next)
      const stop = this.itemEnd(store, next, limit, proper)
      if (stop === next) break
      board.add({ type: 'body', first: next, end: stop, rule: 'body.list', confidence: 0.98 })
      end = stop
      const semicolon = store.form[end] === SEMICOLON && this.fieldEnd(store, end + 1, limit) > end + 1
      if (!semicolon && !this.isJoint(store, end)) break
    }
    return Math.max(end, at)
  }

  /** Further names behind a company under a shared head: `các Tập đoàn Sông Lam, Hải Vân`; returns the token behind the last. */
  readNames(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    while (this.isJoint(store, end) && isCapitalised(store, end + 1)) {
      if (this.grammar.headAt(store, end + 1, limit) !== 0) return end
      const stop = this.open.end(store, end + 1, limit, false)
      if (stop === end + 1) break
      board.add({ type: 'body', first: end + 1, end: stop, rule: 'body.list', confidence: 0.9 })
      end = stop
    }
    return end
  }

  private itemEnd(store: TokenStore, at: number, limit: number, proper: boolean): number {
    const body = this.grammar.read(store, at, limit, 1)
    if (body) return body.end
    const field = this.fieldEnd(store, at, limit)
    if (proper && isCapitalised(store, at)) return Math.max(field, this.open.end(store, at, limit, false))
    return field === at ? Math.max(field, acronymEnd(store, at)) : field
  }

  /**
   * `Phòng NVDTPC, KTR1`: abbreviations behind one under the same head, each up to a mark; returns the token behind the
   * last, `at` when there is none.
   */
  readAcronyms(store: TokenStore, board: Board, at: number, limit: number): number {
    let end = at
    while (
      end + 1 < limit &&
      store.form[end] === COMMA &&
      this.lexicon.longest(store, end + 1, this.offices, limit) === 0
    ) {
      let stop = acronymEnd(store, end + 1)
      if (stop === end + 1 || this.grammar.headAt(store, end + 1, limit) !== 0) return end
      if (has(store, stop, IS_NUMBER) && !has(store, stop, SPACE_BEFORE)) stop++
      if (stop < limit && !has(store, stop, IS_PUNCT) && !has(store, stop, LINE_START)) return end
      board.add({ type: 'body', first: end + 1, end: stop, rule: 'body.list', confidence: 0.85 })
      end = stop
    }
    return end
  }

  private fieldEnd(store: TokenStore, at: number, limit: number): number {
    return isCapitalised(store, at)
      ? at + this.lexicon.length(this.lexicon.longest(store, at, this.grammar.fields, limit))
      : at
  }
}

/** The first colon from the token up to the limit; 0 when there is none. */
function colonAhead(store: TokenStore, from: number, limit: number): number {
  for (let k = from; k < limit; k++) if (store.form[k] === COLON) return k
  return 0
}
