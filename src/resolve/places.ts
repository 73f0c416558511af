import type { MetadataDraft } from '../metadata/metadata.ts'
import { wordKey } from './keys.ts'

/**
 * The place that a bare level word means in this document: `tỉnh` in a text of the province of Bắc Ninh is Bắc Ninh.
 * Levels below the issuer's own name nobody in particular and stay as they are.
 */
export type LocalPlaces = ReadonlyMap<string, string>

const LEVEL = /(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}[\p{L}\s-]*)$/iu
const COMMITTEE = /^(tỉnh|thành|huyện|quận|thị) [uủ][ỷy]\s+(\p{Lu}[\p{L}\s-]*)$/iu
const COMMITTEE_LEVEL: Readonly<Record<string, string>> = { thành: 'thành phố', thị: 'thị xã' }

/** Reads the places from the issuer and the body above it. */
export function localPlaces(metadata: MetadataDraft): LocalPlaces {
  const places = new Map<string, string>()
  for (const named of [metadata.issuer, metadata.parent]) {
    const name = named?.name.replaceAll(/\s+/g, ' ').trim() ?? ''
    const match = LEVEL.exec(name) ?? COMMITTEE.exec(name)
    if (!match) continue
    const level = (match[1] ?? '').toLowerCase()
    const key = (COMMITTEE_LEVEL[level] ?? level).split(' ').map(wordKey).join(' ')
    if (!places.has(key))
      places.set(
        key,
        (match[2] ?? '')
          .split(/[\s-]+/)
          .map(wordKey)
          .join(' '),
      )
  }
  return places
}

/** The key of a body with the place that its last, bare level word means here; the key itself when there is none. */
export function withPlace(key: string, places: LocalPlaces): string {
  for (const [level, place] of places) {
    if (key.endsWith(level) && (key.length === level.length || key.charAt(key.length - level.length - 1) === ' '))
      return `${key} ${place}`
    const committee = COMMITTEE_KEYS.get(level)
    if (committee !== undefined && key.endsWith(committee)) return `${key} ${place}`
  }
  return key
}

const COMMITTEE_KEYS: ReadonlyMap<string, string> = new Map(
  [
    ['tỉnh', 'tỉnh ủy'],
    ['thành phố', 'thành ủy'],
    ['huyện', 'huyện ủy'],
    ['quận', 'quận ủy'],
    ['thị xã', 'thị ủy'],
  ].map(([level = '', committee = '']) => [keyOf(level), keyOf(committee)] as const),
)

function keyOf(name: string): string {
  return name.split(' ').map(wordKey).join(' ')
}
