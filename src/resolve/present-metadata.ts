import type { MetadataDraft } from '../metadata/metadata.ts'
import type { Metadata, NamedBody, Span } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import type { EntityIndex } from './entities.ts'
import { withPlace } from './places.ts'
import { ACTING, type View } from './view.ts'

/** The form of the document as it is returned, its names tied to entities. */
export function presentMetadata(draft: MetadataDraft, view: View, index: EntityIndex): Metadata {
  const { type, number, issuer, parent, signers, recipients, bases, place, date, subject, urgency, secrecy } = draft
  return {
    ...(type
      ? { type: { name: type.name, code: type.code, ...(type.range ? { span: view.span(type.range) } : {}) } }
      : {}),
    ...(number ? { number: withSpan(number, view) } : {}),
    ...(issuer ? { issuer: presentNamed(issuer, view, index) } : {}),
    ...(parent ? { parent: presentNamed(parent, view, index) } : {}),
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(subject === undefined ? {} : { subject }),
    signers: signers.map((signer) => withSpan(signer, view)),
    recipients: recipients.map((recipient) => {
      const entity = view.entity(recipient.range, ACTING)
      return { text: recipient.text, ...(entity ? { entity: entity.id } : {}), span: view.span(recipient.range) }
    }),
    bases: bases.map(({ range }) => ({ span: view.span(range), documents: citedIn(range, view, index) })),
    ...(urgency === undefined ? {} : { urgency }),
    ...(secrecy === undefined ? {} : { secrecy }),
  }
}

/** Id of the entity of a named body or office: by its place in the text, else by its name. */
export function namedEntity(
  { name, range }: { name: string; range?: Range },
  view: View,
  index: EntityIndex,
): string | undefined {
  const key = withPlace(index.keys.ofName(name), index.places)
  const byName = index.ofKey.get(`body:${key}`) ?? index.ofKey.get(`position:${key}`)
  return (byName ?? (range ? view.entity(range, ACTING) : undefined))?.id
}

function presentNamed(named: { name: string; range?: Range }, view: View, index: EntityIndex): NamedBody {
  const entity = namedEntity(named, view, index)
  return {
    name: named.name,
    ...(entity === undefined ? {} : { entity }),
    ...(named.range ? { span: view.span(named.range) } : {}),
  }
}

function citedIn(range: Range, view: View, index: EntityIndex): string[] {
  const cited = view.mentions.inside(range).filter((mention) => mention.type === 'document')
  return [...new Set(cited.flatMap((mention) => index.ofMention.get(mention)?.id ?? []))]
}

function withSpan<T extends { readonly range: Range }>(item: T, view: View): Omit<T, 'range'> & { span: Span } {
  const { range, ...rest } = item
  return { ...rest, span: view.span(range) }
}
