import type { Range } from '../tokens/range.ts'
import { has, IS_WORD, type TokenStore } from '../tokens/store.ts'
import type { FormLexicon } from './form-lexicon.ts'
import type { Head } from './head-draft.ts'
import type { NumberReading } from './number.ts'

/** Code of a consolidated text. */
export const CONSOLIDATED = 'consolidated-text'

/** The type as printed; without one, what the symbol of the number says; a letter where that names no type. */
export function readTypeName(
  form: FormLexicon,
  store: TokenStore,
  head: Head,
  number: NumberReading | undefined,
): TypeReading {
  const { lexicon } = form
  const entry = head.type?.entry ?? head.ruling
  const symbol = number ? typeOfSymbol(form, store, number) : 0
  if (entry !== undefined && !isConsolidated(form, symbol)) {
    const name = lexicon.canonical(entry).toLowerCase()
    return { name, code: lexicon.value(entry, 'code'), genre: lexicon.value(entry, 'genre') }
  }
  const implied = head.about.length === 0 || isConsolidated(form, symbol) ? symbol : 0
  if (implied === 0) return { name: 'công văn', code: 'official-letter', genre: 'letter' }
  return {
    name: lexicon.value(implied, 'type'),
    code: lexicon.value(implied, 'code'),
    genre: lexicon.value(implied, 'genre'),
  }
}

/** The type of a document: its name in small letters, the stable id and the wider family. */
export interface TypeReading {
  readonly name: string
  readonly code: string
  readonly genre: string
}

/** Entry of the abbreviation that opens the symbol (`QĐ-UBND`, `NQ/TU`), else 0. */
function typeOfSymbol(form: FormLexicon, store: TokenStore, { first, end }: Range): number {
  for (let k = first; k < end; k++) {
    if (has(store, k, IS_WORD)) return form.lexicon.exact(store, k, k + 1, form.abbreviations)
  }
  return 0
}

/** The number of a text that joins a law with what amended it (`07/VBHN-VPQH`): the type printed is that of the law. */
function isConsolidated({ lexicon }: FormLexicon, symbol: number): boolean {
  return symbol !== 0 && lexicon.value(symbol, 'code') === CONSOLIDATED
}
