/**
 * Byte tables of the encodings that Vietnamese offices used before Unicode. Each string holds, letter by letter in the
 * order of LETTERS, what the byte of that letter looks like when it is taken for Latin-1.
 */

/** The letters with marks of Vietnamese, lower case. */
export const LETTERS: string = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

/** TCVN 5712 VN3 (ABC). Capitals with a tone have no byte of their own: they come from fonts such as .VnTimeH. */
export const TCVN3: string = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ'

/** The capitals that TCVN3 does have. */
export const TCVN3_CAPITALS: string = '¡¢§£¤¥¦'
/** The letters that the bytes of TCVN3_CAPITALS stand for. */
export const TCVN3_CAPITAL_LETTERS: string = 'ĂÂĐÊÔƠƯ'

/** Characters that PDF programs put in the place of those that Latin-1 shows: micro sign, soft hyphen, middle dot. */
export const TCVN3_LOOKALIKES: string = '\u03bc\u2212\u2219'
/** The letters that TCVN3_LOOKALIKES stand for. */
export const TCVN3_LOOKALIKE_LETTERS: string = 'àưã'

/** VPS, lower case, as byte values. */
export const VPS_LOWER: readonly number[] = [
  0xe0, 0xe1, 0xe4, 0xe3, 0xe5, 0xe6, 0xa2, 0xa1, 0xa3, 0xa4, 0xa5, 0xe2, 0xc0, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xe8,
  0xe9, 0xc8, 0xeb, 0xcb, 0xea, 0x8a, 0x89, 0x8b, 0xcd, 0x8c, 0xec, 0xed, 0xcc, 0xef, 0xce, 0xf2, 0xf3, 0xd5, 0xf5,
  0x86, 0xf4, 0xd2, 0xd3, 0xb0, 0x87, 0xb6, 0xd6, 0xa9, 0xa7, 0xaa, 0xab, 0xae, 0xf9, 0xfa, 0xfb, 0xdb, 0xf8, 0xdc,
  0xd8, 0xd9, 0xba, 0xbb, 0xbf, 0xff, 0x9a, 0x9b, 0xcf, 0x9c,
]

/** VPS, upper case, as byte values; some are control characters. */
export const VPS_UPPER: readonly number[] = [
  0x80, 0xc1, 0x81, 0x82, 0x02, 0x88, 0x8e, 0x8d, 0x8f, 0xf0, 0x04, 0xc2, 0x84, 0x83, 0x85, 0x1c, 0x03, 0xf1, 0xd7,
  0xc9, 0xde, 0xfe, 0x05, 0xca, 0x93, 0x90, 0x94, 0x95, 0x06, 0xb5, 0xb4, 0xb7, 0xb8, 0x10, 0xbc, 0xb9, 0xbd, 0xbe,
  0x11, 0xd4, 0x97, 0x96, 0x98, 0x99, 0x12, 0xf7, 0x9e, 0x9d, 0x9f, 0xa6, 0x13, 0xa8, 0xda, 0xd1, 0xac, 0x14, 0xd0,
  0xaf, 0xad, 0xb1, 0x1d, 0x15, 0xb2, 0xdd, 0xfd, 0xb3, 0x19,
]

/** VNI: the second character of a pair, taken for Latin-1, and the combining marks that it adds to the letter before it. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}

/** VNI: letters that are one character. */
export const VNI_SINGLES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** What windows-1252 shows for the bytes 0x80 to 0x9f; the five that it leaves open stay control characters. */
export const CP1252_HIGH: string = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
