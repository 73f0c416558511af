import { FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { COMMA } from '../lexicon/marks.ts'

const FORMS = {
  giai: 'giai',
  doan: 'đoạn',
  cua: 'của',
  ve: 'về',
  nam: 'năm',
  so: 'số',
  mot: 'một',
  an: 'án',
  dau: 'đầu',
  du: 'dự',
  quan: 'quản',
  ly: 'lý',
  law: 'luật',
  quy: 'quy',
  chien: 'chiến',
  sector: 'ngành',
  quoc: 'quốc',
  gia: 'gia',
  part: 'phần',
}

/** The words that rules about plans look for, as forms of the lexicon. */
export interface PlanWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly counted: FormSet
  readonly carryingOut: FormSet
  readonly circumstances: FormSet

  /** `quy hoạch cán bộ`, `quy hoạch nhiệm kỳ`: who is to succeed whom. */
  readonly staffing: FormSet
  readonly plurals: FormSet
  readonly deictic: FormSet

  /** `dự án thực hiện tại ...`, `dự án đầu tư thuộc ...` */
  readonly generic: FormSet
  readonly noName: FormSet
  /** Words that no sector plan has in its name: `quy hoạch cấp quốc gia`, `quy hoạch của các ngành quốc gia`. */
  readonly noSector: FormSet
  /** What joins a bare object to the next: `Kế hoạch thực hiện Đề án và các hoạt động`. */
  readonly joins: FormSet
}

export function planWords(lexicon: Lexicon): PlanWords {
  return {
    ...formsOf(lexicon, FORMS),
    counted: formSet(lexicon, 'ngày tháng năm quý'),
    carryingOut: formSet(lexicon, 'triển khai thực hiện tổ chức'),
    circumstances: formSet(lexicon, 'tại trong ở'),
    staffing: formSet(lexicon, 'cán nhiệm'),
    plurals: formSet(lexicon, 'các những mọi từng mỗi nhiều'),
    deictic: formSet(lexicon, 'này đó nêu nói trên vừa'),
    generic: formSet(lexicon, 'thuộc nằm thực có'),
    noSector: formSet(lexicon, 'cấp ngành thuộc của các những được theo có là do tại này khi phải với để hoạch lược'),
    joins: new FormSet([COMMA, lexicon.form('và'), lexicon.form('theo')]),
    noName: formSet(
      lexicon,
      'hàng hằng và được theo để tại trong với cho là do nêu đã này của về phải kèm sau có không gồm đó khi từ đến hoặc như cần sẽ thì vào đặc kịp đạt đúng trước còn nhưng lần số nhằm nay sớm cũng chỉ đang chưa lại mà vẫn luôn đều nếu trên lên xuống mới cùng giai vừa',
    ),
  }
}
