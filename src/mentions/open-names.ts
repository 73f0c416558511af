import { FormSet } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { AMPERSAND, COMMA, EN_DASH, HYPHEN, STOP } from '../lexicon/marks.ts'
import { column, type Memo } from '../lexicon/memo.ts'
import { isSmall } from '../tokens/looks.ts'
import { has, IS_NUMBER, IS_WORD, LINE_START, SPACE_BEFORE, type TokenStore } from '../tokens/store.ts'
import { endsCapitalised, isCapitalised, isShouted } from './reach.ts'

/** The business of a company is told in no more words. */
const LONGEST_BUSINESS = 8
/** Words of names have no more syllables. */
const LONGEST_WORD = 4
const ROMAN = /^[IVX]+$/

/** Reads the open part of a name behind its head: `Phát triển quỹ đất`, `Nguyễn Du`, `cổ phần Sông Lam 5`. */
export class OpenNames {
  private readonly lexicon: Lexicon
  private readonly words: number
  private readonly verbal: Memo<string>
  private readonly fields: number
  private readonly stops: number
  private readonly clauseEnds: number
  private readonly places: number
  private readonly provinces: number
  private readonly others: readonly number[]
  private readonly plans: number
  private readonly planWords: FormSet
  private readonly and: number
  private readonly numberWord: number
  private readonly leaders: readonly number[]

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.words = lexicon.category('name-words')
    this.verbal = column(lexicon, 'verbal')
    this.fields = lexicon.category('fields')
    this.stops = lexicon.category('name-stops')
    this.clauseEnds = lexicon.category('about-ends')
    this.places = lexicon.category('places')
    this.provinces = lexicon.category('provinces')
    this.others = ['bodies', 'positions', 'levels', 'honorifics'].map((name) => lexicon.category(name))
    this.plans = lexicon.category('plan-heads')
    this.planWords = new FormSet(['án', 'trình', 'hoạch'].map((word) => lexicon.form(word)))
    this.and = lexicon.form('và')
    this.numberWord = lexicon.form('số')
    this.leaders = ['lãnh', 'đạo'].map((word) => lexicon.form(word))
  }

  /** End of the name; `at` when none starts there. `shouted` tells that the head stands in a line of capitals. */
  end(store: TokenStore, at: number, limit: number, shouted: boolean): number {
    let end = at
    for (let next = this.partEnd(store, at, limit, shouted, at); next > end; ) {
      end = next
      next = this.partEnd(store, end, limit, shouted, at)
      if (next === end) next = this.joinedEnd(store, end, limit, shouted, at)
    }
    return end
  }

  /** End of a company's name, whose business may be told in small letters first: `cổ phần siêu thị Đồng Hới`. */
  companyEnd(store: TokenStore, at: number, limit: number, shouted: boolean): number {
    const end = this.end(store, at, limit, shouted)
    if (shouted) return end
    for (let k = at; k < end; k++) if (isCapitalised(store, k)) return end
    for (let k = end; k < Math.min(limit - 1, at + LONGEST_BUSINESS); k++) {
      if (!isSmall(store, k) || this.ends(store, k, limit)) return end
      if (isCapitalised(store, k + 1))
        return this.opensOther(store, k + 1, limit) ? end : this.end(store, k + 1, limit, false)
    }
    return end
  }

  /** `Dược và vật tư y tế Phú Yên`: behind the name known words of business in small letters, up to a name of their own. */
  businessEnd(store: TokenStore, at: number, limit: number): number {
    let k = store.form[at] === this.and ? at + 1 : at
    const from = k
    while (k < limit && isSmall(store, k)) {
      const next = this.knownEnd(store, k, limit)
      if (next === k) return at
      k = store.form[next] === this.and && isSmall(store, next + 1) ? next + 1 : next
    }
    if (k < from + 2 || k >= limit || !isCapitalised(store, k) || this.opensOther(store, k, limit)) return at
    return this.end(store, k, limit, false)
  }

  /** End of one word or phrase of the name; the token itself when it is none. */
  private partEnd(store: TokenStore, at: number, limit: number, shouted: boolean, first: number): number {
    if (at >= limit) return at
    if (has(store, at, IS_NUMBER))
      return at > first && isWhole(store, at) && this.endsName(store, at + 1, limit) ? at + 1 : at
    const known = this.knownEnd(store, at, limit)
    if (isSmall(store, at)) return this.smallEnd(store, at, limit, known, first)
    if (!isCapitalised(store, at)) return at
    const initials = initialsEnd(store, at, limit)
    if (initials > at) return initials
    if (shouted) return this.shoutedEnd(store, at, limit, first, known)
    if (at > first && known < at + 2 && this.opensOther(store, at, limit)) return at
    return known > at ? known : this.wordEnd(store, at, limit, first)
  }

  /** An unknown word: a capital alone, or with the small syllable that completes it (`Phân loại`, no proper name). */
  private wordEnd(store: TokenStore, at: number, limit: number, first: number): number {
    const next = at + 1
    if (next >= limit || !isSmall(store, next) || isShouted(store, at)) return next
    if (at > first && isCapitalised(store, at - 1) && this.knownEnd(store, at - 1, at) === at - 1) return next
    return this.ends(store, next, limit) ? next : next + 1
  }

  /** A number closes a name where no counted noun follows it. */
  private endsName(store: TokenStore, at: number, limit: number): boolean {
    if (at >= limit || !isSmall(store, at) || this.lexicon.longest(store, at, this.stops, limit) !== 0) return true
    const number = at - 1
    return isCapitalised(store, number - 1) && (store.end[number] ?? 0) - (store.start[number] ?? 0) === 1
  }

  private ends(store: TokenStore, at: number, limit: number): boolean {
    if (this.lexicon.longest(store, at, this.stops, limit) !== 0) return true
    return this.lexicon.longest(store, at, this.clauseEnds, limit) !== 0 || this.opensOther(store, at, limit)
  }

  private smallEnd(store: TokenStore, at: number, limit: number, known: number, first: number): number {
    if (store.form[at] === this.numberWord && at + 1 < limit && has(store, at + 1, IS_NUMBER)) return at + 2
    return at > first && known > at && this.isVerb(store, at, known, first) ? at : known
  }

  /** `Ban Quản lý Cụm công nghiệp giám sát`: behind a noun the word tells what the body does. */
  private isVerb(store: TokenStore, at: number, known: number, first: number): boolean {
    if (this.verbal.of(this.lexicon.exact(store, at, known, this.words)) !== 'yes') return false
    if (!has(store, at - 1, IS_WORD) || store.form[at - 1] === this.and) return false
    for (let k = at - 1; k >= Math.max(first, at - LONGEST_WORD); k--) {
      const before = this.lexicon.exact(store, k, at, this.words)
      if (before !== 0 && this.verbal.of(before) !== '') return false
    }
    return true
  }

  /** In a line of capitals every word goes on until a stop word, another name or the end of the line. */
  private shoutedEnd(store: TokenStore, at: number, limit: number, first: number, known: number): number {
    if (known > at) return known
    if (at > first && has(store, at, LINE_START)) return at
    if (!isShouted(store, at) || this.lexicon.longest(store, at, this.stops, limit) !== 0) return at
    return at > first && this.opensOther(store, at, limit) ? at : at + 1
  }

  /** `và`, `&` or a dash between two capitalised parts, or a comma when `và` closes the list. */
  private joinedEnd(store: TokenStore, at: number, limit: number, shouted: boolean, first: number): number {
    if (at + 1 >= limit || !isCapitalised(store, at + 1) || has(store, at - 1, IS_NUMBER)) return at
    const form = store.form[at] ?? 0
    if (form === COMMA && !shouted) return this.listedEnd(store, at, limit, first)
    if (form !== this.and && form !== AMPERSAND && form !== HYPHEN && form !== EN_DASH) return at
    const glued = !has(store, at, SPACE_BEFORE) && !has(store, at + 1, SPACE_BEFORE)
    if (this.knownEnd(store, at + 1, limit) === at + 1 && !glued && !isSmall(store, at + 2)) return at
    if (this.opensOther(store, at + 1, limit) || this.opensPlan(store, at + 1) || this.opensLeaders(store, at + 1))
      return at
    return this.partEnd(store, at + 1, limit, shouted, first)
  }

  /** `, Thẩm định và Giám sát`: a comma with one part behind it and `và` behind that. */
  private listedEnd(store: TokenStore, at: number, limit: number, first: number): number {
    if (this.opensOther(store, at + 1, limit)) return at
    const end = this.partEnd(store, at + 1, limit, false, first)
    const closes = store.form[end] === this.and && isCapitalised(store, end + 1)
    return closes && !this.opensOther(store, end + 1, limit) ? end : at
  }

  /** End of a known word of names, of a field of work, of a place; the token itself when there is none. */
  private knownEnd(store: TokenStore, at: number, limit: number): number {
    const small = isSmall(store, at)
    let best = this.lexicon.length(this.lexicon.longest(store, at, this.words, limit))
    if (!small) {
      for (const category of [this.fields, this.provinces, this.places]) {
        const length = this.lexicon.length(this.lexicon.longest(store, at, category, limit))
        if (category === this.fields || endsCapitalised(store, at, length)) best = Math.max(best, length)
      }
    }
    return at + best
  }

  /** `Bệnh viện A và Dự án đầu tư ...`: the plan has a name of its own. */
  private opensPlan(store: TokenStore, at: number): boolean {
    const length = this.lexicon.length(this.lexicon.longest(store, at, this.plans))
    return length === 2 && this.planWords.has(store.form[at + 1] ?? 0) && isSmall(store, at + 2)
  }

  /** `Phòng Phân loại và Lãnh đạo Cục Thuế`. */
  private opensLeaders(store: TokenStore, at: number): boolean {
    return this.leaders.every((form, k) => store.form[at + k] === form) && this.opensOther(store, at + 2, store.count)
  }

  private opensOther(store: TokenStore, at: number, limit: number): boolean {
    return this.others.some((category) => this.lexicon.longest(store, at, category, limit) !== 0)
  }
}

/** `F.D.I`: single capitals with points between them; the token itself when there are not two. */
function initialsEnd(store: TokenStore, at: number, limit: number): number {
  let end = at
  while (end < limit && isLetter(store, end) && (end === at || !has(store, end, SPACE_BEFORE))) {
    const more = end + 2 < limit && store.form[end + 1] === STOP && !has(store, end + 1, SPACE_BEFORE)
    if (!more || !isLetter(store, end + 2)) return end > at ? end + 1 : at
    end += 2
  }
  return at
}

function isLetter(store: TokenStore, at: number): boolean {
  return isCapitalised(store, at) && (store.end[at] ?? 0) - (store.start[at] ?? 0) === 1
}

/** Whether the number has neither point nor comma. */
function isWhole(store: TokenStore, at: number): boolean {
  return !/[.,]/.test(store.text.slice(store.start[at], store.end[at]))
}

/** Whether the token is a Roman numeral. */
export function isRoman(store: TokenStore, at: number): boolean {
  return isCapitalised(store, at) && ROMAN.test(store.text.slice(store.start[at], store.end[at]))
}
