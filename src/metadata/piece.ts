import { COMMA } from '../lexicon/marks.ts'
import type { BlockNode } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, type TokenStore } from '../tokens/store.ts'
import { readClosing } from './closing.ts'
import { dateBehind } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { isBehalf } from './issuer-chair.ts'
import { IssuerNames, listTokens, type NamedReading } from './issuer-names.ts'
import type { MetadataDraft } from './metadata.ts'
import { nameHead } from './names.ts'
import { readRecipients } from './recipients.ts'
import { readSigners, type SignerReading, signerDrafts } from './signers.ts'

/** Tokens from `thông qua` to the date. */
const PASSED_REACH = 4
/** Tokens between `được` and `thông qua` at most: the body with its term and session. */
const LONGEST_PASSING = 40
/** A text that begins with such a block, and not with the first of its kind, has lost what stood before. */
const COUNTED: ReadonlySet<string> = new Set(['section', 'clause', 'subclause'])

/**
 * Reads a piece of a document that has lost its head: the type that it calls itself (`Luật này`), its closing, the note on
 * who passed it; nothing for a text that shows none of these.
 */
export function readPiece(
  form: FormLexicon,
  store: TokenStore,
  firstBlock: BlockNode | undefined,
  limit: number,
): MetadataDraft | undefined {
  const closing = readClosing(form, store, 0, limit)
  const body = { first: 0, end: Math.min(closing.first, limit) }
  const signers = readSigners(form, store, closing.signature)
  const recipients = readRecipients(form, store, closing.recipients)
  const named = selfNamed(form, store, body)
  const passing = named ? readPassing(form, store, body) : undefined
  const signed = signers.some(({ mark, position }) => mark !== undefined || (named !== 0 && position !== undefined))
  if (!passing && !signed && recipients.length === 0 && !opensInside(firstBlock)) return undefined
  const issuer = passing?.issuer ?? signedFor(form, store, signers)
  return {
    ...(named ? { type: typeOf(form, named) } : {}),
    ...(issuer ? { issuer } : {}),
    ...(passing?.iso === undefined ? {} : { date: passing.iso }),
    signers: signerDrafts(signers),
    recipients,
    bases: [],
    genre: named ? form.lexicon.value(named, 'genre') : 'other',
    diagnostics: [],
  }
}

/** The text begins with an article or chapter, or with a number other than the first. */
function opensInside(block: BlockNode | undefined): boolean {
  if (block?.first !== 0) return false
  if (block.kind === 'article' || block.kind === 'chapter') return true
  return COUNTED.has(block.kind) && block.label !== '1' && block.label !== 'I'
}

/** Entry of the type that the text last calls itself (`Chỉ thị này`), else 0. */
function selfNamed({ lexicon, types, words }: FormLexicon, store: TokenStore, { first, end }: Range): number {
  for (let at = end - 1; at >= first; at--) {
    const code = store.form[at] ?? 0
    if (code <= 0 || !has(store, at, INITIAL_UPPER) || !lexicon.opens(code, types)) continue
    const entry = lexicon.longest(store, at, types, end)
    if (entry !== 0 && store.form[at + lexicon.length(entry)] === words.nay) return entry
  }
  return 0
}

function typeOf({ lexicon }: FormLexicon, entry: number): NonNullable<MetadataDraft['type']> {
  return { name: lexicon.canonical(entry).toLowerCase(), code: lexicon.value(entry, 'code') }
}

interface Passing {
  readonly issuer?: NamedReading
  readonly iso?: string
}

/** `Luật này đã được Quốc hội ... thông qua ngày ...` at the end: who passed the text, and when. */
function readPassing(form: FormLexicon, store: TokenStore, body: Range): Passing | undefined {
  const from = Math.max(body.first, body.end - LONGEST_PASSING * 3)
  for (let at = body.end - 1; at > from; at--) {
    if (store.form[at] !== form.words.duoc || !saysItself(form, store, at)) continue
    for (let k = at + 1; k < Math.min(body.end, at + LONGEST_PASSING); k++) {
      if (phraseAt(form, store, k)?.kind !== 'passed') continue
      const issuer = passedBy(form, store, { first: at + 1, end: k })
      const iso = dateBehind(form, store, k, PASSED_REACH)
      if (issuer || iso !== undefined) return { ...(issuer ? { issuer } : {}), ...(iso === undefined ? {} : { iso }) }
    }
  }
  return undefined
}

/** `này được`, `này đã được`. */
function saysItself({ words }: FormLexicon, store: TokenStore, at: number): boolean {
  const before = words.pastMarks.includes(store.form[at - 1] ?? 0) ? at - 2 : at - 1
  return store.form[before] === words.nay
}

/** The body behind `được`: a complete name alone, another one up to the term or session behind it. */
function passedBy(form: FormLexicon, store: TokenStore, { first, end }: Range): NamedReading | undefined {
  const head = nameHead(form, store, first, end)
  if (!head) return undefined
  let last = head.end
  while (head.kind !== 'whole' && last < end && store.form[last] !== COMMA) {
    const kind = phraseAt(form, store, last)?.kind
    if (kind === 'session' || kind === 'term') break
    last++
  }
  return new IssuerNames(form, store, 0).named(listTokens({ first, end: last }))
}

/** The body signed for (`T/M BAN CHẤP HÀNH TRUNG ƯƠNG`), when it is named in full. */
function signedFor(form: FormLexicon, store: TokenStore, signers: readonly SignerReading[]): NamedReading | undefined {
  const signer = signers.length === 1 ? signers[0] : undefined
  const behalf = signer && isBehalf(signer) ? signer.behalf : undefined
  if (!behalf) return undefined
  const head = nameHead(form, store, behalf[0] ?? 0)
  if (!head || head.office || (head.kind !== 'whole' && head.end - (behalf[0] ?? 0) >= behalf.length)) return undefined
  return new IssuerNames(form, store, 0).named(behalf)
}
