import type { Acts } from '../acts/act.ts'
import type { Mention, Provision } from '../mentions/mention.ts'
import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import { type BlockNode, blockAround } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import type { EntityIndex } from './entities.ts'

/** A reference in tokens: which document, which provision of it, and which block when it is this document's own. */
export interface ReferenceDraft extends Target {
  readonly range: Range
  readonly document: string | undefined
  readonly provision: Provision | undefined
  readonly relation: string
}

/** The block of this document that a provision names, when just one fits. */
interface Target {
  readonly target: string | undefined
  readonly ambiguous: boolean
}

const NO_TARGET: Target = { target: undefined, ambiguous: false }

/** References of all document mentions. A provision of this document gets its block as target when just one fits. */
export function readReferences(
  document: ReadDocument,
  metadata: MetadataDraft,
  acts: Acts,
  index: EntityIndex,
): ReferenceDraft[] {
  const relationOf = relationReader(metadata, acts)
  const blocks = new BlockFinder(document.structure.blocks)
  const references: ReferenceDraft[] = []
  document.mentions.forEach((mention, place) => {
    if (mention.type !== 'document') return
    const self = mention.attributes?.self === true
    const cited = self ? undefined : index.ofMention[place]?.id
    const relation = self ? 'self' : relationOf(mention)
    const add = (provision: Provision | undefined, { target, ambiguous }: Target): void => {
      references.push({ range: mention, document: cited, provision, relation, target, ambiguous })
    }
    const provisions = mention.attributes?.provisions ?? []
    if (provisions.length === 0) add(undefined, NO_TARGET)
    for (const provision of provisions) add(provision, self ? blocks.target(provision, mention.first) : NO_TARGET)
  })
  return references
}

/** What the citing text does with a document: its basis, what it amends or repeals, or a plain citation. */
function relationReader(metadata: MetadataDraft, acts: Acts): (mention: Mention) => string {
  const within = (ranges: readonly Range[]): ((mention: Mention) => boolean) => {
    let k = 0
    return ({ first }) => {
      while (k < ranges.length && (ranges[k]?.end ?? 0) <= first) k++
      return (ranges[k]?.first ?? Infinity) <= first
    }
  }
  const isBasis = within(metadata.bases.map((basis) => basis.range))
  const isAmended = within(acts.decisions.filter((decision) => decision.kind === 'amend'))
  const isRepealed = within(acts.decisions.filter((decision) => decision.kind === 'repeal'))
  return (mention) => {
    const basis = isBasis(mention)
    const amended = isAmended(mention)
    const repealed = isRepealed(mention)
    return basis ? 'basis' : amended ? 'amends' : repealed ? 'repeals' : 'cites'
  }
}

/** Blocks by what they are called: the articles of the whole document, and all blocks by the one that holds them. */
interface BlockNames {
  readonly articles: ReadonlyMap<string, number[]>
  readonly children: ReadonlyMap<number, ReadonlyMap<string, number[]>>
}

function namesOf(blocks: readonly BlockNode[]): BlockNames {
  const articles = new Map<string, number[]>()
  const children = new Map<number, Map<string, number[]>>()
  blocks.forEach((block, place) => {
    if (block.kind === 'article') push(articles, block.label, place)
    const siblings = children.get(block.parent) ?? new Map<string, number[]>()
    children.set(block.parent, siblings)
    push(siblings, `${block.kind} ${block.label}`, place)
  })
  return { articles, children }
}

/** Finds the block that a provision of this document names, seen from where it is cited (`khoản 2 Điều này`). */
class BlockFinder {
  private readonly blocks: readonly BlockNode[]
  /** Made when first wanted, for most documents do not cite themselves. */
  private known: BlockNames | undefined

  constructor(blocks: readonly BlockNode[]) {
    this.blocks = blocks
  }

  target({ article, clause, point }: Provision, from: number): Target {
    // Annexes, chapters and sections of this document have no labels of their own kind here.
    if (article === undefined && clause === undefined && point === undefined) return NO_TARGET
    let found = article === undefined ? this.enclosing(from, 'article') : (this.names.articles.get(article) ?? [])
    if (clause !== undefined) found = this.below(found, 'clause', clause)
    else if (point !== undefined && article === undefined) found = this.enclosing(from, 'clause')
    if (point !== undefined) found = this.below(found, 'point', point)
    const [only] = found
    const ambiguous = found.length > 1
    const block = ambiguous || only === undefined ? undefined : this.blocks[only]
    return { target: block?.id, ambiguous }
  }

  private get names(): BlockNames {
    this.known ??= namesOf(this.blocks)
    return this.known
  }

  private below(parents: readonly number[], kind: string, label: string): number[] {
    const found: number[] = []
    const name = `${kind} ${label}`
    for (const parent of parents)
      for (const place of this.names.children.get(parent)?.get(name) ?? []) found.push(place)
    return found
  }

  /** The innermost block of the kind around the token; blocks are sorted by their start. */
  private enclosing(token: number, kind: string): number[] {
    for (let place = blockAround(this.blocks, token); place >= 0; place = this.blocks[place]?.parent ?? -1)
      if (this.blocks[place]?.kind === kind) return [place]
    return []
  }
}

function push(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key)
  if (list) list.push(place)
  else map.set(key, [place])
}
