import type { Analysis } from '../../model/analysis.ts'
import { attributesOf, escapeMarkup } from '../markup.ts'
import { oneLine } from '../tables/table.ts'
import type { ElementIds } from './ids.ts'

/** Namespace of what the standard has no element for. */
const OWN_NAMESPACE = 'urn:vanban:acts:1.0'

/** Decisions, directives and targets, which the standard has no elements for, as metadata of our own. */
export function ownMetadata({ decisions, directives, targets }: Analysis, ids: ElementIds): string {
  const place = (block: string | undefined): string | undefined => link(block === undefined ? block : ids.get(block))
  const acts = [
    ...decisions.map(({ id, kind, status, effective, block, rule, actors, text }) =>
      element('decision', { eId: id, kind, status, effective, block: place(block), rule, actors: links(actors) }, text),
    ),
    ...directives.map(({ id, modality, block, rule, text, addressees, deadline }) =>
      element(
        'directive',
        { eId: id, modality, block: place(block), rule, start: deadline?.start, end: deadline?.end },
        text,
        addressees
          .map((one) => element('addressee', { role: one.role, refersTo: link(one.entity) }, one.text))
          .join(''),
      ),
    ),
    ...targets.map(({ id, comparator, value, unit, by, block, text }) =>
      element('target', { eId: id, comparator, value, unit, by, block: place(block) }, text),
    ),
  ]
  return acts.length === 0
    ? ''
    : `<proprietary source="#vanban"><v:acts${attributesOf({ 'xmlns:v': OWN_NAMESPACE })}>${acts.join('')}</v:acts></proprietary>`
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  words: string,
  children = '',
): string {
  return `<v:${name}${attributesOf(attributes)}><v:words>${escapeMarkup(oneLine(words))}</v:words>${children}</v:${name}>`
}

function link(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`
}

function links(actors: readonly string[]): string | undefined {
  return actors.length > 0 ? actors.map(oneLine).join('; ') : undefined
}
