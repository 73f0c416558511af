import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { NameKeys } from './keys.ts'
import { type LocalPlaces, withPlace } from './places.ts'

const SPACE = /\s/

/** Key of what a mention names: its type, and its number, dates or words. */
export function mentionKey(mention: Mention, { store }: ReadDocument, keys: NameKeys, places: LocalPlaces): string {
  const { type, attributes = {} } = mention
  const words = (): string => keys.ofRange(store, mention)
  switch (type) {
    case 'document':
      return `document:${documentKey(mention, words)}`
    case 'date':
      return `date:${attributes.from === undefined ? words() : `${attributes.from}/${attributes.to ?? ''}`}`
    case 'quantity':
      return `quantity:${attributes.value === undefined ? words() : `${attributes.value} ${attributes.unit ?? ''}`}`
    case 'body':
    case 'position':
      return `${type}:${withPlace(words(), places)}`
    default:
      return `${type}:${words()}`
  }
}

function documentKey({ attributes = {} }: Mention, words: () => string): string {
  const { self, number, docType = '', title, year } = attributes
  if (self === true) return 'self'
  if (number !== undefined) return (SPACE.test(number) ? number.replaceAll(/\s+/g, '') : number).toUpperCase()
  return title === undefined ? words() : `${docType} ${title} ${year ?? ''}`.toLowerCase()
}
