import type { Lexicon } from '../lexicon/lexicon.ts'
import type { BlockNode, Structure } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { IS_PUNCT, SENTENCE_END, type TokenStore } from '../tokens/store.ts'

/** A term with the words that define it. */
export interface DefinedTerm {
  readonly term: Range
  readonly definition: Range
}

const LONGEST_TERM = 16

/** Terms of an article on the interpretation of terms: one a clause, `... là ...`. */
export function definedTerms(store: TokenStore, structure: Structure, lexicon: Lexicon): DefinedTerm[] {
  const { blocks } = structure
  const cue = lexicon.category('definition-cues')
  const copula = lexicon.category('definition-copulas')
  const inside = new Set<number>()
  const terms: DefinedTerm[] = []
  blocks.forEach((block, place) => {
    if (inside.has(block.parent) && block.kind === 'clause') {
      const found = readDefinition(store, lexicon, copula, block)
      if (found) terms.push(found)
    }
    if (block.kind === 'article' && announces(store, lexicon, cue, block)) inside.add(place)
  })
  return terms
}

/** Whether the article's heading or lead-in says that terms are explained in it. */
function announces(store: TokenStore, lexicon: Lexicon, cue: number, { content, ownEnd }: BlockNode): boolean {
  const end = Math.min(ownEnd, content + 40)
  for (let i = content; i < end; i++) if (lexicon.longest(store, i, cue, end) !== 0) return true
  return false
}

function readDefinition(
  store: TokenStore,
  lexicon: Lexicon,
  copula: number,
  { content, ownEnd }: BlockNode,
): DefinedTerm | undefined {
  const limit = Math.min(ownEnd, content + LONGEST_TERM)
  for (let i = content + 1; i < limit; i++) {
    const entry = lexicon.longest(store, i, copula, ownEnd)
    if (entry === 0) continue
    const term = trim(store, content, i)
    let end = i
    while (end < ownEnd && ((store.flags[end] ?? 0) & SENTENCE_END) === 0) end++
    const definition = trim(store, i + lexicon.length(entry), Math.min(end + 1, ownEnd))
    return term.end > term.first && definition.end > definition.first ? { term, definition } : undefined
  }
  return undefined
}

/** The range without quotation marks and stops at its edges. */
function trim({ flags }: TokenStore, from: number, to: number): Range {
  let first = from
  let end = to
  while (first < end && ((flags[first] ?? 0) & IS_PUNCT) !== 0) first++
  while (end > first && ((flags[end - 1] ?? 0) & IS_PUNCT) !== 0) end--
  return { first, end }
}
