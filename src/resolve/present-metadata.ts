import type { MetadataDraft } from '../metadata/metadata.ts'
import type { Metadata, NamedBody, Span } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import type { EntityIndex } from './entities.ts'
import { withPlace } from './places.ts'
import { ACTING, type View } from './view.ts'

/** The form of the document as it is returned, its names tied to entities. */
export function presentMetadata(draft: MetadataDraft, view: View, index: EntityIndex): Metadata {
  const { type, number, issuer, parent, signers, recipients, bases, place, date, subject, urgency, secrecy } = draft
  const shown: Partial<Metadata> = {}
  if (type) shown.type = { name: type.name, code: type.code, ...(type.range ? { span: view.span(type.range) } : {}) }
  if (number) shown.number = withSpan(number, view)
  if (issuer) shown.issuer = presentNamed(issuer, view, index)
  if (parent) shown.parent = presentNamed(parent, view, index)
  if (place !== undefined) shown.place = place
  if (date !== undefined) shown.date = date
  if (subject !== undefined) shown.subject = subject
  if (urgency !== undefined) shown.urgency = urgency
  if (secrecy !== undefined) shown.secrecy = secrecy
  return Object.assign(shown, {
    signers: signers.map((signer) => withSpan(signer, view)),
    recipients: recipients.map(({ text, range }) => {
      const entity = view.entity(range, ACTING)
      return { text, ...(entity ? { entity: entity.id } : {}), span: view.span(range) }
    }),
    bases: bases.map(({ range }) => ({ span: view.span(range), documents: view.idsInside(range, 'document') })),
  })
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

function withSpan<T extends { readonly range: Range }>(item: T, view: View): Omit<T, 'range'> & { span: Span } {
  const { range, ...rest } = item
  return { span: view.span(range), ...rest }
}
