// Made by scripts/compile-lexicon.ts from lexicon/unit-kinds.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `unit-kinds`. */
export const table = (): LexiconTable => ({
  category: 'unit-kinds',
  columns: ["form","case"],
  rows: `ven biển | ven biên | biên giới | miền núi | vùng cao | hải đảo | bãi ngang	low`.split('\n'),
})
