import type { Line } from '../lines/line.ts'
import type { Range } from '../tokens/range.ts'
import type { TokenStore } from '../tokens/store.ts'
import type { Zone } from './tree.ts'

/** The zones of the form: runs of lines of the same part. Together they hold every token once. */
export function readZones(store: TokenStore, lines: readonly Line[]): Zone[] {
  const zones: Zone[] = []
  let at = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || (next && next.part === line.part)) continue
    const end = next ? next.first : store.count
    zones.push({ kind: line.part, first: at, end })
    at = end
  }
  return zones
}

/** Runs of lines of quoted wording. */
export function readQuotes(lines: readonly Line[]): Range[] {
  const quotes: Range[] = []
  let first = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (line.quoted && first < 0) first = line.first
    if (first >= 0 && !lines[i + 1]?.quoted) {
      quotes.push({ first, end: line.end })
      first = -1
    }
  }
  return quotes
}
