import type { WrittenDocument } from '../document.ts'
import { articleOf, keyOf, titleOf } from './article.ts'
import { collectionPage } from './collection/page.ts'
import { CollectionTally, rowsOf } from './collection/tally.ts'
import { shown } from './elements.ts'
import { filters } from './filters.ts'
import { bodyOf, type PageParts, shellOf } from './shell.ts'

/** The page of one document. */
export function documentPage(document: WrittenDocument): string {
  return shellOf(titleOf(document), partsOf(document))
}

/** The inside of that page, for one that has the style and the script already. */
export function documentBody(document: WrittenDocument): string {
  return bodyOf(partsOf(document))
}

/** One page of several documents: the overview of the collection, and below it each document whole. */
export function documentsPage(documents: readonly WrittenDocument[]): string {
  const tally = new CollectionTally()
  for (const document of documents) tally.add(rowsOf(document))
  return collectionPage(tally, {
    name: 'vanban',
    bar: filters(documents.map(({ analysis }) => analysis)),
    articles: documents.map((document, place) => articleOf(document, place, 'h2')).join(''),
    addressOf: (place) => `#${keyOf(place)}top`,
  })
}

function partsOf(document: WrittenDocument): PageParts {
  return {
    name: `<bdi>${shown(document.name)}</bdi>`,
    bar: filters([document.analysis]),
    main: articleOf(document, 0, 'h1'),
  }
}
