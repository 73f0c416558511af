// Made by scripts/compile-lexicon.ts from lexicon/authority-marks.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `authority-marks`. */
export const table = (): LexiconTable => ({
  category: 'authority-marks',
  columns: ["form","meaning","case"],
  rows: `TM. | T.M. | T.M | T/M | T/M. | TM/ | TM	behalf	any
KT. | K.T. | K.T | K/T | K/T. | KT/ | KT	deputy	any
TL. | TL | T.L. | T.L | T/L | T/L.	order	any
TUQ. | TUQ | T.U.Q. | T/UQ | UQ.	delegate	any
Q.	acting	any
Thừa lệnh	order	caps
Thừa ủy quyền	delegate	caps
Thay mặt	behalf	caps`.split('\n'),
})
