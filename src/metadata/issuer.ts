import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_PUNCT, LINE_START, type TokenStore } from '../tokens/store.ts'
import type { LetterheadBody } from './bodies.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import { normalCase } from './letter-case.ts'
import { nameHead } from './names.ts'
import type { SignerReading } from './signers.ts'

/** How far a verb may stand from the body that issues, and how much of the body's beginning is looked at. */
const NAME_REACH = 26
const TELLING: ReadonlySet<string> = new Set(['thông báo', 'có ý kiến', 'đề nghị', 'yêu cầu'])
const OPENING = 500
const ENDING = 400

/** A body or office with its tokens, when it is written in one piece. */
export interface NamedReading {
  readonly name: string
  readonly range?: Range
}

/** What the form says about who decides. */
export interface IssuerSources {
  /** Bodies of the letterhead, the highest first. */
  readonly bodies: readonly LetterheadBody[]
  /** The name above the legal bases. */
  readonly heading?: Range
  /** The name behind the type: `của Bộ trưởng ...`. */
  readonly titular?: Range
  /** Who signs, when one alone does. */
  readonly signer?: SignerReading
  /** The document names its type: it is no letter. */
  readonly typed: boolean
  /** The text from the bases on, up to the recipients and signatures. */
  readonly body: Range
}

/** Who decides and the body above it. */
export interface IssuerReading {
  readonly issuer?: NamedReading
  readonly parent?: NamedReading
  readonly rule: string
}

interface IssuerRule {
  readonly id: string
  readonly read: (reader: Reader, sources: IssuerSources) => Omit<IssuerReading, 'rule'> | undefined
}

/** In order: the first that finds a name decides. */
const RULES: readonly IssuerRule[] = [
  { id: 'issuer.heading', read: (reader, sources) => reader.byHeading(sources) },
  { id: 'issuer.behalf', read: (reader, sources) => reader.byBehalf(sources) },
  { id: 'issuer.titular', read: (reader, sources) => reader.byTitular(sources) },
  { id: 'issuer.chair', read: (reader, sources) => reader.byChair(sources) },
  { id: 'issuer.letterhead', read: (reader, sources) => reader.byLetterhead(sources) },
  { id: 'issuer.promulgation', read: (reader, sources) => reader.byPromulgation(sources) },
  { id: 'issuer.closing', read: (reader, sources) => reader.byClosing(sources) },
  { id: 'issuer.signature', read: (reader, sources) => reader.bySignature(sources) },
]

/** Decides who issues the document. */
export function readIssuer(form: FormLexicon, store: TokenStore, sources: IssuerSources): IssuerReading | undefined {
  const reader = new Reader(form, store, sources.body.first)
  for (const rule of RULES) {
    const found = rule.read(reader, sources)
    if (found?.issuer) return { ...found, rule: rule.id }
  }
  return undefined
}

class Reader {
  private readonly form: FormLexicon
  private readonly store: TokenStore
  private readonly bodyFirst: number

  constructor(form: FormLexicon, store: TokenStore, bodyFirst: number) {
    this.form = form
    this.store = store
    this.bodyFirst = bodyFirst
  }

  /** The heading names an office (the chair issues himself, the head of a ministry for it) or a body. */
  byHeading({ heading, bodies }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    if (!heading) return undefined
    const tokens = listTokens(heading)
    const head = nameHead(this.form, this.store, heading.first, heading.end)
    const owner = bodies.at(-1)
    if (!head?.office) return this.bodyHeading(tokens, bodies)
    if (!owner) return { issuer: this.named(tokens) }
    if (head.kind !== 'chair') return this.byLetterhead({ bodies })
    return this.chairOf(owner, tokens.slice(0, head.end - heading.first), tokens)
  }

  private bodyHeading(tokens: readonly number[], bodies: readonly LetterheadBody[]): Omit<IssuerReading, 'rule'> {
    const owner = bodies.at(-1)
    if (owner && this.startsWith(owner.tokens, tokens)) return this.byLetterhead({ bodies }) ?? {}
    if (this.spellsLetterhead(tokens, bodies)) return this.byLetterhead({ bodies }) ?? {}
    const organ = owner && this.organOf(owner, tokens)
    if (organ) return organ
    const above = owner && this.startsWith(tokens, owner.tokens) ? bodies.at(-2) : owner
    const lower = bodies.length > 1 && owner && this.isOrgan(owner) ? bodies.at(-2) : above
    return { issuer: this.named(tokens), ...(lower && lower !== owner ? { parent: this.named(lower.tokens) } : {}) }
  }

