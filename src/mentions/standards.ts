import type { Lexicon } from '../lexicon/lexicon.ts'
import { COLON, HYPHEN, SLASH, STOP } from '../lexicon/marks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { TailReader } from './citation-parts.ts'
import { glued } from './figures.ts'
import type { DocumentReading } from './numbered-documents.ts'

/** Technical standards by their number: `TCVN 14423:2025`, `QCVN 01-1:2018/BYT`, with the word for them in front. */
export class StandardReader {
  private readonly lexicon: Lexicon
  private readonly codes: number
  private readonly kinds: number
  private readonly tails: TailReader

  constructor(lexicon: Lexicon, tails: TailReader) {
    this.lexicon = lexicon
    this.codes = lexicon.category('standards')
    this.kinds = lexicon.category('cited-types')
    this.tails = tails
  }

  /** The categories of phrases that a standard begins with. */
  get categories(): readonly number[] {
    return [this.codes, this.kinds]
  }

  /** The forms that a standard begins with. */
  openers(): number[] {
    return [...this.lexicon.openersOf(this.codes), ...this.lexicon.openersOf(this.kinds)]
  }

  /** The standard at the token, its code there or behind `tiêu chuẩn`. */
  read(store: TokenStore, board: Board, at: number): DocumentReading | undefined {
    const kind = this.lexicon.longest(store, at, this.kinds)
    const code = kind === 0 ? at : at + this.lexicon.length(kind)
    if (broken(store, code) && code > at) return undefined
    const entry = this.lexicon.longest(store, code, this.codes)
    const number = entry === 0 ? 0 : this.numberEnd(store, code + this.lexicon.length(entry))
    if (number === 0) return undefined
    const tail = this.tails.read(store, board, number)
    const text = store.text.slice(store.start[code], store.end[number - 1])
    const docType = kind === 0 ? 'tiêu chuẩn' : this.lexicon.canonical(kind)
    const attributes = { docType, number: text.replaceAll(/\s+/gu, ' '), ...tail.attributes }
    return { end: tail.end, rule: 'document.standard', confidence: 0.85, attributes }
  }

  /** End of `14423:2025`, `01-1:2018/BYT`, `F963`; 0 when no number stands there. */
  private numberEnd(store: TokenStore, at: number): number {
    let end = at
    if (has(store, end, IS_WORD | INITIAL_UPPER) && glued(store, end + 1)) end++
    if (broken(store, end) || !has(store, end, IS_NUMBER)) return 0
    end++
    for (;;) {
      const mark = store.form[end] ?? 0
      const joins = mark === COLON || mark === HYPHEN || mark === SLASH || mark === STOP
      if (!joins || !glued(store, end) || !glued(store, end + 1)) return end
      if (!has(store, end + 1, IS_NUMBER) && !(mark === SLASH && has(store, end + 1, INITIAL_UPPER))) return end
      end += 2
    }
  }
}
