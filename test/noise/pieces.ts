import type { Gold } from '../../scripts/gold/parse.ts'

/** A piece of the new text and the piece of the old text that it stands for. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Joins the pieces, in any order, and moves every annotation to where its characters are now. */
export function rebuild(gold: Gold, parts: readonly Piece[]): Gold {
  const starts = new Int32Array(gold.text.length + 1)
  const ends = new Int32Array(gold.text.length + 1)
  let text = ''
  for (const part of parts) {
    // A piece of the same length keeps its characters in their places.
    const same = part.text.length === part.to - part.from
    for (let k = part.from; k < part.to; k++) {
      starts[k] = text.length + (same ? k - part.from : 0)
      ends[k] = text.length + (same ? k - part.from + 1 : part.text.length)
    }
    text += part.text
  }
  starts[gold.text.length] = text.length
  const move = <T extends { start: number; end: number; text: string }>(span: T): T => {
    const start = starts[span.start] ?? 0
    const end = span.end > span.start ? (ends[span.end - 1] ?? 0) : start
    return { ...span, start, end, text: text.slice(start, end) }
  }
  return {
    ...gold,
    text,
    structure: gold.structure.map((block) => ({ ...block, start: starts[block.start] ?? 0 })),
    entities: gold.entities.map(move),
    decisions: gold.decisions.map(move),
    directives: gold.directives.map((act) => ({ ...move(act), deadlines: act.deadlines.map(move) })),
    targets: gold.targets.map(move),
  }
}
