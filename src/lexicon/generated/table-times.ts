// Made by scripts/compile-lexicon.ts from lexicon/table-times.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `table-times`. */
export const table = (): LexiconTable => ({
  category: 'table-times',
  columns: ["form","kind"],
  rows: `thường xuyên | liên tục | hằng ngày | hàng ngày | lâu dài	continuous
hằng năm | hàng năm | hằng quý | hàng quý | hằng tháng | hàng tháng | hằng tuần | hàng tuần | định kỳ | mỗi năm | mỗi quý | mỗi tháng	recurring
sau khi | khi có | ngay sau | ngay sau khi | kể từ	relative
ngay | ngay khi | trong thời gian sớm nhất	immediate
bắt đầu | bắt đầu từ | triển khai từ	period
trong vòng | trong thời hạn	within`.split('\n'),
})
