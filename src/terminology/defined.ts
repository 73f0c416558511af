import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_BRACKET, CLOSE_PAREN, OPEN_BRACKET, OPEN_PAREN } from '../lexicon/marks.ts'
import type { BlockNode, Structure } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { IS_PUNCT, SENTENCE_END, type TokenStore } from '../tokens/store.ts'

/** A term with the words that define it. */
export interface DefinedTerm {
  readonly term: Range
  readonly definition: Range
}

const LONGEST_TERM = 28
const LONGEST_BRACKET = 60

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
  // `4.[12] Nhà máy ...`
  const from = pastNote(store, content, ownEnd)
  let limit = Math.min(ownEnd, from + LONGEST_TERM)
  let last = 0
  for (let i = from + 1; i < limit; i++) {
    // `Gói tin nộp (Submission Package)`, `Cơ quan xử lý (sau đây gọi là Cơ quan)`: no part of the term.
    const past = pastNote(store, i, ownEnd)
    if (past > i) {
      if (last === 0) last = i
      limit = Math.min(ownEnd, limit + past - i)
      i = past - 1
      continue
    }
    const entry = lexicon.longest(store, i, copula, ownEnd)
    if (entry === 0) continue
    const term = trim(store, from, last || i)
    let end = i
    while (end < ownEnd && ((store.flags[end] ?? 0) & SENTENCE_END) === 0) end++
    const definition = trim(store, i + lexicon.length(entry), Math.min(end + 1, ownEnd))
    return term.end > term.first && definition.end > definition.first ? { term, definition } : undefined
  }
  return undefined
}

/** Token behind the note in brackets that opens here; the token itself when none does, or its end does not follow near. */
function pastNote({ form }: TokenStore, at: number, end: number): number {
  const close = form[at] === OPEN_PAREN ? CLOSE_PAREN : form[at] === OPEN_BRACKET ? CLOSE_BRACKET : 0
  if (close === 0) return at
  for (let k = at + 1; k < Math.min(end, at + LONGEST_BRACKET); k++) if (form[k] === close) return k + 1
  return at
}

/** The range without quotation marks and stops at its edges. */
function trim({ flags }: TokenStore, from: number, to: number): Range {
  let first = from
  let end = to
  while (first < end && ((flags[first] ?? 0) & IS_PUNCT) !== 0) first++
  while (end > first && ((flags[end - 1] ?? 0) & IS_PUNCT) !== 0) end--
  return { first, end }
}
