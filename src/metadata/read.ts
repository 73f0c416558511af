import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Line } from '../lines/line.ts'
import type { Mention } from '../mentions/mention.ts'
import type { BlockNode, Structure } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { has, IS_PUNCT, LINE_START, type TokenStore } from '../tokens/store.ts'
import { readAnnexNote } from './annex-note.ts'
import { readBases } from './bases.ts'
import { letterheadBodies } from './bodies.ts'
import { readClosing } from './closing.ts'
import { authorityEnd } from './closing-marks.ts'
import { type DateReading, readDate } from './date.ts'
import { diagnose } from './diagnose.ts'
import { type FormLexicon, formLexicon, phraseAt } from './form-lexicon.ts'
import { readHead } from './head.ts'
import type { Head } from './head-draft.ts'
import { laterAddressee } from './head-start.ts'
import { readIssuer } from './issuer.ts'
import { isCapitals, lineEnd, plainText, withoutFinal } from './layout.ts'
import type { MetadataDraft } from './metadata.ts'
import { numberDraft } from './number.ts'
import { readPiece } from './piece.ts'
import { readPrecedent } from './precedent.ts'
import { readPress } from './press.ts'
import { readRecipients } from './recipients.ts'
import { readReprint } from './reprint.ts'
import { readSigners, signerDrafts } from './signers.ts'
import { readTitle, type Title } from './title.ts'
import { CONSOLIDATED, readTypeName, type TypeReading } from './type-name.ts'

/** A text of fewer tokens that has not the form of a document is no report either. */
const SHORTEST_REPORT = 20
const FINAL_MARKS = '.,;:*_-'
const FIRST_MARKS = /^[\s:*_-]+/u

/** Everything that is known of a document when its form is read. */
export interface ReadDocument {
  readonly store: TokenStore
  readonly lexicon: Lexicon
  readonly lines: readonly Line[]
  readonly structure: Structure
  readonly mentions: readonly Mention[]
}

/** Reads the form of the document: type, number, issuer, date, subject, signers, recipients, bases. */
export function readMetadata(document: ReadDocument): MetadataDraft {
  const { store, structure } = document
  const form = formLexicon(document.lexicon)
  const firstBlock = structure.blocks.find((block) => block.kind !== 'bullet')
  const precedent = readPrecedent(form, store, document.mentions)
  if (precedent) return precedent
  const head = officialHead(form, store, firstBlock)
  if (!head) {
    if (store.count < SHORTEST_REPORT) return NO_METADATA
    const piece = (): MetadataDraft | undefined => readPiece(form, store, firstBlock, appendixStart(form, document, 0))
    const reprint = readReprint(form, store, document.mentions, appendixStart(form, document, 0))
    return reprint ?? piece() ?? pressDraft(form, document)
  }
  const limit = appendixStart(form, document, head.end)
  const bodies = letterheadBodies(form, store, head.bodies, document.mentions)
  const own = bodies.at(-1)?.tokens ?? []
  const title = head.type
    ? readTitle(form, store, head.end, firstBlock?.first ?? -1, own, genreOf(form, head) === 'law')
    : emptyTitle(head)
  const { bases, end: bodyFirst } = readBases(form, store, title.end, limit, genreOf(form, head))
  const closing = readClosing(form, store, Math.min(title.end, limit), limit)
  const signers = readSigners(form, store, closing.signature)
  const type = readTypeName(form, store, head, head.number ?? title.number)
  const note = head.number || title.number ? undefined : readAnnexNote(form, store, closing.first, type.name)
  const number = head.number ?? title.number ?? note?.number
  const passed = passedDate(form, store, { first: title.end, end: closing.first })
  const date = head.date ?? title.date ?? note?.date
  const named = readIssuer(form, store, {
    bodies,
    ...(title.heading ? { heading: title.heading } : {}),
    ...(title.issuer ? { titular: title.issuer } : {}),
    ...(signers[0] && signers.length === 1 ? { signer: signers[0] } : {}),
    typed: head.type !== undefined,
    mentions: document.mentions,
    body: { first: bases.length > 0 ? bodyFirst : title.end, end: closing.first },
  })
  const subject = joinSubject(store, [
    ...joinedType(form, head, type),
    ...(title.subject.length > 0 ? title.subject : head.about),
  ])
  const iso = date?.iso ?? (date ? undefined : passed?.iso)
  return {
    type: { name: type.name, code: type.code, ...(head.type ? { range: head.type.range } : {}) },
    ...(number ? { number: numberDraft(number) } : {}),
    ...(named?.issuer ? { issuer: named.issuer } : {}),
    ...(named?.parent ? { parent: named.parent } : {}),
    ...(head.place ? { place: placeName(store, head.place) } : {}),
    ...(iso === undefined ? {} : { date: iso }),
    ...(subject === '' ? {} : { subject }),
    signers: signerDrafts(signers),
    recipients: readRecipients(form, store, closing.recipients),
    bases,
    ...(head.urgency ? { urgency: plainText(store, head.urgency).toLowerCase() } : {}),
    ...(head.secrecy ? { secrecy: plainText(store, head.secrecy).toLowerCase() } : {}),
    genre: type.genre,
    diagnostics: diagnose({
      head,
      number,
      date,
      passed,
      issuer: named?.issuer !== undefined,
      subject: subject !== '',
      signers: signers.length,
    }),
  }
}

