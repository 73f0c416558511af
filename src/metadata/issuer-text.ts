import { COLON, COMMA, HYPHEN, SEMICOLON, STOP } from '../lexicon/marks.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_PUNCT, LINE_START } from '../tokens/store.ts'
import { phraseAt } from './form-lexicon.ts'
import { chairOf, isBehalf } from './issuer-chair.ts'

import { IssuerNames, listTokens } from './issuer-names.ts'
import type { IssuerFound, IssuerSources } from './issuer-sources.ts'
import { nameHead } from './names.ts'

/** How far a verb may stand from the body that issues, and how much of the body's beginning is looked at. */
const NAME_REACH = 26
const TELLING: ReadonlySet<string> = new Set(['thông báo', 'có ý kiến', 'đề nghị', 'yêu cầu'])
const CENTRAL = 'Ban Chấp hành Trung ương'
const CENTRAL_ORGANS: ReadonlySet<string> = new Set(['Bộ Chính trị', 'Ban Bí thư'])
const OPENING = 500
const ENDING = 400

/** A letter whose first words are `Chủ tịch Ủy ban nhân dân ... như sau:` comes from the chair. */
export function byChair(names: IssuerNames, { signer, bodies, body }: IssuerSources): IssuerFound | undefined {
  const owner = bodies.at(-1)
  if (!owner || (signer && isBehalf(signer))) return undefined
  const limit = Math.min(body.end, body.first + OPENING)
  for (let at = body.first; at < limit; at++) {
    // `Để khắc phục tồn tại nêu trên, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu ... như sau:`
    const opens = has(names.store, at, LINE_START) || names.store.form[at - 1] === COMMA
    if (!opens || !has(names.store, at, INITIAL_UPPER)) continue
    const head = nameHead(names.form, names.store, at)
    if (head?.kind !== 'chair' || !names.sameHead([head.end], owner.tokens)) continue
    const end = leadInEnd(names, head.end)
    if (end > 0)
      return chairOf(names, owner, listTokens({ first: at, end: head.end }), listTokens({ first: at, end: head.end }))
  }
  return undefined
}

/** Token of `như sau:` in the sentence, else 0. */
function leadInEnd(names: IssuerNames, from: number): number {
  for (let k = from; k < from + NAME_REACH * 2 && k < names.store.count; k++) {
    if (phraseAt(names.form, names.store, k)?.kind === 'as-follows') return k
    // `yêu cầu Thủ trưởng các sở thực hiện các nội dung sau:`
    if (names.store.form[k] === names.form.words.sau && names.store.form[k + 1] === COLON) return k
    if (names.store.form[k] === STOP || names.store.form[k] === SEMICOLON) return 0
  }
  return 0
}

/**
 * `Ban Bí thư quy định ... như sau:` under `BAN CHẤP HÀNH TRUNG ƯƠNG`, `Ban Thường vụ Tỉnh ủy ... như sau:` under `TỈNH ỦY`:
 * the organ that decides, of the committee on the letterhead.
 */
export function byOrgan(names: IssuerNames, { bodies, body, signer }: IssuerSources): IssuerFound | undefined {
  const owner = bodies.at(-1)
  if (!owner || signer) return undefined
  const { form, store } = names
  for (let at = body.first; at < Math.min(body.end, body.first + OPENING); at++) {
    if (!has(store, at, LINE_START) || !has(store, at, INITIAL_UPPER)) continue
    const head = nameHead(form, store, at, body.end)
    if (!head || leadInEnd(names, head.end) === 0) continue
    const parent = names.named(owner.tokens)
    const central =
      CENTRAL_ORGANS.has(head.canonical) && nameHead(form, store, owner.tokens[0] ?? 0)?.canonical === CENTRAL
    if (central) return { issuer: names.named(listTokens({ first: at, end: head.end })), parent }
    if (head.kind === 'organ' && names.sameHead([head.end], owner.tokens))
      return { issuer: { name: `${names.text(listTokens({ first: at, end: head.end }))} ${parent.name}` }, parent }
  }
  return undefined
}

/** `Bộ trưởng Bộ Y tế ban hành Thông tư ...` behind the bases. */
export function byPromulgation(names: IssuerNames, { body, typed }: IssuerSources): IssuerFound | undefined {
  if (!typed) return undefined
  return subjectOf(names, { first: body.first, end: Math.min(body.end, body.first + OPENING) }, false)
}

/** `Văn phòng Chính phủ thông báo để ... biết` at the end. */
export function byClosing(names: IssuerNames, { body }: IssuerSources): IssuerFound | undefined {
  return subjectOf(names, { first: Math.max(body.first, body.end - ENDING), end: body.end }, true)
}

/** The first or last body or office that opens a line and is the subject of a verb of issuing. */
function subjectOf(names: IssuerNames, range: Range, last: boolean): IssuerFound | undefined {
  let found: Range | undefined
  for (let at = range.first; at < range.end; at++) {
    if (!has(names.store, at, LINE_START) || !has(names.store, at, INITIAL_UPPER)) continue
    const head = nameHead(names.form, names.store, at, range.end)
    const verb = head ? verbAfter(names, head.end, range.end) : 0
    if (verb > 0 && (!last || tells(names, verb))) found = { first: at, end: withoutManner(names, at, verb) }
    if (found && !last) break
  }
  return found ? { issuer: names.named(listTokens(found)) } : undefined
}

/** `Bộ Tài chính trân trọng đề nghị`: how it is said is no part of the name. */
function withoutManner(names: IssuerNames, first: number, verb: number): number {
  let end = verb
  while (end > first + 1 && names.form.words.manners.includes(names.store.form[end - 1] ?? 0)) end--
  return end
}

/** A verb with which a letter or notice ends, not one that only reports of another document. */
function tells(names: IssuerNames, verb: number): boolean {
  const phrase = phraseAt(names.form, names.store, verb)
  return phrase !== undefined && TELLING.has(names.form.lexicon.canonical(phrase.entry))
}

function verbAfter(names: IssuerNames, from: number, limit: number): number {
  for (let k = from; k < Math.min(limit, from + NAME_REACH); k++) {
    const kind = has(names.store, k, INITIAL_UPPER) ? undefined : phraseAt(names.form, names.store, k)?.kind
    if (kind === 'issues') return k
    if (kind === 'acts' || kind === 'about') return 0
    if (has(names.store, k, IS_PUNCT) && ![COMMA, HYPHEN].includes(names.store.form[k] ?? 0)) return 0
    if (names.store.form[k] === names.form.words.cua) return 0
  }
  return 0
}
