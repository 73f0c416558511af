import type { LegacyName } from './decoders.ts'

/** What the name of a font hints about the letters set in it. Only a hint: the vote may say otherwise. */
interface FontHint {
  id: string
  pattern: RegExp
  encoding: LegacyName
}

/** Font families of the legacy encodings, by their names. First match wins. */
const FONT_HINTS: readonly FontHint[] = [
  { id: 'abc', pattern: /^\.vn/i, encoding: 'tcvn3' },
  { id: 'vni', pattern: /^vni[- ]/i, encoding: 'vni' },
  { id: 'vps', pattern: /^vps[- ]/i, encoding: 'vps' },
  { id: 'viscii', pattern: /^vi |viscii|^hoang yen|^minh quan/i, encoding: 'viscii' },
]

/** The encoding that the name of a font hints at. */
export function hintOf(font: string): LegacyName | undefined {
  return FONT_HINTS.find((hint) => hint.pattern.test(font))?.encoding
}

/** ABC fonts whose name ends in H (.VnTimeH, .VnArialH) draw small letters as capitals. */
export function drawsCapitals(font: string): boolean {
  return /^\.vn.*h$/i.test(font)
}