/** The head of the document, at its start or below an editor's summary; nothing for a text without that form. */
function officialHead(form: FormLexicon, store: TokenStore, firstBlock: BlockNode | undefined): Head | undefined {
  const head = readHead(form, store, firstBlock)
  if (isOfficial(form, store, head)) return head
  const addressee = laterAddressee(form, store)
  return addressee < 0 ? undefined : readHead(form, store, undefined, addressee)
}

/** The form of a text that is no Vietnamese document: nothing. */
export const NO_METADATA: MetadataDraft = { signers: [], recipients: [], bases: [], genre: 'other', diagnostics: [] }

/** Whether the text has the form of a document: a type, a State or Party heading, or a letter's number and addressee. */
function isOfficial(form: FormLexicon, store: TokenStore, head: Head): boolean {
  if (head.type || head.motto) return true
  if (phraseAt(form, store, head.end)?.kind === 'addressee') return true
  return head.about.length > 0 && (head.number !== undefined || head.bodies.length > 0 || head.date !== undefined)
}

function pressDraft(form: FormLexicon, { store, mentions }: ReadDocument): MetadataDraft {
  const { subject, date, issuer } = readPress(form, store, mentions)
  return {
    type: { name: 'tin', code: 'press' },
    ...(issuer ? { issuer } : {}),
    ...(date?.iso === undefined ? {} : { date: date.iso }),
    ...(subject ? { subject: plainText(store, subject) } : {}),
    signers: [],
    recipients: [],
    bases: [],
    genre: 'press',
    diagnostics: [],
  }
}

/** Where the first appendix behind the head begins: below a line that names it, or with a title in capitals. */
function appendixStart(form: FormLexicon, { store, structure }: ReadDocument, from: number): number {
  const headed = structure.blocks.find((block) => block.kind === 'appendix' && block.first > from)
  const zone = structure.zones.find(({ kind, first }) => {
    if (kind !== 'appendix' || first <= from || authorityEnd(form, store, first) > 0) return false
    return isCapitals(store, { first, end: lineEnd(store, first) })
  })
  return Math.min(headed?.first ?? store.count, zone?.first ?? store.count)
}

/** Genre of the type that the document names; empty without one. */
function genreOf({ lexicon }: FormLexicon, { type }: Head): string {
  return type ? lexicon.value(type.entry, 'genre') : ''
}

function emptyTitle(head: Head): Title {
  return { subject: [], end: head.end }
}

/** `LUẬT THUẾ TÀI NGUYÊN`: the law that a consolidated text is of is its subject, with the type. */
function joinedType({ lexicon }: FormLexicon, head: Head, type: TypeReading): readonly Range[] {
  if (type.code !== CONSOLIDATED || !head.type || lexicon.value(head.type.entry, 'code') === CONSOLIDATED) return []
  return [head.type.range]
}

function placeName(store: TokenStore, { first, end }: Range): string {
  let last = end
  while (last > first && has(store, last - 1, IS_PUNCT)) last--
  return plainText(store, { first, end: last })
}

/** The lines of the summary as one, without rules and a final mark. */
function joinSubject(store: TokenStore, lines: readonly Range[]): string {
  const text = lines.map((line) => plainText(store, line)).join(' ')
  return withoutFinal(text.replace(FIRST_MARKS, ''), FINAL_MARKS)
}

/** The date in `... đã được ... thông qua ngày ...` at the end of laws and resolutions. */
function passedDate(form: FormLexicon, store: TokenStore, { first, end }: Range): DateReading | undefined {
  for (let at = end - 1; at > Math.max(first, end - 120); at--) {
    if (store.form[at] !== form.words.ngay || has(store, at, LINE_START)) continue
    for (let k = at - 1; k > at - 4 && k > first; k--) {
      if (phraseAt(form, store, k)?.kind === 'passed') return readDate(form, store, at)
    }
  }
  return undefined
}
