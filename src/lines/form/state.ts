import type { TokenStore } from '../../tokens/store.ts'
import type { FormPart, Line, LineKind } from '../line.ts'
import type { LineWords } from '../words.ts'
import type { WrapMeasure } from '../wrap.ts'
import { noteAnchors } from './shapes.ts'

/** Where in the form the reading stands; `after` is what follows a signature. */
export type State = 'head' | 'title' | 'addressees' | 'bases' | 'body' | 'recipients' | 'signature' | 'after'

/** What a reader gives for a line that the reader of the new state shall read. */
export const AGAIN = 0

/** The lines of a document with the place that the reading of its form has reached. */
export class FormState {
  readonly store: TokenStore
  readonly words: LineWords
  readonly lines: readonly Line[]
  readonly measure: WrapMeasure
  state: State = 'body'
  /** An appendix has begun: its own letterhead, title and body belong to it. */
  annexed = false
  /** The title began in capitals. */
  titleCapitals = false
  titleLines = 0
  /** The line that names the addressees has been read. */
  addressed = false
  /** The first article or the enacting line has been read. */
  begun = false
  private knownAnchors: ReadonlySet<number> | undefined

  constructor(store: TokenStore, words: LineWords, lines: readonly Line[], measure: WrapMeasure) {
    this.store = store
    this.words = words
    this.lines = lines
    this.measure = measure
  }

  /** Numbers of the notes that something in the text leads to; most texts have no line that asks. */
  get anchors(): ReadonlySet<number> {
    return (this.knownAnchors ??= noteAnchors(this.store))
  }

  /** The part that a line belongs to: everything of an appendix is its own. */
  part(part: FormPart): FormPart {
    return this.annexed ? 'appendix' : part
  }

  /** Goes over to another state and has the line read again. */
  enter(state: State): number {
    if (state === 'addressees') this.addressed = false
    this.state = state
    return AGAIN
  }

  /** Names the line; gives the number of lines read. */
  set(i: number, kind: LineKind, part: FormPart, rule: string): number {
    const line = this.lines[i]
    if (!line) return 1
    line.kind = kind
    line.part = part === 'note' || part === 'signature' || part === 'recipients' ? part : this.part(part)
    line.rule = rule
    line.label = ''
    line.ordinal = 0
    if (kind !== 'type') line.content = line.first
    return 1
  }

  /** Names a line and those that go on with it. */
  setRun(i: number, count: number, kind: LineKind, part: FormPart, rule: string): number {
    for (let k = i; k < Math.min(i + count, this.lines.length); k++) {
      this.set(k, kind, part, rule)
      const line = this.lines[k]
      if (line && k > i) line.continues = true
    }
    return count
  }
}
