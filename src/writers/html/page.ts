import type { WrittenDocument } from '../document.ts'
import { articleOf, titleOf } from './article.ts'
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

function partsOf(document: WrittenDocument): PageParts {
  return {
    name: `<bdi>${shown(document.name)}</bdi>`,
    bar: filters([document.analysis]),
    main: articleOf(document, 0),
  }
}
