// Made by scripts/compile-lexicon.ts from lexicon/deadline-openers.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `deadline-openers`. */
export const table = (): LexiconTable => ({
  category: 'deadline-openers',
  columns: ["form","kind"],
  rows: `trước | chậm nhất | chậm nhất là | chậm nhất vào | chậm nhất trong | muộn nhất | không chậm hơn | không muộn hơn | không trễ hơn | chậm nhất sau | ít nhất sau	by
đến hết | đến cuối | kết thúc | vào | giữa | đầu | cuối | vào cuối | vào đầu | ở thời điểm | ở thời điểm cuối | vào lúc	by
trong | ngay trong | trong cả | trong suốt | ngay từ	period
trong thời hạn | trong vòng | trong thời gian | trong dịp | trong mùa | không quá | không chậm quá | không muộn quá	within
từ | kể từ | từ nay đến | từ nay cho đến | từ nay tới | từ giờ đến | từ giờ tới | dịp	period
định kỳ | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | hằng tuần | hàng tuần | hằng ngày | hàng ngày | mỗi năm | mỗi quý | mỗi tháng | mỗi tuần | mỗi ngày	recurring
ngay sau khi | ngay sau | ngay khi | trước khi | tại kỳ họp | vào kỳ họp | tại phiên họp | vào phiên họp	relative
ngay lập tức | trong thời gian sớm nhất	immediate`.split('\n'),
})