  /** The letterhead's last line is the organ, and the heading names it with a part of the name above. */
  private spellsLetterhead(tokens: readonly number[], bodies: readonly LetterheadBody[]): boolean {
    const own = bodies.at(-1)
    const above = bodies.at(-2)
    if (!own || !above || !this.isOrgan(own) || !this.startsWith(tokens, own.tokens)) return false
    return this.startsWith(above.tokens, tokens.slice(own.tokens.length))
  }

  /** `Thường trực Hội đồng nhân dân tỉnh` takes the rest of its name from the letterhead. */
  private organOf(owner: LetterheadBody, tokens: readonly number[]): Omit<IssuerReading, 'rule'> | undefined {
    const head = nameHead(this.form, this.store, tokens[0] ?? 0)
    if (head?.kind !== 'organ') return undefined
    const organ = tokens.slice(0, head.end - (tokens[0] ?? 0))
    const rest = tokens.slice(organ.length)
    if (rest.length === 0 || !this.startsWith(owner.tokens, rest)) return undefined
    const parent = this.named(owner.tokens)
    return { issuer: { name: `${this.text(organ)} ${parent.name}`, ...rangeOf(tokens) }, parent }
  }

  /** `Chủ tịch` with the full name of the body on the letterhead, which is the parent. */
  private chairOf(
    owner: LetterheadBody,
    office: readonly number[],
    written: readonly number[],
  ): Omit<IssuerReading, 'rule'> {
    const parent = this.named(owner.tokens)
    const complement = written.slice(office.length)
    const full = complement.length > owner.tokens.length && this.startsWith(complement, owner.tokens)
    const name = full ? this.text(written) : `${this.text(office)} ${parent.name}`
    return { issuer: { name, ...rangeOf(written) }, parent }
  }

  byTitular({ titular, bodies }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    if (!titular) return undefined
    const head = nameHead(this.form, this.store, titular.first, titular.end)
    const owner = bodies.at(-1)
    if (head?.office && owner && head.kind !== 'chair') return this.byLetterhead({ bodies })
    const tokens = listTokens(titular)
    return {
      issuer: this.named(tokens),
      ...(owner && !this.startsWith(owner.tokens, tokens) ? { parent: this.named(owner.tokens) } : {}),
    }
  }

  /** Under `TM.`, `T/M` the body named there; an organ of the body on the letterhead takes its name along. */
  byBehalf({ signer, bodies }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    const behalf = signer?.behalf
    const owner = bodies.at(-1)
    if (!behalf || !owner || !this.isBehalf(signer)) return undefined
    const head = nameHead(this.form, this.store, behalf[0] ?? 0)
    if (!head || head.office) return undefined
    if (this.startsWith(owner.tokens, behalf) || this.sameHead(owner.tokens, behalf))
      return this.byLetterhead({ bodies })
    const parent = this.named(owner.tokens)
    if (head.kind === 'organ' && head.end - (behalf[0] ?? 0) >= behalf.length) {
      return { issuer: { name: `${this.text(behalf)} ${parent.name}`, ...rangeOf(behalf) }, parent }
    }
    return { issuer: this.named(behalf), parent }
  }

  private isBehalf(signer: SignerReading): boolean {
    return (signer.mark ?? '').toUpperCase().startsWith('T') && /^T[./]?M/iu.test(signer.mark ?? '')
  }

  /** A letter whose first words are `Chủ tịch Ủy ban nhân dân ... như sau:` comes from the chair. */
  byChair({ signer, bodies, body }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    const owner = bodies.at(-1)
    if (!owner || (signer && this.isBehalf(signer))) return undefined
    const limit = Math.min(body.end, body.first + OPENING)
    for (let at = body.first; at < limit; at++) {
      if (!has(this.store, at, LINE_START) || !has(this.store, at, INITIAL_UPPER)) continue
      const head = nameHead(this.form, this.store, at)
      if (head?.kind !== 'chair' || !this.sameHead([head.end], owner.tokens)) continue
      const end = this.leadInEnd(head.end)
      if (end > 0)
        return this.chairOf(owner, listTokens({ first: at, end: head.end }), listTokens({ first: at, end: head.end }))
    }
    return undefined
  }

  /** Token behind `như sau:` in the sentence, else 0. */
  private leadInEnd(from: number): number {
    for (let k = from; k < from + NAME_REACH * 2 && k < this.store.count; k++) {
      if (phraseAt(this.form, this.store, k)?.kind === 'as-follows') return k
      if (this.store.form[k] === -0x2e || this.store.form[k] === -0x3b) return 0
    }
    return 0
  }

