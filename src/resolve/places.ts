import type { MetadataDraft } from '../metadata/metadata.ts'
import { wordKey } from './keys.ts'

/**
 * The place that a bare level word means in this document: `tỉnh` in a text of the province of Bắc Ninh is Bắc Ninh.
 * Levels below the issuer's own name nobody in particular and stay as they are. Keys are those of `wordKey`.
 */
export type LocalPlaces = ReadonlyMap<string, string>

/** Level words at the end of a body's name, with the Party committee of that level. */
const LEVELS: readonly { readonly level: string; readonly committee?: string }[] = [
  { level: 'tỉnh', committee: 'tỉnh ủy' },
  { level: 'thành phố', committee: 'thành ủy' },
  { level: 'huyện', committee: 'huyện ủy' },
  { level: 'quận', committee: 'quận ủy' },
  { level: 'thị xã', committee: 'thị ủy' },
  { level: 'xã' },
  { level: 'phường' },
  { level: 'thị trấn' },
  { level: 'đặc khu' },
]
const KEYS = LEVELS.map(({ level, committee }) => ({
  level: keyOf(level),
  committee: committee === undefined ? undefined : keyOf(committee),
}))

/** Reads the places from the issuer and the body above it. */
export function localPlaces(metadata: MetadataDraft): LocalPlaces {
  const places = new Map<string, string>()
  for (const named of [metadata.issuer, metadata.parent]) {
    const found = named && placeOf(named.name)
    if (found && !places.has(found.level)) places.set(found.level, found.place)
  }
  return places
}

/** The key of a body with the place that its last, bare level word means here; the key itself when there is none. */
export function withPlace(key: string, places: LocalPlaces): string {
  if (places.size === 0) return key
  for (const { level, committee } of KEYS) {
    const place = places.get(level)
    if (
      place !== undefined &&
      (endsWithWords(key, level) || (committee !== undefined && endsWithWords(key, committee)))
    ) {
      return `${key} ${place}`
    }
  }
  return key
}

/** The name behind the last level word: capitalised words up to the end. */
function placeOf(name: string): { level: string; place: string } | undefined {
  const words = name.split(/[\s–-]+/).filter((word) => word !== '')
  let first = words.length
  while (first > 0 && startsUpper(words[first - 1] ?? '')) first--
  if (first === words.length) return undefined
  const before = words.slice(0, first).map(wordKey).join(' ')
  const known = KEYS.find(
    ({ level, committee }) =>
      endsWithWords(before, level) || (committee !== undefined && endsWithWords(before, committee)),
  )
  return known && { level: known.level, place: words.slice(first).map(wordKey).join(' ') }
}

function endsWithWords(key: string, words: string): boolean {
  return key.endsWith(words) && (key.length === words.length || key.charAt(key.length - words.length - 1) === ' ')
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

function keyOf(name: string): string {
  return name.split(' ').map(wordKey).join(' ')
}
