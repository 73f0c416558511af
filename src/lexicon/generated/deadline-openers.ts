// Made by scripts/compile-lexicon.ts from lexicon/deadline-openers.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `deadline-openers`. */
export const table = (): LexiconTable => ({
  category: 'deadline-openers',
  columns: ["form","kind"],
  rows: `trước ngày | trước | chậm nhất | chậm nhất là | chậm nhất vào | muộn nhất | xong trước ngày | chậm nhất đến	by
đến hết | đến ngày | đến hết ngày | đến cuối | hết | kết thúc | vào | giữa | đầu | cuối | xong trong	by
trong | ngay trong | ngay từ | trong cả | trong suốt	period
trong thời hạn | trong vòng | thời hạn | sau thời hạn | trong thời gian	within
từ | từ ngày | kể từ | kể từ ngày | bắt đầu từ	period
định kỳ | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần | hằng ngày | hàng ngày	recurring
ngay sau khi | ngay sau | sau khi	relative
ngay lập tức | lập tức | trong thời gian sớm nhất | sớm nhất	immediate`.split('\n'),
})
