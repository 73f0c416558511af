import type { Block, BlockKind } from '../../model/analysis.ts'

/** The element of each kind of block and its name in an `eId`. */
export const ELEMENTS: Readonly<Record<BlockKind, { readonly tag: string; readonly ref: string }>> = {
  part: { tag: 'part', ref: 'part' },
  chapter: { tag: 'chapter', ref: 'chp' },
  section: { tag: 'section', ref: 'sec' },
  subsection: { tag: 'subsection', ref: 'subsec' },
  article: { tag: 'article', ref: 'art' },
  clause: { tag: 'paragraph', ref: 'para' },
  subclause: { tag: 'subparagraph', ref: 'subpara' },
  point: { tag: 'point', ref: 'point' },
  bullet: { tag: 'indent', ref: 'indent' },
  appendix: { tag: 'hcontainer', ref: 'annex' },
}

/** The `eId` of each block by the block's id. */
export type ElementIds = ReadonlyMap<string, string>

/**
 * The ids of the naming convention: the context, two low lines, the short name of the element and its number
 * (`art_2__para_1__point_a`). Block ids already leave out a context that a number does not need, are unique and keep
 * their numbers when text around them changes; so do these.
 */
export function elementIds(structure: readonly Block[]): ElementIds {
  const ids = new Map<string, string>()
  for (const { id, kind } of structure) {
    const cut = id.lastIndexOf('.')
    const context = cut < 0 ? '' : `${ids.get(id.slice(0, cut)) ?? id.slice(0, cut)}__`
    const number = NUMBER.exec(id.slice(cut + 1))?.[1]
    ids.set(id, `${context}${ELEMENTS[kind].ref}${number === undefined ? '' : `_${number}`}`)
  }
  return ids
}

/** What follows the word in the last part of a block's id. */
const NUMBER = /^(?:tieu-muc|phu-luc|[a-z]+)-(.+)$/

/** A reference to a place of a document by the labels of its levels: `art_12__para_2`. */
export function provisionId(levels: Readonly<Record<string, unknown>>): string | undefined {
  const parts = PROVISION.flatMap(([level, ref]) => {
    const label = levels[level]
    return typeof label === 'string' ? [`${ref}_${label.toLowerCase().replaceAll(/[.\s]+/gu, '-')}`] : []
  })
  return parts.length > 0 ? parts.join('__') : undefined
}

const PROVISION = [
  ['article', 'art'],
  ['clause', 'para'],
  ['point', 'point'],
] as const
