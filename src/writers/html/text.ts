import type { Analysis, Block, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { type Layered, layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { oneLine } from '../tables/table.ts'
import { BLOCKS, DECISION_KINDS, ENTITY_TYPES, MODALITIES, PARTS } from './labels.ts'

const BLOCK = 0
const ACT = 1
const TARGET = 2
const ENTITY = 3

/** The text with its blocks as sections, its acts as marks that lead to their rows, and its entities underlined. */
export function markedText({ text, analysis }: WrittenDocument, key: string): string {
  return layered(text, [
    ...analysis.structure.map((block) => section(block, key)),
    ...actMarks(analysis, key),
    ...analysis.entities.flatMap(({ mentions, type, name }) =>
      mentions.map((span): Layered => {
        const { vi, en } = ENTITY_TYPES[type]
        const tag = `<span${attributesOf({ class: `entity ${type}`, title: `${vi} · ${en}: ${oneLine(name)}` })}>`
        return { start: span.start, end: span.end, layer: ENTITY, open: () => tag, close: '</span>' }
      }),
    ),
  ])
}

function section({ span, id, kind, label, heading }: Block, key: string): Layered {
  const title = `${BLOCKS[kind].vi} ${label}${heading === undefined ? '' : `. ${oneLine(heading)}`}`.trim()
  return {
    start: span.start,
    end: span.end,
    layer: BLOCK,
    open: (first) =>
      `<section${attributesOf({ class: kind, id: first ? `${key}${id}` : undefined, 'aria-label': first && kind !== 'bullet' ? title : undefined })}>`,
    close: '</section>',
  }
}

function actMarks({ decisions, directives, targets }: Analysis, key: string): Layered[] {
  return [
    ...decisions.map((act, k) =>
      mark(act, ACT, 'decision', `QĐ${k + 1}`, `${PARTS.decisions.vi}: ${DECISION_KINDS[act.kind].vi}`, key),
    ),
    ...directives.map((act, k) =>
      mark(act, ACT, 'directive', `CĐ${k + 1}`, `${PARTS.directives.vi}: ${MODALITIES[act.modality].vi}`, key),
    ),
    ...targets.map((act, k) => mark(act, TARGET, 'target', `CT${k + 1}`, PARTS.targets.vi, key)),
  ]
}

function mark(
  { span, id }: { span: Span; id: string },
  layer: number,
  kind: string,
  tag: string,
  title: string,
  key: string,
): Layered {
  const link = `<a${attributesOf({ class: 'tag', href: `#${key}row-${id}`, 'aria-label': title })}>${tag}</a>`
  return {
    start: span.start,
    end: span.end,
    layer,
    open: (first) =>
      `<mark${attributesOf({ class: kind, id: first ? `${key}${id}` : undefined, title })}>${first ? link : ''}`,
    close: '</mark>',
  }
}
