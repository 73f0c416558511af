import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { TokenStore } from '../tokens/store.ts'
import { Outline } from './outline.ts'
import type { Structure } from './tree.ts'
import { readQuotes, readZones } from './zones.ts'

/** Builds the block tree, the zones of the form and the ranges of quoted amendments. */
export function buildStructure(store: TokenStore, lines: readonly Line[], _lexicon: Lexicon): Structure {
  const outline = new Outline(store, lines)
  return { blocks: outline.build(), zones: readZones(store, lines), quotes: readQuotes(lines) }
}
