import type { Analysis, Span } from '../model/analysis.ts'
import type { WrittenDocument } from './document.ts'
import { actMarkings, type Marking, mentionMarkings, targetMarkings } from './markings.ts'

/** How much of the text around a quote tells it from its likes. */
const CONTEXT = 32

/** A body of an annotation, as JSON-LD. */
type Body = Readonly<Record<string, string>>

/**
 * The analysis as a page of W3C Web Annotations: blocks, acts, targets, mentions and references, each with its position
 * (in code points, as the model asks) and its words with what stands around them.
 */
export function webAnnotations(document: WrittenDocument): string {
  const source = `urn:vanban:${iri(document.name)}`
  const selectors = selectorsOf(document.text)
  const items = annotationsOf(document.analysis).map(({ id, span, motivation, bodies }) => ({
    id: `${source}#${iri(id)}`,
    type: 'Annotation',
    motivation,
    body: bodies,
    target: { source, selector: selectors(span) },
  }))
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${source}#page`, type: 'AnnotationPage', items }
  return JSON.stringify(page, undefined, 1)
}

interface Annotation {
  readonly id: string
  readonly span: Span
  readonly motivation: 'classifying' | 'identifying' | 'linking'
  readonly bodies: readonly Body[]
}

function annotationsOf(analysis: Analysis): Annotation[] {
  const { structure, entities, references, decisions, directives } = analysis
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const kinds = new Map<string, string>([
    ...decisions.map(({ id, kind }) => [id, kind] as const),
    ...directives.map(({ id, modality }) => [id, modality] as const),
  ])
  const act = (marking: Marking): Annotation => {
    const kind = kinds.get(marking.id)
    const bodies = [words('tagging', marking.label), ...(kind === undefined ? [] : [words('classifying', kind)])]
    return { id: marking.id, span: marking, motivation: 'classifying', bodies }
  }
  return [
    ...structure.map(
      ({ id, kind, span }): Annotation => ({ id, span, motivation: 'classifying', bodies: [words('tagging', kind)] }),
    ),
    ...[...actMarkings(analysis), ...targetMarkings(analysis)].map(act),
    ...mentionMarkings(analysis).map((mention): Annotation => {
      const name = names.get(mention.id.replace(/\.\d+$/, '')) ?? ''
      const bodies = [words('tagging', mention.label), words('identifying', name)]
      return { id: mention.id, span: mention, motivation: 'identifying', bodies }
    }),
    ...references.map(({ span, relation, target, document }, k): Annotation => {
      const place = target ?? document
      const bodies = [words('classifying', relation), ...(place === undefined ? [] : [words('linking', place)])]
      return { id: `reference-${k + 1}`, span, motivation: 'linking', bodies }
    }),
  ]
}

function words(purpose: string, value: string): Body {
  return { type: 'TextualBody', purpose, value }
}

/** Both selectors of a span. */
function selectorsOf(text: string): (span: Span) => readonly object[] {
  const place = codePoints(text)
  return ({ start, end }) => [
    { type: 'TextPositionSelector', start: place(start), end: place(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, start - CONTEXT), start),
      suffix: text.slice(end, whole(text, end + CONTEXT)),
    },
  ]
}

/** Offsets in code points for those in UTF-16 code units. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (offset) => offset
  const places = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) places[at + 1] = (places[at] ?? 0) + (insidePair(text, at + 1) ? 0 : 1)
  return (offset) => places[offset] ?? 0
}

/** The offset itself or, inside a surrogate pair, the one before. */
function whole(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length)
  return insidePair(text, at) ? at - 1 : at
}

function insidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) && at > 0
}

/** A name as a part of an IRI; half surrogates have no place in one. */
function iri(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'))
}
