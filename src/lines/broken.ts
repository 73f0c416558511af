import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COMMA, OPEN_PAREN } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { width } from './glyphs.ts'
import type { Line } from './line.ts'

/** How far in front of the end of a line a name or citation that goes on is looked for. */
const NAME_TOKENS = 8
const BRACKET_TOKENS = 200
/** A line of fewer tokens may be one of a list. */
const SENTENCE_TOKENS = 7
/** A head of a body at the end of a line waits for the rest of its name. */
const WAITING = /^(?:field|open|named|local|owner|company)(?:,(?:field|open|named|local|owner|company))*$/u

/** Tells of a line without a final mark, and a next one with a capital, that one name or citation runs over both. */
export class BrokenNames {
  private readonly lexicon: Lexicon
  private readonly names: readonly number[]
  private readonly bodies: number
  private readonly positions: number
  private readonly works: number
  private readonly types: number
  private readonly cited: number
  private readonly tasks: number
  private readonly levels: number
  private readonly places: number
  private readonly provinces: number
  private readonly giao: number
  private readonly surnames: number
  private readonly honorifics: number
  private readonly central: readonly [number, number]
  private readonly carryingOut: readonly [number, number]
  private readonly promulgating: readonly [number, number]

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.bodies = lexicon.category('bodies')
    this.positions = lexicon.category('positions')
    this.works = lexicon.category('works')
    this.types = lexicon.category('document-types')
    this.cited = lexicon.category('cited-units')
    this.tasks = lexicon.category('task-verbs')
    this.names = ['places', 'provinces', 'bodies', 'positions', 'laws'].map((name) => lexicon.category(name))
    this.levels = lexicon.category('hanging-levels')
    this.places = lexicon.category('places')
    this.provinces = lexicon.category('provinces')
    this.giao = lexicon.form('giao')
    this.surnames = lexicon.category('surnames')
    this.honorifics = lexicon.category('honorifics')
    this.central = [lexicon.form('trung'), lexicon.form('ương')]
    this.carryingOut = [lexicon.form('thi'), lexicon.form('hành')]
    this.promulgating = [lexicon.form('ban'), lexicon.form('hành')]
  }

  /** Whether the line surely goes on in the next. */
  runsOver(store: TokenStore, line: Line, next: Line): boolean {
    if (leavesBracketOpen(store, line)) return true
    const last = line.end - 1
    if (!has(store, last, IS_WORD) && !has(store, last, IS_NUMBER)) return false
    return (
      this.namesOver(store, line, next) ||
      this.officeOver(store, line, next) ||
      this.levelOver(store, line, next) ||
      this.citesOver(store, line, next) ||
      this.orders(store, line, next)
    )
  }

  /** `Ngân hàng Nhà nước` + `Việt Nam`: a known name. */
  private namesOver(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    if (this.namesPerson(store, line, next) || this.isCentral(store, line, next)) return true
    const from = Math.max(line.content, line.end - NAME_TOKENS)
    for (let k = from; k < line.end; k++) {
      if (!has(store, k, INITIAL_UPPER)) continue
      for (const category of this.names) {
        if (lexicon.opens(store.form[k] ?? 0, category) === 0) continue
        const entry = lexicon.longest(store, k, category, next.end)
        if (entry !== 0 && k + lexicon.length(entry) > next.first) return true
      }
    }
    return this.waits(store, line, next)
  }

  /** `ông`, `đồng chí` + a personal name. */
  private namesPerson(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    if (lexicon.longest(store, next.first, this.surnames, next.end) === 0) return false
    for (let k = line.end - 1; k > Math.max(line.content, line.end - 3); k--) {
      if (lexicon.exact(store, k, line.end, this.honorifics) !== 0) return true
    }
    return false
  }

  /** `Phó Giám đốc` + `Sở Y tế`: in a sentence an office stands in front of its body. */
  private officeOver(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    if (line.end - line.content < SENTENCE_TOKENS || lexicon.longest(store, next.first, this.bodies, next.end) === 0)
      return false
    for (let k = line.end - 2; k > Math.max(line.content, line.end - NAME_TOKENS); k--) {
      const office = lexicon.longest(store, k, this.positions, line.end)
      if (office !== 0 && k + lexicon.length(office) === line.end) return true
    }
    return false
  }

  /** `Ban Tổ chức` + `Trung ương`: the level of the body above. */
  private isCentral(store: TokenStore, line: Line, next: Line): boolean {
    const at = next.first
    if (!has(store, at, INITIAL_UPPER) || store.form[at] !== this.central[0] || store.form[at + 1] !== this.central[1])
      return false
    for (let k = Math.max(line.content + 1, line.end - NAME_TOKENS); k < line.end; k++) {
      const entry = has(store, k, INITIAL_UPPER) ? this.lexicon.longest(store, k, this.bodies, line.end) : 0
      if (entry !== 0 && k + this.lexicon.length(entry) >= line.end - 2) return true
    }
    return false
  }

  /** `Tổ dân phố Nhất, phường` + `Nếnh`: a unit whose name has not come; `trên địa bàn tỉnh` may end a line. */
  private levelOver(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    const last = line.end - 1
    if (!has(store, next.first, IS_WORD | INITIAL_UPPER) || last <= line.content) return false
    if (lexicon.exact(store, last, line.end, this.levels) === 0) return this.halfPlace(store, line, next)
    if (store.form[last - 1] === COMMA) return true
    // `huyện` + `Đakrông`: no sentence opens with a word that is not Vietnamese.
    const opener = store.form[next.first] ?? 0
    if (opener === 0) return true
    // `huyện` + `Krông Hin`: as names of places begin, and go on with a capital.
    if (has(store, next.first + 1, INITIAL_UPPER) && lexicon.opens(opener, this.places) !== 0) return true
    return lexicon.longest(store, next.first, this.provinces, next.end) !== 0
  }

  /** `phường Cảnh` + `Thụy, tỉnh ...`: the second syllable of a place and a comma. */
  private halfPlace(store: TokenStore, line: Line, next: Line): boolean {
    const last = line.end - 1
    if (store.form[next.first + 1] !== COMMA || !has(store, last, IS_WORD | INITIAL_UPPER)) return false
    return [this.levels, this.works].some((category) => this.lexicon.exact(store, last - 1, last, category) !== 0)
  }

  /** `thành lập Ban Quản lý` + `Khu kinh tế ...`: the name of a body has only begun. */
  private waits(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    for (let k = Math.max(line.content + 1, line.end - NAME_TOKENS); k < line.end; k++) {
      if (!has(store, k, INITIAL_UPPER) || lexicon.opens(store.form[k] ?? 0, this.bodies) === 0) continue
      const entry = lexicon.longest(store, k, this.bodies, line.end)
      if (entry === 0 || k + lexicon.length(entry) !== line.end) continue
      if (!WAITING.test(lexicon.value(entry, 'complement'))) return false
      return store.form[k] !== store.form[next.first] && lexicon.longest(store, next.first, this.tasks, next.end) === 0
    }
    return false
  }

  /** `theo khoản 2` + `Điều 257 Luật Đất đai`. */
  citesOver(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    const unit = line.end - 2
    // `Điều 1. Phạm vi điều chỉnh` is a heading.
    const isLabel = has(store, unit + 1, IS_NUMBER) || width(store, unit + 1) === 1
    if (!isLabel || unit <= line.content || lexicon.exact(store, unit, unit + 1, this.cited) === 0) return false
    return (
      lexicon.longest(store, next.first, this.cited, next.end) !== 0 ||
      lexicon.longest(store, next.first, this.types, next.end) !== 0
    )
  }

  /** `Bộ trưởng Bộ Y tế ban hành` + `Thông tư quy định ...`; `; giao` + `Bộ Tài chính chủ trì ...`. */
  private orders(store: TokenStore, line: Line, next: Line): boolean {
    const { lexicon } = this
    const last = line.end - 1
    if (store.form[last] === this.giao && has(store, last - 1, IS_PUNCT))
      return lexicon.longest(store, next.first, this.bodies, next.end) !== 0
    const isType = (): boolean => lexicon.longest(store, next.first, this.types, next.end) !== 0
    // `quy định chi tiết thi hành` + `Luật Đất đai`
    const [carry, out] = this.carryingOut
    // `Điều 4. Hiệu lực thi hành` is a heading.
    const isShort = line.end - line.content < SENTENCE_TOKENS
    if (!isShort && store.form[last] === out && store.form[last - 1] === carry) return isType()
    const [first, second] = this.promulgating
    if (line.kind !== 'text' || store.form[last] !== second || store.form[last - 1] !== first) return false
    return isType()
  }
}

/** Whether a bracket that the line opens is not closed in it. */
function leavesBracketOpen(store: TokenStore, line: Line): boolean {
  for (let k = line.end - 1; k >= Math.max(line.first, line.end - BRACKET_TOKENS); k--) {
    if (store.form[k] === CLOSE_PAREN) return false
    if (store.form[k] === OPEN_PAREN) return true
  }
  return false
}
