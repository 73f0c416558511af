import { has, LINE_START, type TokenStore, tokenText } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { Cover } from './cover.ts'
import { isCapitalised, isShouted } from './reach.ts'

/** Syllables of a bare name that may be known again; one alone is too common a word. */
const SHORTEST = 2

/** Knows names of units again that a text writes first with their level word (`huyện Hoài Sơn`), then bare. */
export class PlaceMemory {
  /** The names by their first syllable, as syllables. */
  private readonly names = new Map<string, readonly (readonly string[])[]>()

  /** Keeps the name of a unit, without its level word. */
  learn(store: TokenStore, first: number, end: number): void {
    if (end - first < SHORTEST || isShouted(store, first)) return
    for (let k = first; k < end; k++) if (!isCapitalised(store, k)) return
    const name: string[] = []
    for (let k = first; k < end; k++) name.push(tokenText(store, k))
    const key = name[0] ?? ''
    const known = this.names.get(key) ?? []
    if (!known.some((other) => other.join(' ') === name.join(' '))) this.names.set(key, [...known, name])
  }

  /** Adds the bare names outside all candidates. */
  recall(store: TokenStore, board: Board): void {
    if (this.names.size === 0) return
    const covered = new Cover(board, ['body', 'person', 'position', 'place'])
    for (let i = 0; i < store.count; ) {
      const end = isCapitalised(store, i) ? this.nameEnd(store, i) : 0
      if (end > 0 && covered.endOver(i) === 0) {
        board.add({ type: 'place', first: i, end, rule: 'place.again', confidence: 0.7 })
      }
      i = Math.max(i + 1, end)
    }
  }

  private nameEnd(store: TokenStore, at: number): number {
    const names = this.names.get(tokenText(store, at))
    if (!names || goesOn(store, at - 1, at)) return 0
    for (const name of names) {
      const end = at + name.length
      if (name.every((word, k) => tokenText(store, at + k) === word) && !goesOn(store, end - 1, end)) return end
    }
    return 0
  }
}

/** Whether the word and the one behind it are two capitals of one longer name. */
function goesOn(store: TokenStore, at: number, next: number): boolean {
  return (
    at >= 0 &&
    next < store.count &&
    isCapitalised(store, at) &&
    isCapitalised(store, next) &&
    !has(store, next, LINE_START)
  )
}
