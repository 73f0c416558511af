import type { Acts } from '../acts/act.ts'
import type { FormDiagnostic, MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Analysis, Block, Diagnostic, OffsetUnit, Reference, Term } from '../model/analysis.ts'
import type { TermDraft } from '../terminology/find.ts'
import type { SourceText } from '../text/source.ts'
import { singleSpaced } from '../text/spaces.ts'
import { gatherEntities } from './entities.ts'
import { localPlaces } from './places.ts'
import { presentActs } from './present-acts.ts'
import { presentEntities } from './present-entities.ts'
import { namedEntity, presentMetadata } from './present-metadata.ts'
import { type ReferenceDraft, readReferences } from './references.ts'
import { tie } from './ties.ts'
import { View } from './view.ts'

const NOTE = /\[[^[\]]*\]/u

/** What the rooms below found, on its way to an `Analysis`. */
export interface Findings {
  readonly source: SourceText
  readonly document: ReadDocument
  readonly metadata: MetadataDraft
  readonly acts: Acts
  readonly terms: readonly TermDraft[]
}

/** Ties the findings together and turns token ranges into offsets of the input. */
export function present(
  { source, document, metadata, acts, terms }: Findings,
  offsets: OffsetUnit,
): Omit<Analysis, 'source' | 'schemaVersion'> & { length: number } {
  const index = gatherEntities(document, localPlaces(metadata))
  const view = new View(source, document, index, offsets)
  const issuer = metadata.issuer && (namedEntity(metadata.issuer, view, index) ?? metadata.issuer.name)
  const references = readReferences(document, metadata, acts, index)
  return {
    length: view.length,
    metadata: presentMetadata(metadata, view, index),
    structure: presentBlocks(document, view),
    ...presentActs(acts, view, {
      store: document.store,
      lexicon: document.lexicon,
      ...(metadata.date === undefined ? {} : { date: metadata.date }),
      ...(issuer === undefined ? {} : { issuer }),
    }),
    entities: presentEntities(index, tie(document, index), document.store, view),
    references: references.map((reference) => presentReference(reference, view)),
    terminology: terms.map((term) => presentTerm(term, view)),
    diagnostics: [
      ...metadata.diagnostics.map((diagnostic) => ofForm(diagnostic, view)),
      ...references.filter((reference) => reference.ambiguous).map((reference) => ambiguity(reference, view)),
    ],
  }
}

function presentBlocks({ structure }: ReadDocument, view: View): Block[] {
  return structure.blocks.map((node) => {
    const { id, kind, label, first, end, content, headingEnd } = node
    const block: Block = { id, kind, label, span: view.spanOf(first, end) }
    const parent = structure.blocks[node.parent]
    const heading = headingEnd === undefined ? '' : withoutNotes(view.textOf(content, headingEnd))
    if (heading !== '') block.heading = heading
    if (parent) block.parent = parent.id
    return block
  })
}

/** The heading without the notes that an editor put into it: `QUY ĐỊNH CHUNG [Chương này được hướng dẫn bởi ...]`. */
function withoutNotes(heading: string): string {
  if (!heading.includes('[')) return heading
  const pieces = heading.split(NOTE).map((piece) => piece.trim())
  return pieces.filter((piece) => piece !== '').join(' ')
}

function presentTerm({ places, score, definition }: TermDraft, view: View): Term {
  const [first] = places
  const term: Term = {
    term: first ? singleSpaced(view.text(first)) : '',
    score,
    mentions: places.map(({ first: start, end }) => view.spanOf(start, end)),
  }
  if (definition) term.definition = view.span(definition)
  return term
}

function presentReference({ range, document, provision, target, relation }: ReferenceDraft, view: View): Reference {
  const reference: Reference = { span: view.span(range), relation }
  if (document !== undefined) reference.document = document
  if (provision !== undefined) reference.provision = provision
  if (target !== undefined) reference.target = target
  return reference
}

function ofForm({ code, severity, message, range }: FormDiagnostic, view: View): Diagnostic {
  return { code, severity, message, ...(range ? { span: view.span(range) } : {}) }
}

function ambiguity({ range }: ReferenceDraft, view: View): Diagnostic {
  return {
    code: 'ambiguous-reference',
    severity: 'info',
    message: 'More than one block of this document has the number that is cited.',
    span: view.span(range),
  }
}
