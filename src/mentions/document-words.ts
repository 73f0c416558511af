import { type FormSet, formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

const FORMS = {
  so: 'số',
  va: 'và',
  cua: 'của',
  tai: 'tại',
  trong: 'trong',
  nay: 'này',
  khoan: 'khoản',
  vien: 'viên',
  theo: 'theo',
  kem: 'kèm',
  ban: 'ban',
  hanh: 'hành',
  quy: 'quy',
  dinh: 'định',
  account: 'tài',
  can: 'căn',
  cu: 'cứ',
  cac: 'các',
  ve: 'về',
  viec: 'việc',
  la: 'là',
  nam: 'năm',
  phu: 'phụ',
  luc: 'lục',
}

/** The words that rules about citations look for, as forms of the lexicon. */
export interface DocumentWords extends Readonly<Record<keyof typeof FORMS, number>> {
  readonly verbs: FormSet
}

export function documentWords(lexicon: Lexicon): DocumentWords {
  return {
    ...formsOf(lexicon, FORMS),
    verbs: formSet(lexicon, 'quy hướng sửa bổ bãi thay'),
  }
}
