import { FormSet } from '../lexicon/forms.ts'
import { interned } from '../lexicon/interned.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, COMMA, HYPHEN, SLASH } from '../lexicon/marks.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { BodyBrands } from './body-brands.ts'
import { BodyGrammar, type BodyRead } from './body-grammar.ts'
import { BodyHolders } from './body-holders.ts'
import { BodyItems } from './body-items.ts'
import { BodyLists } from './body-lists.ts'
import { COMPLEMENTS } from './body-rows.ts'
import { ClassBodies } from './class-bodies.ts'
import type { Family, Finder } from './family.ts'
import { LineCuts } from './line-cuts.ts'
import type { MentionAttributes } from './mention.ts'
import type { Openers, Openings } from './openings.ts'
import { PlaceNames } from './place-names.ts'
import {
  followersOf,
  isAcronym,
  isCapitalised,
  isGlued,
  isShouted,
  nextLine,
  openersOf,
  opensStorage,
  Reach,
} from './reach.ts'
import { ShortNames } from './short-names.ts'

/** How often each rule was right on annotated documents. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'body.none': 0.98,
  'body.field': 0.98,
  'body.owner': 0.98,
  'body.local': 0.92,
  'body.joint': 0.9,
  'body.task': 0.9,
  'body.open': 0.8,
  'body.named': 0.82,
  'body.company': 0.92,
  'body.class': 0.95,
  'body.list': 0.98,
  'body.item': 0.9,
  'body.brand': 0.85,
  'body.centre': 0.8,
  'body.short': 0.95,
}

/** The rule that found a body by what completes its head. */
const RULES: ReadonlyMap<string, string> = new Map(
  ['none', ...COMPLEMENTS].map((complement) => [complement, interned(`body.${complement}`)]),
)

/** Names of institutions and organisations, and definite classes of them. */
export const bodies: Family = {
  id: 'bodies',
  prepare: (lexicon) => new BodyFinder(lexicon),
}

class BodyFinder implements Finder {
  private readonly lexicon: Lexicon
  private readonly holders: BodyHolders
  private readonly surnames: number
  private readonly stateName: number
  private readonly grammar: BodyGrammar
  private readonly classes: ClassBodies
  private readonly lists: BodyLists
  private readonly items: BodyItems
  readonly openers: Openers
  private readonly cuts: LineCuts
  private readonly storage: number
  private readonly photo: number
  private readonly centre: readonly number[]
  private readonly beforeCentre: FormSet
  /** What mentions say, by level and province. */
  private readonly said = new Map<string, Map<number, MentionAttributes>>()
  private readonly beforeLevel: FormSet
  private readonly gives: number
  private readonly presents: number
  private readonly asks: number
  private readonly proposes: FormSet
  /** Last words of verbs whose object is to act, and `do`. */
  private readonly tells: FormSet

  constructor(lexicon: Lexicon) {
    const places = new PlaceNames(lexicon)
    this.surnames = lexicon.category('surnames')
    this.stateName = lexicon.category('state-name')
    this.lexicon = lexicon
    this.grammar = new BodyGrammar(lexicon, places)
    this.holders = new BodyHolders(lexicon, this.grammar, places)
    this.classes = new ClassBodies(lexicon, this.grammar, places)
    this.lists = new BodyLists(lexicon, this.grammar)
    this.items = new BodyItems(lexicon, this.grammar, places)
    const words = ['các', 'những', 'lưu'].map((word) => lexicon.form(word))
    this.cuts = new LineCuts(lexicon)
    const phrases = ['bodies', 'class-nouns', 'list-heads'].map((name) => lexicon.category(name))
    const opens = openersOf(lexicon, phrases.slice(0, 2))
    const followers = followersOf(lexicon, phrases)
    for (const form of words) {
      opens[form] = 3
      followers.delete(form)
    }
    // A brand is a word that no table has.
    opens[0] = 2
    this.openers = { words: opens, followers }
    this.storage = lexicon.form('lưu')
    this.photo = lexicon.form('ảnh')
    this.centre = ['trung', 'ương'].map((word) => lexicon.form(word))
    this.gives = lexicon.form('giao')
    this.presents = lexicon.form('trình')
    this.asks = lexicon.form('nghị')
    this.proposes = new FormSet(['kiến', 'đề'].map((word) => lexicon.form(word)))
    this.tells = new FormSet(['giao', 'cầu', 'nghị', 'đạo', 'do', 'đốc'].map((word) => lexicon.form(word)))
    this.beforeLevel = new FormSet(['sách', 'cấp', 'vốn', 'từ'].map((word) => lexicon.form(word)))
    this.beforeCentre = new FormSet(
      ['của', 'do', 'với', 'cho', 'lên', 'tới', 'trình'].map((word) => lexicon.form(word)),
    )
  }

