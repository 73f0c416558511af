import { COLON } from '../lexicon/marks.ts'
import type { Mention } from '../mentions/mention.ts'
import { BREAK, has, type TokenStore } from '../tokens/store.ts'
import { readClosing } from './closing.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { plainText } from './layout.ts'
import type { MetadataDraft } from './metadata.ts'
import { numberDraft, readNumber } from './number.ts'
import { readRecipients } from './recipients.ts'
import { readSigners, signerDrafts } from './signers.ts'

/** Tokens into which those who reprint a document say what it is. */
const INTRODUCTION = 300

/**
 * Reads a document that a paper or site prints without its letterhead: `Trân trọng giới thiệu toàn văn Nghị quyết số
 * 12-NQ/TW:`, or with these words as the headline. What is said of it in front of its text is its form; nothing for
 * other texts.
 */
export function readReprint(
  form: FormLexicon,
  store: TokenStore,
  mentions: readonly Mention[],
  limit: number,
): MetadataDraft | undefined {
  const early = mentions.filter(({ first }) => first <= INTRODUCTION)
  const shown = early.find((mention) => isShownWhole(form, store, mention))
  const { number, docType } = shown?.attributes ?? {}
  if (shown === undefined || number === undefined || docType === undefined) return undefined
  const said = early.filter(({ first, attributes }) => first <= shown.first && attributes?.number === number)
  const parts = early.filter(({ first, end }) => said.some((whole) => first > whole.first && end <= whole.end))
  const title = said.find(({ attributes }) => attributes?.title !== undefined)?.attributes?.title
  const date = parts.find(({ type, attributes }) => type === 'date' && attributes?.from === attributes?.to)
  const body = parts.find(({ type, first }) => type === 'body' && store.form[first - 1] === form.words.cua)
  const closing = readClosing(form, store, 0, limit)
  const entry = form.lexicon.longest(store, shown.first, form.types)
  const written = numberIn(form, store, shown)
  return {
    type: { name: docType, code: entry === 0 ? 'other' : form.lexicon.value(entry, 'code') },
    ...(written ? { number: written } : {}),
    ...(body ? { issuer: { name: plainText(store, body), range: { first: body.first, end: body.end } } } : {}),
    ...(date?.attributes?.from === undefined ? {} : { date: date.attributes.from }),
    ...(title === undefined ? {} : { subject: title }),
    signers: signerDrafts(readSigners(form, store, closing.signature)),
    recipients: readRecipients(form, store, closing.recipients),
    bases: [],
    genre: entry === 0 ? 'other' : form.lexicon.value(entry, 'genre'),
    diagnostics: [],
  }
}

/** Whether the document is named behind `toàn văn`, and its text follows. */
function isShownWhole({ words }: FormLexicon, store: TokenStore, { type, first, end }: Mention): boolean {
  if (type !== 'document' || end >= store.count) return false
  if (store.form[first - 1] !== words.van || store.form[first - 2] !== words.toan) return false
  return store.form[end] === COLON || (first === 2 && has(store, end, BREAK))
}

function numberIn({ words }: FormLexicon, store: TokenStore, { first, end }: Mention): MetadataDraft['number'] {
  for (let k = first; k < end; k++) {
    const number = store.form[k] === words.so ? readNumber(store, k + 1) : undefined
    if (number) return numberDraft(number)
  }
  return undefined
}
