import { type FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const FORMS = {
  ngay: 'ngày',
  thang: 'tháng',
  nam: 'năm',
  quy: 'quý',
  giai: 'giai',
  doan: 'đoạn',
  thoi: 'thời',
  ky: 'kỳ',
  den: 'đến',
  hoc: 'học',
  ngan: 'ngân',
  sach: 'sách',
  dau: 'đầu',
  cuoi: 'cuối',
  va: 'và',
  season: 'mùa',
  the: 'thế',
  centuryWord: 'kỷ',
  thu: 'thứ',
}

const MONTHS: readonly (readonly [string, number])[] = [
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
]

/** The words that rules about dates look for, as forms of the lexicon. */
export interface DateWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly recurring: FormSet
  readonly dayParts: FormSet
  /** Words in front of an end of a time; a part of something may follow them too: `đến 1/3 số đại biểu`. */
  readonly bounds: FormSet
  /** Words that may follow such an end. */
  readonly pastBound: FormSet
  /** Those of them that a day alone follows, as `trước 20-8`. */
  readonly latest: FormSet
  /** Words that make a rate of what follows: `mỗi ngày 02 lượt`. */
  readonly each: FormSet
  /** Last words of the names of days: `sáng nay`, `thứ sáu`, `Chủ nhật`. */
  readonly named: FormSet
  readonly seasons: FormSet
  /** Words behind which a number of months was only a count: `3 tháng 1 lần`. */
  readonly counted: FormSet
  /** Names of the months behind `tháng`, by form. */
  readonly months: ReadonlyMap<number, number>
}

export function dateWords(lexicon: Lexicon): DateWords {
  return {
    ...formsOf(lexicon, FORMS),
    recurring: formSet(lexicon, 'hằng hàng mỗi của'),
    seasons: formSet(lexicon, 'xuân hạ hè thu đông'),
    counted: formSet(lexicon, 'lần kỳ đợt buổi cuộc ngày tuần tháng người đồng triệu'),
    months: new Map(MONTHS.map(([name, month]) => [lexicon.form(name), month])),
    dayParts: formSet(lexicon, 'sáng trưa chiều tối đêm hôm dịp lễ đợt khánh'),
    bounds: formSet(lexicon, 'trước từ đến hết tới sau hạn vào'),
    pastBound: formSet(lexicon, 'hằng hàng phải để'),
    latest: formSet(lexicon, 'trước hạn'),
    each: formSet(lexicon, 'mỗi hằng hàng'),
    named: formSet(lexicon, 'nay qua mai hai ba tư năm sáu bảy nhật'),
  }
}