  find(store: TokenStore, board: Board, openings: Openings): void {
    const reach = new Reach(store, this.cuts)
    const brands = new BodyBrands()
    const shorts = new ShortNames(this.lexicon, this.grammar)
    let list = { until: 0, isNominal: false }
    for (let i = openings.next(0); i < store.count; i = openings.next(i)) {
      if (store.form[i] === 0) {
        i = brands.isAt(store, i) ? add(board, i, i + 1, 'body.brand') : i + 1
        continue
      }
      if (i >= list.until && this.items.opens(store, i)) list = this.items.list(store, i)
      if (i < list.until && list.isNominal) {
        const end = this.readItem(store, board, i)
        if (end > i) {
          i = end
          continue
        }
      }
      if (store.form[i] === this.storage && opensStorage(store, i)) i = Math.min(nextLine(store, i), reach.limit(i))
      else i = isGlued(store, i) ? i + 1 : this.readAt(store, board, i, reach.limit(i), brands, shorts)
    }
  }

  /** Reads a name that fills an item of a list of names and may open at the token; returns the token to go on with, 0 when none does. */
  private readItem(store: TokenStore, board: Board, at: number): number {
    if (!this.items.opens(store, at)) return 0
    const head = this.grammar.headAt(store, at, store.count)
    if (head === 0 || this.grammar.isNoName(store, at, store.count, this.lexicon.length(head))) return 0
    const read = this.grammar.readFrom(store, at, store.count, head)?.end ?? at
    const end = this.items.nameEnd(store, at, read, head)
    return end === 0 ? 0 : add(board, at, end, 'body.item')
  }

  /** Reads what starts at the token; returns the token to go on with. */
  private readAt(
    store: TokenStore,
    board: Board,
    at: number,
    limit: number,
    brands: BodyBrands,
    shorts: ShortNames,
  ): number {
    const all = this.classes.isAll(store, at)
    const classEnd = this.classes.end(store, at, limit)
    const bodyAt = all ? at + 1 : at
    const head = this.grammar.headAt(store, bodyAt, limit)
    const body = head === 0 ? undefined : this.readBody(store, board, bodyAt, limit, head)
    const list = this.lists.start(store, bodyAt, Math.max(classEnd, bodyAt), limit)
    if (list > 0) return this.lists.read(store, board, list, this.lists.isProper(store, bodyAt))
    if (body) {
      brands.learn(store, body.end, body.complement === 'company' || body.complement === 'named')
      // A company is told of as `Công ty`, as others are as `Ban`.
      if (body.complement !== 'company') shorts.learn(store, body.end)
    }
    const short = all || this.classes.isAll(store, at - 1) ? 0 : shorts.end(store, at, limit)
    if (short > 0 && !(body && this.isMore(store, bodyAt, short, body))) return add(board, at, short, 'body.short')
    if (body && body.end >= classEnd) return this.addBody(store, board, bodyAt, body, all, limit)
    if (classEnd > 0) return add(board, at, classEnd, 'body.class', undefined, true)
    return (head !== 0 && this.centreEnd(store, board, at)) || at + Math.max(1, this.grammar.skipped(head))
  }

  /** The body at the token; behind a title a personal name does not belong to it (`Chủ tịch UBND xã Nguyễn Văn A`). */
  private readBody(store: TokenStore, board: Board, at: number, limit: number, head: number): BodyRead | undefined {
    if (store.form[at - 1] === COLON && store.form[at - 2] === this.photo) return undefined
    if (this.isGivenName(store, at, head) || this.isFormHead(store, board, at, limit)) return undefined
    const body = this.grammar.readFrom(store, at, limit, head)
    if (body && this.isVisited(store, at, body)) return undefined
    return body && this.holders.without(store, at, body)
  }

