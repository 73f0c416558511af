// Made by scripts/compile-lexicon.ts from lexicon/standards.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `standards`. */
export const table = (): LexiconTable => ({
  category: 'standards',
  columns: ["form","case"],
  rows: `TCVN	caps
QCVN	caps
TCXDVN	caps
TCXD	caps
TCCS	caps
TCN	caps
QCĐP	caps
ISO	caps
ISO/IEC	caps
IEC	caps
ASTM	caps
JIS	caps`.split('\n'),
})
