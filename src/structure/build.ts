import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { Structure } from './tree.ts'

/** Builds the block tree, the zones of the form and the ranges of quoted amendments. */
export function buildStructure(store: TokenStore, _lines: readonly Line[], _lexicon: Lexicon): Structure {
  return { blocks: [], zones: [{ kind: 'body', first: 0, end: store.count }], quotes: [] }
}
