// Made by scripts/compile-lexicon.ts from lexicon/recurrences.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `recurrences`. */
export const table = (): LexiconTable => ({
  category: 'recurrences',
  columns: ["form","rule"],
  rows: `hằng ngày | hàng ngày | mỗi ngày	FREQ=DAILY
hằng tuần | hàng tuần | mỗi tuần	FREQ=WEEKLY
hai tuần | 2 tuần | 02 tuần	FREQ=WEEKLY;INTERVAL=2
hai tháng | 2 tháng | 02 tháng	FREQ=MONTHLY;INTERVAL=2
hai năm | 2 năm | 02 năm	FREQ=YEARLY;INTERVAL=2
hằng tháng | hàng tháng | định kỳ tháng | mỗi tháng	FREQ=MONTHLY
hằng quý | hàng quý | định kỳ quý | mỗi quý | tháng cuối quý	FREQ=MONTHLY;INTERVAL=3
6 tháng | 06 tháng | sáu tháng	FREQ=MONTHLY;INTERVAL=6
3 tháng | 03 tháng | ba tháng	FREQ=MONTHLY;INTERVAL=3
hằng năm | hàng năm | định kỳ năm | mỗi năm	FREQ=YEARLY
tuần	FREQ=WEEKLY
tháng	FREQ=MONTHLY
quý	FREQ=MONTHLY;INTERVAL=3
năm	FREQ=YEARLY`.split('\n'),
})