  /** `nộp qua Cổng Dịch vụ công quốc gia`, `đăng trên Trang thông tin điện tử`: what people visit is no body. */
  private isVisited(store: TokenStore, at: number, body: BodyRead): boolean {
    const opens = at === 0 || has(store, at, LINE_START)
    if (this.grammar.isSystem(body)) return !opens && !(store.form[at - 1] === HYPHEN && has(store, at - 1, LINE_START))
    return (
      this.grammar.isBareSite(at, body) &&
      !opens &&
      (isSmall(store, at - 1) || store.form[at - 1] === SLASH) &&
      !this.tells.has(store.form[at - 1] ?? 0)
    )
  }

  /** `Lê Trường Sơn`: a head behind a family name is a syllable of a person's name. */
  private isGivenName(store: TokenStore, at: number, head: number): boolean {
    // `Trình Ủy ban nhân dân tỉnh`: a small letter in the head shows that a name of a body begins.
    const length = this.lexicon.length(head)
    if (length > 2 || (length > 1 && isSmall(store, at + 1)) || store.form[at - 1] === this.presents) return false
    if (!isCapitalised(store, at) || !isCapitalised(store, at - 1) || isShouted(store, at - 1)) return false
    // `ga Vĩnh Trần Bộ Y tế`: a family name opens the name of a person.
    if (!has(store, at - 1, LINE_START) && isCapitalised(store, at - 2) && !isShouted(store, at - 2)) return false
    return this.lexicon.longest(store, at - 1, this.surnames, at) !== 0
  }

  /** The Party's name on a line of its own, or in the other column of a letterhead, in capitals, is the head of the form. */
  private isFormHead(store: TokenStore, board: Board, at: number, limit: number): boolean {
    const length = this.lexicon.length(this.lexicon.longest(store, at, this.stateName, limit))
    if (length === 0 || !isShouted(store, at) || this.beforeCentre.has(store.form[at - 1] ?? 0)) return false
    // `PHÔNG LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM`
    if (!has(store, at, LINE_START) && isShouted(store, at - 1) && !board.endingAt('body', at)) return false
    return at + length >= store.count || has(store, at + length, LINE_START)
  }

  /** Whether the name goes on behind its short form: `Phòng Phân loại hàng hóa`; `Trung tâm quản lý` does not. */
  private isMore(store: TokenStore, at: number, short: number, { complement, coreEnd, end }: BodyRead): boolean {
    if (end > Math.max(short, complement === 'none' ? 0 : coreEnd)) return true
    if (end > short && at + this.lexicon.length(this.grammar.headAt(store, at, short)) < short) return true
    for (let k = short; k < end; k++) if (isCapitalised(store, k)) return true
    return false
  }

  private addBody(store: TokenStore, board: Board, at: number, body: BodyRead, all: boolean, limit: number): number {
    const attributes = this.attributes(body)
    const rule = RULES.get(body.complement) ?? ''
    if (body.complement === 'field' && this.lists.follows(store, body.end, limit) && all) {
      add(board, at, body.end, rule, attributes)
      return this.lists.read(store, board, body.end + 1)
    }
    if (body.complement === 'company' && all) {
      add(board, at, body.end, rule, attributes)
      return this.lists.readNames(store, board, body.end, limit)
    }
    if (this.isAbbreviated(store, body)) {
      const end = this.joinedEnd(store, body.end, limit)
      add(board, at, end, rule, attributes)
      return this.lists.readAcronyms(store, board, end, limit)
    }
    const chain = this.chainEnd(store, body, limit)
    if (chain > body.end) return add(board, at, chain, 'body.class', undefined, true)
    const led = this.ownerClassEnd(store, body, limit)
    if (led > body.end) return add(board, at, led, 'body.class', undefined, true)
    const plural = all && body.level !== 'central'
    const isClass = body.isClass || plural
    return add(board, plural ? at - 1 : at, body.end, rule, attributes, isClass || undefined)
  }

  /** `Ban tuyên giáo các tỉnh ủy, thành ủy`: End of the class that owns bodies of one name, else 0. */
  private ownerClassEnd(store: TokenStore, body: BodyRead, limit: number): number {
    const mayBeOwned = isBareOfLevel(body) || (body.level === '' && body.complement === 'field')
    return mayBeOwned && this.classes.isAll(store, body.end) ? this.classes.end(store, body.end, limit) : 0
  }

