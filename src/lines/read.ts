import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'
import { has, LINE_START } from '../tokens/store.ts'
import type { Line } from './line.ts'

/** Splits the tokens into lines, names each line's kind and marks the hard breaks (`BREAK`) in the store. */
export function readLines(store: TokenStore, _lexicon: Lexicon): Line[] {
  const lines: Line[] = []
  for (let i = 0; i < store.count; ) {
    let end = i + 1
    while (end < store.count && !has(store, end, LINE_START)) end++
    lines.push({ first: i, end, kind: 'text', label: '', content: i, continues: false, rule: 'line.text' })
    i = end
  }
  return lines
}
