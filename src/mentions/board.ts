import type { EntityType } from '../model/analysis.ts'
import type { Mention } from './mention.ts'

/** What a family adds: fields that it does not know are left out. */
export type Candidate = Pick<Mention, 'type' | 'first' | 'end' | 'rule' | 'confidence'> & Partial<Mention>

/** The candidates of one text, in the order in which the families found them. A family may look up those of the families before it. */
export class Board {
  readonly candidates: Mention[] = []
  /** Words around the semicolons that titles went over; the same title goes over them again. */
  readonly joints: Set<string> = new Set()
  /** Documents that were cited with their full number: type and serial number. */
  readonly cited: Set<string> = new Set()
  /** For each token one more than the place of the latest candidate that starts, or ends, there; 0 for none. */
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  /** For each candidate the same of the one before it at its start, and at its end. */
  private readonly startsBefore: number[] = []
  private readonly endsBefore: number[] = []

  constructor(tokens: number) {
    this.starts = new Int32Array(tokens + 1)
    this.ends = new Int32Array(tokens + 1)
  }

  /** Adds a candidate; overlaps are settled later. */
  add({ type, subtype, first, end, isClass, rule, confidence, attributes }: Candidate): void {
    // All have the same fields in the same order: what reads them is several times as fast for it.
    const place = this.candidates.push({ type, subtype, first, end, isClass, rule, confidence, attributes })
    this.startsBefore.push(this.starts[first] ?? 0)
    this.endsBefore.push(this.ends[end] ?? 0)
    this.starts[first] = place
    this.ends[end] = place
  }

  /** The candidate of the type that starts at the token; the latest added of several. */
  startingAt(type: EntityType, token: number): Mention | undefined {
    for (let place = this.starts[token] ?? 0; place > 0; place = this.startsBefore[place - 1] ?? 0) {
      const mention = this.candidates[place - 1]
      if (mention?.type === type) return mention
    }
    return undefined
  }

  /** Whether a candidate of one of the types starts at the token. */
  anyStartingAt(types: ReadonlySet<EntityType>, token: number): boolean {
    for (let place = this.starts[token] ?? 0; place > 0; place = this.startsBefore[place - 1] ?? 0) {
      const mention = this.candidates[place - 1]
      if (mention && types.has(mention.type)) return true
    }
    return false
  }

  /** The candidate of the type that ends before the token; the latest added of several. */
  endingAt(type: EntityType, token: number): Mention | undefined {
    for (let place = this.ends[token] ?? 0; place > 0; place = this.endsBefore[place - 1] ?? 0) {
      const mention = this.candidates[place - 1]
      if (mention?.type === type) return mention
    }
    return undefined
  }
}
