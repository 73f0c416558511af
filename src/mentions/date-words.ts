import { formSet, formsOf } from '../lexicon/forms.ts'
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
}

/** The words that rules about dates look for, as forms of the lexicon. */
export interface DateWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly recurring: ReadonlySet<number>
  readonly dayParts: ReadonlySet<number>
}

export function dateWords(lexicon: Lexicon): DateWords {
  return {
    ...formsOf(lexicon, FORMS),
    recurring: formSet(lexicon, 'hằng hàng mỗi của'),
    dayParts: formSet(lexicon, 'sáng trưa chiều tối đêm hôm'),
  }
}
