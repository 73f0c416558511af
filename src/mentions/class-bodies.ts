import { FormSet, formSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA, HYPHEN, SLASH } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { isSmall } from '../tokens/looks.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { BodyGrammar } from './body-grammar.ts'
import { BodyTails } from './body-tails.ts'
import type { PlaceNames } from './place-names.ts'
import { isCapitalised } from './reach.ts'

/** Roles of nouns that open a class without `các`. */
const ALONE: readonly string[] = ['start', 'level', 'owned', 'whole']

/**
 * Reads definite classes of bodies: `các` and nouns that name institutions (`các sở, ban, ngành cấp tỉnh`), or two such
 * nouns without it (`bộ, ngành, địa phương`), with the level or the owner that they share.
 */
export class ClassBodies {
  private readonly lexicon: Lexicon
  private readonly grammar: BodyGrammar
  private readonly tails: BodyTails
  private readonly nouns: number
  private readonly roles: Memo<string>
  private readonly positions: number
  private readonly all: FormSet
  private readonly joints: FormSet
  private readonly owns: FormSet
  private readonly direct: number
  private readonly about: number
  private readonly inside: number
  /** The body that speaks, by its head alone: `các vụ, đơn vị thuộc Bộ`. */
  private readonly ownHeads: FormSet

  constructor(lexicon: Lexicon, grammar: BodyGrammar, places: PlaceNames) {
    this.lexicon = lexicon
    this.grammar = grammar
    this.tails = new BodyTails(lexicon, places)
    this.nouns = lexicon.category('class-nouns')
    this.roles = column(lexicon, 'role')
    this.positions = lexicon.category('positions')
    this.all = new FormSet([lexicon.form('các'), lexicon.form('những')])
    this.joints = new FormSet([COMMA, HYPHEN, SLASH, lexicon.form('và'), lexicon.form('hoặc')])
    this.owns = new FormSet([lexicon.form('của'), lexicon.form('thuộc')])
    this.direct = lexicon.form('trực')
    this.about = lexicon.form('về')
    this.inside = lexicon.form('trong')
    this.ownHeads = formSet(lexicon, 'bộ sở ban cục')
  }

  /** Whether the token is `các`. */
  isAll(store: TokenStore, at: number): boolean {
    return this.all.has(store.form[at] ?? 0)
  }

  /** End of the class that starts at the token, `các` included; 0 when none does. */
  end(store: TokenStore, at: number, limit: number): number {
    return this.classEnd(store, at, limit, false)
  }

  /** `isOwner`: the class owns another, and is owned by none: classes nest no deeper. */
  private classEnd(store: TokenStore, at: number, limit: number, isOwner: boolean): number {
    const all = this.isAll(store, at)
    const first = all ? at + 1 : at
    const noun = this.lexicon.longest(store, first, this.nouns, limit)
    if (noun === 0) return 0
    const role = this.roles.of(noun)
    if ((!all && !ALONE.includes(role)) || !this.isNoun(store, first, limit, noun)) return 0
    const alone = first + this.lexicon.length(noun)
    const list = this.listEnd(store, alone, limit)
    const several = list > alone || this.lexicon.phrase(noun).includes(',')
    if (!all && role === 'start' && !several) return 0
    const end = this.tailEnd(store, list, limit, isOwner, role !== 'owned')
    if (role === 'whole' || (!all && role === 'start')) return end
    if (all) return this.opensPlural(store, first, role, several, end > list) ? end : 0
    return (role === 'owned' || role === 'level') && end > list ? end : 0
  }

  private opensPlural(store: TokenStore, at: number, role: string, several: boolean, tailed: boolean): boolean {
    if (role === 'start' || role === 'plural' || role === 'level') return true
    if (role === 'capital') return several || tailed || isCapitalised(store, at)
    return role === 'tailed' ? several || tailed : role === 'owned' && tailed
  }

  /** Whether the noun stands for itself: no longer title or other word begins with it. */
  private isNoun(store: TokenStore, at: number, limit: number, noun: number): boolean {
    const length = this.lexicon.length(noun)
    if (this.lexicon.length(this.lexicon.longest(store, at, this.positions, limit)) > length) return false
    return !this.grammar.isNoName(store, at, limit, length)
  }

  /** End of the nouns that go on behind the one that ends before the token. */
  private listEnd(store: TokenStore, at: number, limit: number): number {
    for (let end = at; ; ) {
      const next = this.joints.has(store.form[end] ?? 0) ? end + 1 : end
      // A determiner of its own opens another class.
      if (next > end && this.isAll(store, next)) return end
      const noun = this.lexicon.longest(store, next, this.nouns, limit)
      if (noun === 0 || !this.isNoun(store, next, limit, noun) || !this.goesOn(store, next, limit, noun)) return end
      if (next === end && !isSmall(store, next)) return end
      end = next + this.lexicon.length(noun)
    }
  }

  /** A further noun of the list: no class with an owner of its own, no name of one body. */
  private goesOn(store: TokenStore, at: number, limit: number, noun: number): boolean {
    const role = this.roles.of(noun)
    if (role === 'owned' || role === 'none') return false
    if (role === 'led') {
      const end = at + this.lexicon.length(noun)
      return this.tailEnd(store, end, limit, true) > end
    }
    const body = this.grammar.read(store, at, limit, 1)
    return body === undefined || body.coreEnd <= at + this.lexicon.length(noun)
  }

  /** `cơ quan chuyên môn về y tế thuộc Ủy ban nhân dân cấp tỉnh`: what the class works on, in front of its owner. */
  private aboutEnd(store: TokenStore, at: number, limit: number): number {
    const from = store.form[at] === this.about ? at + 1 : at
    const end = from + this.lexicon.length(this.lexicon.longest(store, from, this.grammar.fields, limit))
    return end > from && this.owns.has(store.form[end] ?? 0) ? end : at
  }

  /** `isOwn`: whether a bare `trực thuộc` tells enough (`các cấp ủy trực thuộc`); of `các cơ quan, đơn vị trực thuộc` it does not. */
  private tailEnd(store: TokenStore, at: number, limit: number, isOwner: boolean, isOwn = true): number {
    const local = this.tails.read(store, at, limit).end
    if (local > at) return local
    const direct = store.form[at] === this.direct ? at + 1 : at
    const about = this.aboutEnd(store, direct, limit)
    const owned = this.owns.has(store.form[about] ?? 0) ? about + 1 : direct
    const owner = this.grammar.read(store, owned, limit, 1)?.end
    if (owner !== undefined) return owner
    const unit = owned > direct ? this.tails.read(store, owned, limit).end : owned
    if (unit > owned) return unit
    // `các tập đoàn thuộc Bộ, ngành, cơ quan trung ương`
    const mayBeOwned = !isOwner && owned > direct && !this.isAll(store, owned)
    const owners = mayBeOwned ? this.classEnd(store, owned, limit, true) : 0
    if (owners > 0) return owners
    if (owned > direct && this.isOwnHead(store, owned, limit)) return owned + 1
    if (store.form[at] === this.inside && this.isOwnHead(store, at + 1, limit)) return at + 2
    // `các cấp ủy trực thuộc`: of this body.
    return isOwn && direct > at && owned > direct ? owned : at
  }

  private isOwnHead(store: TokenStore, at: number, limit: number): boolean {
    if (at >= limit || !this.ownHeads.has(store.form[at] ?? 0) || !isCapitalised(store, at)) return false
    return !isCapitalised(store, at + 1) && !this.grammar.isNoName(store, at, limit, 1)
  }
}
