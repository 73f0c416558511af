import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, COMMA, OPEN_PAREN, SLASH } from '../lexicon/marks.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { CitationReading } from './citation-reading.ts'
import { readDocumentNumber } from './document-number.ts'
import { yearAt } from './figures.ts'
import { type LawWords, lawWords } from './law-words.ts'
import { wordsOf } from './wording.ts'

/** What stands behind the name of a law: its number, year and date. */
export class LawTails {
  private readonly lexicon: Lexicon
  private readonly types: number
  private readonly words: LawWords

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.types = lexicon.category('document-types')
    this.words = lawWords(lexicon)
  }

  withTail(
    store: TokenStore,
    board: Board,
    at: number,
    name: number,
    rule: string,
    confidence: number,
    ownNumber?: string,
  ): CitationReading {
    const end = this.tailEnd(store, board, name)
    const words = wordsOf(store, at, name)
    const type = this.lexicon.longest(store, at, this.types)
    const docType = type === 0 ? 'luật' : this.lexicon.canonical(type)
    const title = words.slice(docType.length).trim()
    const attributes: Record<string, unknown> = { docType }
    if (title !== '') attributes['title'] = title
    this.addTailFields(attributes, store, board, name, end, ownNumber)
    return { end, rule, confidence, attributes }
  }

  /** End of what follows the name: `(sửa đổi)`, `số 31/2024/QH15`, `năm 2024`, `2024`, `ngày 18 tháng 01 năm 2024`. */
  tailEnd(store: TokenStore, board: Board, at: number): number {
    let end = at
    for (let rounds = 0; rounds < 4; rounds++) {
      const next = this.tailPart(store, board, end)
      if (next === end) break
      end = next
    }
    return end
  }

  private tailPart(store: TokenStore, board: Board, at: number): number {
    if (broken(store, at)) return at
    const { so, nam, ngay, sua, cua } = this.words
    const form = store.form[at] ?? 0
    // `Luật Công nghiệp công nghệ số 71/2025/QH15`: one `số` is of the name and of the number.
    if (store.form[at - 1] === so) return readDocumentNumber(store, at)?.end ?? at
    if (form === OPEN_PAREN && store.form[at + 1] === sua) {
      for (let k = at + 2; k < at + 10 && !broken(store, k); k++) if (store.form[k] === CLOSE_PAREN) return k + 1
      return at
    }
    // `Luật Thuế lợi tức (số 5/1990/QH8 ngày ...)`
    if (form === OPEN_PAREN && store.form[at + 1] === so) return this.bracketedNumber(store, board, at)
    const first = form === COMMA ? at + 1 : at
    const next = store.form[first] ?? 0
    if (next === so && !broken(store, first + 1)) return readDocumentNumber(store, first + 1)?.end ?? at
    if (next === ngay) return board.startingAt('date', first)?.end ?? at
    if (form === COMMA) return at
    if (form === cua) return this.issuerEnd(store, board, at)
    // `Luật Thanh tra sửa đổi 2025`
    if (form === sua && yearAt(store, at + 2) > 0 && !broken(store, at + 2)) return at + 3
    if (next === nam) return yearAt(store, at + 1) > 0 && !broken(store, at + 1) ? at + 2 : at
    // `Luật Quản lý thuế 38/2019/QH14`
    if (has(store, at, IS_NUMBER) && store.form[at + 1] === SLASH) return readDocumentNumber(store, at)?.end ?? at
    return yearAt(store, at) > 0 && integerAt(store, at - 1) < 0 ? at + 1 : at
  }

  /** `của Quốc hội`, `của Quốc hội khóa XV`, `của Ủy ban Thường vụ Quốc hội`; the token itself when somebody else follows. */
  private issuerEnd(store: TokenStore, board: Board, at: number): number {
    const { quoc, hoi } = this.words
    const end = broken(store, at + 1) ? at : (board.startingAt('body', at + 1)?.end ?? at)
    if (end === at || store.form[end - 1] !== hoi || store.form[end - 2] !== quoc) return at
    return (broken(store, end) ? undefined : board.startingAt('term', end))?.end ?? end
  }

  private bracketedNumber(store: TokenStore, board: Board, at: number): number {
    const number = readDocumentNumber(store, at + 2)
    if (!number) return at
    const first = store.form[number.end] === COMMA ? number.end + 1 : number.end
    const end = board.startingAt('date', first)?.end ?? number.end
    return store.form[end] === CLOSE_PAREN ? end + 1 : at
  }

  private addTailFields(
    fields: Record<string, unknown>,
    store: TokenStore,
    board: Board,
    from: number,
    to: number,
    ownNumber: string | undefined,
  ): void {
    let number = ownNumber
    for (let k = from; k < to; k++) {
      const opens = store.form[k - 1] === this.words.so || store.form[k + 1] === SLASH
      const read = opens ? readDocumentNumber(store, k) : undefined
      if (read) {
        number = read.text
        k = read.end - 1
        continue
      }
      const date = store.form[k] === this.words.ngay ? board.startingAt('date', k)?.attributes?.from : undefined
      if (date !== undefined) fields['date'] = date
      const year = yearAt(store, k)
      if (year > 0) fields['year'] = year
    }
    if (number !== undefined) addNumber(fields, number)
  }
}

function addNumber(fields: Record<string, unknown>, number: string): void {
  fields['number'] = number
  const parts = /^(\d+)[A-Z]?(?:\/(\d{4}))?[/-](.+)$/u.exec(number)
  if (!parts) return
  fields['ordinal'] = Number(parts[1])
  if (parts[2] !== undefined) fields['year'] = Number(parts[2])
  fields['symbol'] = parts[3] ?? ''
}