  /** The last body of the letterhead; a bare organ takes the name of the one above. */
  byLetterhead({ bodies }: Pick<IssuerSources, 'bodies'>): Omit<IssuerReading, 'rule'> | undefined {
    const own = bodies.at(-1)
    if (!own) return undefined
    const above = bodies.at(-2)
    const parent = above ? this.named(above.tokens) : undefined
    const issuer =
      parent && this.isOrgan(own)
        ? { name: `${this.text(own.tokens)} ${ownerName(parent.name)}`, ...rangeOf(own.tokens) }
        : this.named(own.tokens)
    return { issuer, ...(parent ? { parent } : {}) }
  }

  /** `Bộ trưởng Bộ Y tế ban hành Thông tư ...` behind the bases. */
  byPromulgation({ body, typed }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    if (!typed) return undefined
    return this.subjectOf({ first: body.first, end: Math.min(body.end, body.first + OPENING) }, false)
  }

  /** `Văn phòng Chính phủ thông báo để ... biết` at the end. */
  byClosing({ body }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    return this.subjectOf({ first: Math.max(body.first, body.end - ENDING), end: body.end }, true)
  }

  bySignature({ signer }: IssuerSources): Omit<IssuerReading, 'rule'> | undefined {
    if (!signer?.behalf || !this.isBehalf(signer)) return undefined
    return { issuer: this.named(signer.behalf) }
  }

  /** The first or last body or office that opens a line and is the subject of a verb of issuing. */
  private subjectOf(range: Range, last: boolean): Omit<IssuerReading, 'rule'> | undefined {
    let found: Range | undefined
    for (let at = range.first; at < range.end; at++) {
      if (!has(this.store, at, LINE_START) || !has(this.store, at, INITIAL_UPPER)) continue
      const head = nameHead(this.form, this.store, at, range.end)
      const verb = head ? this.verbAfter(head.end, range.end) : 0
      if (verb > 0 && (!last || this.tells(verb))) found = { first: at, end: verb }
      if (found && !last) break
    }
    return found ? { issuer: this.named(listTokens(found)) } : undefined
  }

  /** A verb with which a letter or notice ends, not one that only reports of another document. */
  private tells(verb: number): boolean {
    const phrase = phraseAt(this.form, this.store, verb)
    return phrase !== undefined && TELLING.has(this.form.lexicon.canonical(phrase.entry))
  }

  private verbAfter(from: number, limit: number): number {
    for (let k = from; k < Math.min(limit, from + NAME_REACH); k++) {
      const kind = has(this.store, k, INITIAL_UPPER) ? undefined : phraseAt(this.form, this.store, k)?.kind
      if (kind === 'issues') return k
      if (kind === 'acts' || kind === 'about') return 0
      if (has(this.store, k, IS_PUNCT) && ![-0x2c, -0x2d].includes(this.store.form[k] ?? 0)) return 0
      if (this.store.form[k] === this.form.words.cua) return 0
    }
    return 0
  }

  private isOrgan(body: LetterheadBody): boolean {
    const first = body.tokens[0] ?? 0
    const head = nameHead(this.form, this.store, first)
    return head?.kind === 'organ' && head.end - first >= body.tokens.length
  }

  private sameHead(one: readonly number[], other: readonly number[]): boolean {
    const a = nameHead(this.form, this.store, one[0] ?? 0)
    const b = nameHead(this.form, this.store, other[0] ?? 0)
    return a !== undefined && b !== undefined && a.canonical === b.canonical
  }

  private startsWith(longer: readonly number[], shorter: readonly number[]): boolean {
    if (shorter.length > longer.length) return false
    return shorter.every((token, k) => this.store.form[token] === this.store.form[longer[k] ?? 0])
  }

  private text(tokens: readonly number[]): string {
    return normalCase(this.form, this.store, tokens, this.bodyFirst)
  }

  private named(tokens: readonly number[]): NamedReading {
    const words = tokens.filter(
      (k, place) => place < tokens.length - 1 || !has(this.store, k, IS_PUNCT) || has(this.store, k, ALL_UPPER),
    )
    return { name: this.text(words), ...rangeOf(words) }
  }
}

/** `Ban Tổ chức` of the Central Committee is the one `Trung ương`. */
function ownerName(name: string): string {
  return name.replace(/^Ban Chấp hành (?=Trung ương)/u, '')
}

function listTokens({ first, end }: Range): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k)
}

function rangeOf(tokens: readonly number[]): { range: Range } | Record<string, never> {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || last - first !== tokens.length - 1) return {}
  return { range: { first, end: last + 1 } }
}
