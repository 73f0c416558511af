import type { Acts } from '../acts/act.ts'
import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Analysis, Block, Decision, Directive, Entity, Metadata, Span, Target } from '../model/analysis.ts'
import type { SourceText } from '../text/source.ts'
import type { Range } from '../tokens/range.ts'
import { spanOf } from './spans.ts'

/** What the rooms below found, on its way to an `Analysis`. */
export interface Findings {
  readonly source: SourceText
  readonly document: ReadDocument
  readonly metadata: MetadataDraft
  readonly acts: Acts
}

/** Turns findings in tokens into the analysis in offsets of the input. */
export function present(findings: Findings): Omit<Analysis, 'source' | 'schemaVersion' | 'terminology'> {
  const { source, document } = findings
  const span = (range: Range): Span => spanOf(source, document.store, range)
  const text = (range: Range): string => {
    const { start, end } = span(range)
    return source.raw.slice(start, end)
  }
  const blockId = (place: number): { block?: string } => {
    const block = document.structure.blocks[place]
    return block ? { block: block.id } : {}
  }
  const structure: Block[] = document.structure.blocks.map((block) => {
    const parent = document.structure.blocks[block.parent]
    return {
      id: block.id,
      kind: block.kind,
      label: block.label,
      ...(block.headingEnd === undefined ? {} : { heading: text({ first: block.content, end: block.headingEnd }) }),
      span: span(block),
      ...(parent ? { parent: parent.id } : {}),
    }
  })
  const decisions: Decision[] = findings.acts.decisions.map((draft, k) => ({
    id: `decision-${k + 1}`,
    span: span(draft),
    text: text(draft),
    kind: draft.kind,
    status: draft.status,
    actors: draft.actors.map(text),
    ...blockId(draft.block),
    ...(draft.object ? { object: span(draft.object) } : {}),
    rule: draft.rule,
    confidence: draft.confidence,
  }))
  const directives: Directive[] = findings.acts.directives.map((draft, k) => {
    const [deadline] = draft.deadlines
    return {
      id: `directive-${k + 1}`,
      span: span(draft),
      text: text(draft),
      modality: draft.modality,
      ...(draft.issuer ? { issuer: text(draft.issuer) } : {}),
      addressees: draft.addressees.map((a) => ({
        text: text(a),
        span: span(a),
        role: a.role,
        ...(a.inherited ? { inherited: true } : {}),
      })),
      action: span(draft.action),
      ...(deadline ? { deadline: { text: text(deadline), span: span(deadline), kind: deadline.kind } } : {}),
      ...(draft.purpose ? { purpose: span(draft.purpose) } : {}),
      ...(draft.condition ? { condition: span(draft.condition) } : {}),
      ...(draft.reportTo.length > 0 ? { reportTo: draft.reportTo.map(text) } : {}),
      ...blockId(draft.block),
      rule: draft.rule,
      confidence: draft.confidence,
    }
  })
  const targets: Target[] = findings.acts.targets.map((draft, k) => ({
    id: `target-${k + 1}`,
    span: span(draft),
    text: text(draft),
    ...(draft.indicator ? { indicator: span(draft.indicator) } : {}),
    ...(draft.comparator === undefined ? {} : { comparator: draft.comparator }),
    ...(draft.value === undefined ? {} : { value: draft.value }),
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    ...(draft.by ? { by: text(draft.by) } : {}),
    ...blockId(draft.block),
    confidence: draft.confidence,
  }))
  const entities: Entity[] = document.mentions.map((mention, k) => ({
    id: `${mention.type}-${k + 1}`,
    type: mention.type,
    ...(mention.subtype === undefined ? {} : { subtype: mention.subtype }),
    name: text(mention),
    mentions: [span(mention)],
    attributes: { ...mention.attributes },
    confidence: mention.confidence,
  }))
  return {
    metadata: presentMetadata(findings.metadata, span),
    structure,
    decisions,
    directives,
    targets,
    entities,
    references: [],
    diagnostics: [],
  }
}

function presentMetadata(draft: MetadataDraft, span: (range: Range) => Span): Metadata {
  const named = ({ name, range }: { name: string; range?: Range }): { name: string; span?: Span } => ({
    name,
    ...(range ? { span: span(range) } : {}),
  })
  const { type, number, issuer, parent, signers, recipients, bases, ...plain } = draft
  return {
    ...(type ? { type: { name: type.name, code: type.code, ...(type.range ? { span: span(type.range) } : {}) } } : {}),
    ...(number ? { number: omitRange(number, span) } : {}),
    ...(issuer ? { issuer: named(issuer) } : {}),
    ...(parent ? { parent: named(parent) } : {}),
    ...plain,
    signers: signers.map((signer) => omitRange(signer, span)),
    recipients: recipients.map((recipient) => omitRange(recipient, span)),
    bases: bases.map(({ range }) => ({ span: span(range), documents: [] })),
  }
}

function omitRange<T extends { readonly range: Range }>(
  item: T,
  span: (range: Range) => Span,
): Omit<T, 'range'> & { span: Span } {
  const { range, ...rest } = item
  return { ...rest, span: span(range) }
}
