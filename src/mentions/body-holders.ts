import { type FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isSmall } from '../tokens/looks.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { BodyGrammar, BodyRead } from './body-grammar.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** Syllables of the shortest personal name that could be taken for a place. */
const SHORTEST_PERSON = 3
/** A unit of two syllables and a person of two; a school named for a person, and its head. */
const UNIT_AND_PERSON = 4
const NAME_AND_PERSON = 5
const LONGEST_TITLE = 5

/** Takes the name of who holds an office off the name of the body: `Chủ tịch UBND xã | Nguyễn Văn A`. */
export class BodyHolders {
  private readonly lexicon: Lexicon
  private readonly titles: number
  private readonly grammar: BodyGrammar
  private readonly names: PlaceNames
  /** First words of bodies that are never named for a person. */
  private readonly nameless: FormSet

  constructor(lexicon: Lexicon, grammar: BodyGrammar, names: PlaceNames) {
    this.lexicon = lexicon
    this.titles = lexicon.category('positions')
    this.grammar = grammar
    this.names = names
    this.nameless = formSet(lexicon, 'ban đội trạm phòng tổ hạt')
  }

  /** The body without the person behind it, where a title stands before it. */
  without(store: TokenStore, at: number, body: BodyRead): BodyRead | undefined {
    const run = this.runStart(store, at, body)
    if (body.end - run < SHORTEST_PERSON || !this.isTitled(store, at)) return body
    const person = run < body.coreEnd ? this.behindCore(store, at, run, body) : this.behindUnit(store, run, body.end)
    return person > at ? (this.grammar.read(store, at, person) ?? body) : body
  }

  /** First of the capitals at the end of the body, behind its head. */
  private runStart(store: TokenStore, at: number, body: BodyRead): number {
    const headEnd = at + this.lexicon.length(body.entry)
    let run = body.end
    while (run > headEnd && !isSmall(store, run - 1) && !isShouted(store, run - 1)) run--
    while (run < body.end && !isCapitalised(store, run)) run++
    return run
  }

  private behindUnit(store: TokenStore, run: number, end: number): number {
    const split = this.names.personIn(store, run, end, UNIT_AND_PERSON)
    if (split > 0) return split
    for (let k = run; k <= end - SHORTEST_PERSON; k++) if (this.names.isPersonal(store, k, end)) return k
    return 0
  }

  /** `Ban quản lý rừng | Tôn Thất Đồng`, `Trường THPT Chu Văn An | Nguyễn Thị Hoa`; 0 where the name is of the body. */
  private behindCore(store: TokenStore, at: number, run: number, { complement, entry, end }: BodyRead): number {
    const isWorded =
      this.nameless.has(store.form[at] ?? 0) || (run > at + this.lexicon.length(entry) && isSmall(store, run - 1))
    if (complement !== 'named' && complement !== 'company' && isWorded && this.names.isPersonal(store, run, end))
      return run
    return this.names.personIn(store, run, end, NAME_AND_PERSON)
  }

  private isTitled(store: TokenStore, at: number): boolean {
    for (let k = at - 1; k >= Math.max(0, at - LONGEST_TITLE); k--) {
      const title = this.lexicon.longest(store, k, this.titles, at)
      if (title !== 0 && k + this.lexicon.length(title) === at) return true
    }
    return false
  }
}
