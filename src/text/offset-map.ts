import { firstWhere } from './search.ts'

/**
 * The way back from a repaired text to the input, in pieces: most are taken over character by character, and a mended one
 * has a stretch of the input behind each of its characters. So little is kept of a text with few faults.
 */
export class OffsetMap {
  /** Where each piece starts in the text, and in the input. */
  private readonly at: number[] = []
  private readonly from: number[] = []
  /** Where a mended piece ends in the input; `TAKEN` for one taken over. */
  private readonly to: number[] = []
  /** Length of the text, and end in the input of its last piece. */
  private length = 0
  private end = 0

  /** Adds characters that stand in the input from `from` up to `to`, one for one. */
  take(from: number, to: number): void {
    if (to <= from) return
    if (this.to.at(-1) !== TAKEN || this.end !== from) this.open(from, TAKEN)
    this.length += to - from
    this.end = to
  }

  /** Adds so many characters that stand for the input from `from` up to `to`. */
  mend(characters: number, from: number, to: number): void {
    if (characters === to - from && characters === 1) {
      this.take(from, to)
      return
    }
    if (characters === 0) return
    this.open(from, to)
    this.length += characters
    this.end = to
  }

  /** Whether all offsets are those of an input of the length. */
  isPlain(length: number): boolean {
    return this.length === length && this.at.length === 1 && this.to[0] === TAKEN
  }

  /** Start in the input of the character of the text; of none behind its end. */
  startOf(character: number): number | undefined {
    const k = this.pieceOf(character)
    const from = this.from[k]
    return from === undefined || this.to[k] !== TAKEN ? from : from + character - (this.at[k] ?? 0)
  }

  /** End in the input of the character of the text; of none behind its end. */
  endOf(character: number): number | undefined {
    const k = this.pieceOf(character)
    const from = this.from[k]
    return from === undefined || this.to[k] !== TAKEN ? this.to[k] : from + character - (this.at[k] ?? 0) + 1
  }

  private open(from: number, to: number): void {
    this.at.push(this.length)
    this.from.push(from)
    this.to.push(to)
  }

  /** The place of the piece that holds the character; one that no piece has for one behind the text. */
  private pieceOf(character: number): number {
    const { at } = this
    return character < this.length ? firstWhere(at.length, (k) => (at[k] ?? 0) > character) - 1 : at.length
  }
}

const TAKEN = -1
