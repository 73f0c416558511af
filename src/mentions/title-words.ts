import { type FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const FORMS = {
  va: 'và',
  cua: 'của',
  ve: 'về',
  ban: 'ban',
  kem: 'kèm',
  cac: 'các',
  doan: 'đoạn',
  thuoc: 'thuộc',
  de: 'để',
  vao: 'vào',
  tai: 'tại',
  theo: 'theo',
  tiep: 'tiếp',
  tu: 'từ',
  truoc: 'trước',
  tren: 'trên',
  co: 'cơ',
  so: 'sở',
  thi: 'thì',
  quy: 'quy',
  dinh: 'định',
  duoc: 'được',
  sua: 'sửa',
  doi: 'đổi',
  viec: 'việc',
  du: 'dự',
  kien: 'kiến',
  concerns: 'liên',
  former: 'cũ',
  hoac: 'hoặc',
  voi: 'với',
}

/** The words that rules about titles look for, as forms of the lexicon. */
export interface TitleWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly changes: FormSet
  /** Words that open another item of a legal basis. */
  readonly separate: FormSet
  readonly leads: FormSet
  readonly parts: FormSet
  /** Words that join on behind a place in brackets. */
  readonly joins: FormSet
  readonly tails: FormSet
  readonly fees: FormSet
}

export function titleWords(lexicon: Lexicon): TitleWords {
  return {
    ...formsOf(lexicon, FORMS),
    changes: formSet(lexicon, 'được bị sửa thay bãi hủy bổ thủ'),
    separate: formSet(lexicon, 'ý kết biên và theo trên xét được đã số'),
    leads: formSet(lexicon, 'thực triển tổ tiếp'),
    parts: formSet(lexicon, 'đoạn án phần'),
    joins: formSet(lexicon, 'thành đến đi tại qua trên trong giai'),
    fees: formSet(lexicon, 'phí lệ'),
    tails: formSet(lexicon, 'và của về hoặc để theo tại'),
  }
}
