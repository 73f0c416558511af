import type { Analysis, Span } from '../model/analysis.ts'
import { ENTITY_TYPES } from '../model/kinds.ts'

/** A stretch of text with the label that people who train models would give it. */
export interface Marking extends Span {
  readonly id: string
  readonly label: string
  readonly confidence: number
}

/** All mentions of entities, in the order of the text, the longer of two that begin together first. */
export function mentionMarkings({ entities }: Analysis): Marking[] {
  return inOrder(
    entities.flatMap(({ id, type, mentions, confidence }) =>
      mentions.map(({ start, end }, k) => ({ id: `${id}.${k + 1}`, label: type, start, end, confidence })),
    ),
  )
}

/** Decisions and directives, which never overlap, in the order of the text. */
export function actMarkings({ decisions, directives }: Analysis): Marking[] {
  return inOrder([...decisions.map(marked('decision')), ...directives.map(marked('directive'))])
}

/** Targets, which may lie inside the acts. */
export function targetMarkings({ targets }: Analysis): Marking[] {
  return inOrder(targets.map(marked('target')))
}

/** The labels that a marking may have. */
export const LABELS: readonly string[] = [...ENTITY_TYPES, 'decision', 'directive', 'target']

function marked(label: string): (act: { id: string; span: Span; confidence: number }) => Marking {
  return ({ id, span: { start, end }, confidence }) => ({ id, label, start, end, confidence })
}

function inOrder(markings: Marking[]): Marking[] {
  return markings.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end)
}
