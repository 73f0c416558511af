import { type FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const FORMS = {
  so: 'số',
  nam: 'năm',
  ngay: 'ngày',
  sua: 'sửa',
  cua: 'của',
  cac: 'các',
  quoc: 'quốc',
  hoi: 'hội',
  va: 'và',
  ban: 'ban',
  hanh: 'hành',
  legal: 'pháp',
}

/** The words that rules about names of laws look for, as forms of the lexicon. */
export interface LawWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly links: FormSet
  readonly stops: FormSet
}

export function lawWords(lexicon: Lexicon): LawWords {
  return {
    ...formsOf(lexicon, FORMS),
    links: formSet(lexicon, 'và về của hoặc'),
    stops: formSet(lexicon, 'được có này để là đối khi thì do như bởi theo tại trong với cho từ trên đã sẽ phải'),
  }
}
