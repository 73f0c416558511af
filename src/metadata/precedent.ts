import type { Mention } from '../mentions/mention.ts'
import { BREAK, has, INITIAL_UPPER, IS_NUMBER, IS_WORD, LINE_START, type TokenStore } from '../tokens/store.ts'
import { dateBehind } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { opensParagraph, plainText, withoutFinal } from './layout.ts'
import type { MetadataDraft } from './metadata.ts'
import { type NumberReading, numberDraft, readNumber } from './number.ts'

const FINAL_MARKS = '.,;:'
/** Tokens of the longest title, and of the note behind it on who passed the text and when. */
const LONGEST_TITLE = 120
const LONGEST_NOTE = 30
/** Tokens from `thông qua` to the date. */
const PASSED_REACH = 3

/**
 * Reads a text of the courts whose first line is its type, number and subject (`Án lệ số 27/2019/AL về ...`), with a
 * note below on the body that passed it; nothing for other texts.
 */
export function readPrecedent(
  form: FormLexicon,
  store: TokenStore,
  mentions: readonly Mention[],
): MetadataDraft | undefined {
  const { lexicon } = form
  const entry = has(store, 0, INITIAL_UPPER) ? lexicon.longest(store, 0, form.types) : 0
  if (entry === 0 || lexicon.value(entry, 'genre') !== 'judgment') return undefined
  const typeEnd = lexicon.length(entry)
  const number = store.form[typeEnd] === form.words.so ? readNumber(store, typeEnd + 1) : undefined
  if (!number) return undefined
  const note = titleEnd(store, number.end, mentions)
  const subject = withoutFinal(plainText(store, { first: number.end, end: note }), FINAL_MARKS)
  return {
    type: {
      name: lexicon.canonical(entry).toLowerCase(),
      code: lexicon.value(entry, 'code'),
      range: { first: 0, end: typeEnd },
    },
    number: numberDraft(withoutNote(store, number)),
    ...readNote(form, store, note, mentions),
    ...(subject === '' ? {} : { subject }),
    signers: [],
    recipients: [],
    bases: [],
    genre: lexicon.value(entry, 'genre'),
    diagnostics: [],
  }
}

/** `31/2020/AL1`: the digit behind the symbol is the mark of a footnote. */
function withoutNote(store: TokenStore, { first, end, text, symbol, ...number }: NumberReading): NumberReading {
  const noted = has(store, end - 1, IS_NUMBER) && has(store, end - 2, IS_WORD)
  if (!noted) return { first, end, text, symbol, ...number }
  return { first, end: end - 1, text: withoutDigits(text), symbol: withoutDigits(symbol), ...number }
}

/** The title ends where a line begins that is no part of it: a new paragraph, or a capital with a body behind it (`Được Hội đồng ...`). */
function titleEnd(store: TokenStore, from: number, mentions: readonly Mention[]): number {
  for (let k = from; k < Math.min(store.count, from + LONGEST_TITLE); k++) {
    if (k > from && has(store, k, LINE_START)) {
      if (has(store, k, BREAK) || opensParagraph(store, k)) return k
      if (has(store, k, INITIAL_UPPER) && bodyAt(mentions, k + 1)) return k
    }
  }
  return from
}

/** `Được Hội đồng Thẩm phán ... thông qua ngày ...`: who passed the text, and when. */
function readNote(
  form: FormLexicon,
  store: TokenStore,
  at: number,
  mentions: readonly Mention[],
): Pick<MetadataDraft, 'issuer' | 'date'> {
  const body = bodyAt(mentions, at + 1)
  if (!body) return {}
  const range = { first: body.first, end: body.end }
  const issuer = { name: plainText(store, range), range }
  for (let k = body.end; k < Math.min(store.count, body.end + LONGEST_NOTE); k++) {
    if (phraseAt(form, store, k)?.kind !== 'passed') continue
    const date = dateBehind(form, store, k, PASSED_REACH)
    if (date !== undefined) return { issuer, date }
  }
  return { issuer }
}

function bodyAt(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.find(({ type, first }) => type === 'body' && first === at)
}

const DIGITS = '0123456789'

/** The text up to the digits that close it. */
function withoutDigits(text: string): string {
  let end = text.length
  while (end > 0 && DIGITS.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
