import type { FormPart } from '../lines/line.ts'
import type { BlockKind } from '../model/analysis.ts'
import { firstWhere } from '../text/search.ts'

/** A block of the tree in tokens: `first` is its marker, `content` the first token behind it, `end` its last plus one. */
export interface BlockNode {
  readonly id: string
  readonly kind: BlockKind
  readonly label: string
  readonly first: number
  readonly content: number
  /** First token of the next sibling or of what follows the parent: children included. */
  end: number
  /** End of the block's own text before its first child; equals `end` for a leaf. */
  ownEnd: number
  /** Tokens of the heading when the block has one: from `content` up to this. */
  headingEnd?: number
  /** Place of the enclosing block in the list; -1 at the top. */
  readonly parent: number
}

/** A stretch of tokens that plays one part in the form of the document. Every token belongs to exactly one zone. */
export interface Zone {
  readonly kind: FormPart
  readonly first: number
  readonly end: number
}

/** What `structure/` finds: the tree in document order, the zones, and the quoted new wording of amendments. */
export interface Structure {
  readonly blocks: readonly BlockNode[]
  readonly zones: readonly Zone[]
  /** Token ranges of quoted wording that is not this document's own structure. */
  readonly quotes: readonly { first: number; end: number }[]
}

/** The block at a place of the list; none at -1, for which an array is slow to answer. */
export function blockAt(blocks: readonly BlockNode[], place: number): BlockNode | undefined {
  return place < 0 ? undefined : blocks[place]
}

/** The innermost block around the token; -1 when it stands in none. The blocks are those of a tree, in the order of the text. */
export function blockAround(blocks: readonly BlockNode[], token: number): number {
  let place = firstWhere(blocks.length, (k) => (blocks[k]?.first ?? 0) > token) - 1
  while (place >= 0 && (blocks[place]?.end ?? 0) <= token) place = blocks[place]?.parent ?? -1
  return place
}