  /** `Phòng NVDTPC`: a head in small letters and an abbreviation that completes it. */
  private isAbbreviated(store: TokenStore, { complement, coreEnd, end }: BodyRead): boolean {
    if (coreEnd !== end || complement === 'none' || complement === 'owner' || isShouted(store, end - 2)) return false
    // `Ban HĐND`: of another body.
    const isOwner = this.grammar.headAt(store, end - 1, end) !== 0
    return isAcronym(store, end - 1) && !has(store, end - 1, LINE_START) && !isOwner
  }

  /** `Ban PC-CT`: the owner, abbreviated too. */
  private joinedEnd(store: TokenStore, at: number, limit: number): number {
    if (store.form[at] !== HYPHEN || at + 1 >= limit || !isAcronym(store, at + 1)) return at
    return has(store, at, SPACE_BEFORE) || has(store, at + 1, SPACE_BEFORE) ? at : at + 2
  }

  /** `HĐND, UBND các xã`: bare names that share the tail of the last are one class. */
  private chainEnd(store: TokenStore, body: BodyRead, limit: number): number {
    let last = body
    while (isBareOfLevel(last) && last.end === last.coreEnd && store.form[last.end] === COMMA) {
      const next = this.grammar.read(store, last.end + 1, limit)
      if (!next || !isBareOfLevel(next) || this.differ(last, next)) return body.end
      last = next
    }
    return last.isClass ? last.end : body.end
  }

  /** `Tỉnh ủy, UBND các xã`: the first has its level in its name, and shares none with a body of the State; nor does a branch. */
  private differ(one: BodyRead, next: BodyRead): boolean {
    const [tail, other] = [one, next].map(({ entry }) => this.lexicon.value(entry, 'tail'))
    return tail === 'branch' || (tail === 'seat' && other === 'local')
  }

  /** `Trung ương` alone is a body when it acts. */
  private centreEnd(store: TokenStore, board: Board, at: number): number {
    const named = store.form[at] === this.centre[0] && store.form[at + 1] === this.centre[1] && isCapitalised(store, at)
    const isObject = this.beforeCentre.has(store.form[at - 1] ?? 0) || this.asksCentre(store, at)
    if (!named || !(isObject || this.centreActs(store, at))) return 0
    return add(board, at, at + 2, 'body.centre', { level: 'central' })
  }

  /** `kiến nghị Trung ương`, but `Hội nghị Trung ương`. */
  private asksCentre(store: TokenStore, at: number): boolean {
    return (
      store.form[at - 1] === this.asks && this.proposes.has(store.form[at - 2] ?? 0) && !isCapitalised(store, at + 2)
    )
  }

  /** `nhiệm vụ Trung ương giao`, but `vốn ngân sách Trung ương giao` is of a level. */
  private centreActs(store: TokenStore, at: number): boolean {
    return store.form[at + 2] === this.gives && !this.beforeLevel.has(store.form[at - 1] ?? 0)
  }

  /** One object for all bodies of a level and a province: what compares mentions sees at once that they say the same. */
  private attributes({ level, province }: BodyRead): MentionAttributes {
    const ofProvince = this.said.get(level) ?? new Map<number, MentionAttributes>()
    this.said.set(level, ofProvince)
    const known = ofProvince.get(province)
    if (known) return known
    const attributes: Record<string, unknown> = {}
    if (level !== '') attributes['level'] = level
    if (province !== 0) attributes['place'] = this.lexicon.canonical(province)
    ofProvince.set(province, attributes)
    return attributes
  }
}

/** `HĐND`, `Đảng ủy`, `Thường trực HĐND`: a name that every level has. */
function isBareOfLevel({ complement, level }: BodyRead): boolean {
  return level === '' && (complement === 'none' || complement === 'owner')
}

function add(
  board: Board,
  first: number,
  end: number,
  rule: string,
  attributes?: MentionAttributes,
  isClass?: boolean,
): number {
  board.add({
    type: 'body',
    subtype: undefined,
    first,
    end,
    isClass,
    rule,
    confidence: CONFIDENCE[rule] ?? 0.8,
    attributes,
  })
  return end
}
