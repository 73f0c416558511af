import type { Analysis, Block, Span } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { type Layered, layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { said, shortened, shown } from './elements.ts'
import { formStretches } from './form.ts'
import { DECISION_KINDS, ENTITY_TYPES, type Label, MODALITIES, PARTS } from './labels.ts'
import { LAYER } from './layer.ts'
import { lineStretches } from './paragraphs.ts'

/**
 * The text, every character of it, with its blocks, lines and headings as elements, its acts as marks that lead to their
 * rows, and its names as marks of their type. The pieces of one mark carry the same `data-of`.
 */
export function markedText(document: WrittenDocument, key: string): string {
  const { text, analysis } = document
  const stretches = [
    ...analysis.structure.flatMap((block) => [blockStretch(text, block, key), ...headingStretch(text, block)]),
    ...lineStretches(text, analysis),
    ...formStretches(analysis.metadata, key),
    ...actStretches(analysis, key),
    ...entityStretches(analysis, key),
    ...referenceStretches(analysis, key),
  ]
  return layered(text, stretches, 0, text.length, shown)
}

function blockStretch(text: string, { span, id, kind }: Block, key: string): Layered {
  return {
    start: span.start,
    end: endOfLine(text, span.end),
    layer: LAYER.block,
    open: (first) => `<div${attributesOf({ class: `b ${kind}`, id: first ? key + id : undefined })}>`,
    close: '</div>',
  }
}

/** What is left of the line when that is nothing but space: a block ends with its line. */
function endOfLine(text: string, end: number): number {
  let at = end
  while (' \t\r'.includes(text.charAt(at)) && at < text.length) at++
  return text.charAt(at) === '\n' ? at + 1 : end
}

const HEADING_LEVELS: Readonly<Partial<Record<Block['kind'], number>>> = {
  part: 3,
  appendix: 3,
  chapter: 3,
  section: 4,
  subsection: 5,
  article: 5,
}

/** The marker of a block with its heading. */
function headingStretch(text: string, { span, kind, label, heading }: Block): Layered[] {
  const level = HEADING_LEVELS[kind]
  if (level === undefined || label === '') return []
  const marker = text.indexOf(label, span.start) + label.length
  const words = heading === undefined ? -1 : text.indexOf(heading, span.start)
  const end = words < 0 ? marker : words + (heading ?? '').length
  return [
    {
      start: span.start,
      end: Math.min(end, span.end),
      layer: LAYER.heading,
      open: (first) => `<b${attributesOf({ class: 'h', ...(first ? { role: 'heading', 'aria-level': level } : {}) })}>`,
      close: '</b>',
    },
  ]
}

function actStretches({ decisions, directives, targets }: Analysis, key: string): Layered[] {
  const kinds = (part: Label, { vi }: Label): string => `${part.vi}: ${vi}`
  return [
    ...decisions.map((act, k) =>
      actStretch(act, LAYER.act, 'decision', k + 1, kinds(PARTS.decisions, DECISION_KINDS[act.kind]), key),
    ),
    ...directives.map((act, k) =>
      actStretch(act, LAYER.act, 'directive', k + 1, kinds(PARTS.directives, MODALITIES[act.modality]), key),
    ),
    ...targets.map((act, k) => actStretch(act, LAYER.target, 'target', k + 1, PARTS.targets.vi, key)),
    ...directives.flatMap(({ id, deadline }) =>
      deadline ? [mark(deadline.span, LAYER.deadline, 'deadline', `${key}${id}.when`, PARTS.deadlines.vi)] : [],
    ),
  ]
}

/** A mark with a link in front of it, which has no words of its own: the text stays what it is. */
function actStretch(
  { span, id, text }: { span: Span; id: string; text: string },
  layer: number,
  kind: string,
  number: number,
  title: string,
  key: string,
): Layered {
  const inside = mark(span, layer, kind, key + id, title)
  const link = `<a${attributesOf({ class: `tag ${kind}`, href: `#${key}row.${id}`, 'data-n': number, 'aria-label': `${title} ${number}: ${said(shortened(text, 60))}` })}></a>`
  return { ...inside, open: (first) => (first ? link : '') + inside.open(first) }
}

function mark({ start, end }: Span, layer: number, kind: string, id: string, title: string): Layered {
  const rest = attributesOf({ class: kind, 'data-of': id, title })
  return {
    start,
    end,
    layer,
    open: (first) => `<mark${first ? attributesOf({ id }) : ''}${rest}>`,
    close: '</mark>',
  }
}

function entityStretches({ entities }: Analysis, key: string): Layered[] {
  return entities.flatMap(({ id, type, name, mentions }) => {
    const title = said(`${ENTITY_TYPES[type].vi}: ${name}`)
    return mentions.map((span, k) => mark(span, LAYER.entity, `e ${type}`, `${key}${id}.${k + 1}`, title))
  })
}

/** Provisions of this document, linked to their blocks. */
function referenceStretches({ references }: Analysis, key: string): Layered[] {
  const seen = new Set<number>()
  return references.flatMap(({ span, target }) => {
    if (target === undefined || seen.has(span.start)) return []
    seen.add(span.start)
    return [
      {
        start: span.start,
        end: span.end,
        layer: LAYER.reference,
        open: () => `<a${attributesOf({ class: 'ref', href: `#${key}${target}` })}>`,
        close: '</a>',
      },
    ]
  })
}
