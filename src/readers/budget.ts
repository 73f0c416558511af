import { ReadError } from './error.ts'
import type { ReadLimits } from './types.ts'

/** Counts what a file has used of its limits; each step over one is its own clear error. */
export class Budget {
  readonly limits: ReadLimits
  private cells = 0
  private characters = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  cell(): void {
    this.cells++
    if (this.cells > this.limits.maxCells) {
      throw new ReadError('too-many-cells', `has more than ${this.limits.maxCells} table cells`)
    }
  }

  text(length: number): void {
    this.characters += length
    if (this.characters > this.limits.maxCharacters) {
      throw new ReadError('too-large', `gives more than ${this.limits.maxCharacters} characters of text`)
    }
  }

  depth(depth: number): void {
    if (depth > this.limits.maxDepth) {
      throw new ReadError('too-deep', `is nested more than ${this.limits.maxDepth} levels deep`)
    }
  }
}
