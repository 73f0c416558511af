// Made by scripts/compile-lexicon.ts; edit lexicon/*.tsv.
import type { LexiconTable } from '../lexicon.ts'
import { table as abbreviations } from './abbreviations.ts'
import { table as documentTypes } from './document-types.ts'
import { table as expansions } from './expansions.ts'
import { table as recurrences } from './recurrences.ts'
import { table as shortFormCues } from './short-form-cues.ts'

/** All tables of the lexicon that ships. */
export const tables = (): LexiconTable[] => [
  abbreviations(),
  documentTypes(),
  expansions(),
  recurrences(),
  shortFormCues(),
]
