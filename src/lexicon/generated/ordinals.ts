// Made by scripts/compile-lexicon.ts from lexicon/ordinals.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `ordinals`. */
export const table = (): LexiconTable => ({
  category: 'ordinals',
  columns: ["form","case","value"],
  rows: `nhất	any	1
hai | nhì	any	2
ba	any	3
tư | bốn	any	4
năm	any	5
sáu	any	6
bảy | bẩy	any	7
tám	any	8
chín	any	9
mười	any	10
mười một	any	11
mười hai	any	12
mười ba	any	13
mười bốn | mười tư	any	14
mười lăm	any	15
mười sáu	any	16
mười bảy | mười bẩy	any	17
mười tám	any	18
mười chín	any	19
hai mươi	any	20
hai mươi mốt	any	21
hai mươi hai	any	22
hai mươi ba	any	23
hai mươi tư | hai mươi bốn	any	24
hai mươi lăm	any	25
hai mươi sáu	any	26
hai mươi bảy	any	27
hai mươi tám	any	28
hai mươi chín	any	29
ba mươi	any	30`.split('\n'),
})
