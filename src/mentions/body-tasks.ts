import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, HYPHEN } from '../lexicon/marks.ts'
import { IS_PUNCT, type TokenStore } from '../tokens/store.ts'
import { isCapitalised } from './reach.ts'

/** Reads what a committee is for: a task from the table, or `về` and the words up to the end of the clause. */
export class BodyTasks {
  private readonly lexicon: Lexicon
  private readonly tasks: number
  private readonly ends: number
  private readonly positions: number
  private readonly about: number
  private readonly and: number
  private readonly prevent: number
  private readonly fight: number
  /** `mô hình tổ chức`, `bộ máy tổ chức`: no verb follows them. */
  private readonly frames: FormSet
  /** `về việc`, `về làm việc`, `về kết quả` open no task. */
  private readonly noTasks: FormSet

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.tasks = lexicon.category('body-tasks')
    this.ends = lexicon.category('about-ends')
    this.positions = lexicon.category('positions')
    this.about = lexicon.form('về')
    this.and = lexicon.form('và')
    this.prevent = lexicon.form('phòng')
    this.fight = lexicon.form('chống')
    this.frames = new FormSet(['hình', 'cấu'].map((word) => lexicon.form(word)))
    this.noTasks = new FormSet(
      ['việc', 'làm', 'kết', 'tình', 'nội', 'những', 'các', 'từng', 'xã', 'thôn', 'huyện', 'địa', 'cơ'].map((word) =>
        lexicon.form(word),
      ),
    )
  }

  /** End of the tasks that start at the token, joined by commas and `và`; the token itself when there is none. */
  end(store: TokenStore, at: number, limit: number): number {
    let end = at
    for (let next = at; next < limit; next = end + 1) {
      const length = this.lexicon.length(this.lexicon.longest(store, next, this.tasks, limit))
      if (length === 0) break
      end = next + length
      if (store.form[end] !== COMMA && store.form[end] !== this.and) break
    }
    return end
  }

  /**
   * End of `về ...`; the token itself when it is another word. `về việc` names no task; a comma goes on only
   * when `và` closes the list.
   */
  aboutEnd(store: TokenStore, at: number, limit: number): number {
    if (store.form[at] !== this.about || this.noTasks.has(store.form[at + 1] ?? 0)) return at
    const known = this.end(store, at + 1, limit)
    if (at + 2 >= limit) return known > at + 1 ? known : at
    let comma = 0
    let end = at + 1
    for (; end < limit; end++) {
      const form = store.form[end] ?? 0
      if (form === COMMA) {
        // `phòng, chống` is one word in two.
        if (store.form[end - 1] === this.prevent && store.form[end + 1] === this.fight) continue
        if (this.opensOther(store, end + 1, limit)) break
        if (comma === 0) comma = end
      } else if (form === this.and && comma > 0) comma = 0
      else if (((store.flags[end] ?? 0) & IS_PUNCT) !== 0 && form !== HYPHEN) break
      else if (this.frames.has(store.form[end - 1] ?? 0)) continue
      else if (end > at + 2 && this.lexicon.longest(store, end, this.ends, limit) !== 0) break
    }
    if (comma > 0) end = comma
    while (end > at + 1 && (store.form[end - 1] === this.and || store.form[end - 1] === COMMA)) end--
    if (known > Math.max(end, at + 1)) return known
    return end > at + 1 ? end : at
  }

  private opensOther(store: TokenStore, at: number, limit: number): boolean {
    return isCapitalised(store, at) || this.lexicon.longest(store, at, this.positions, limit) !== 0
  }
}
