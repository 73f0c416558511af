import type { TokenStore } from '../tokens/store.ts'
import type { LetterheadBody } from './bodies.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { chairOf, isBehalf } from './issuer-chair.ts'
import { byLead } from './issuer-lead.ts'
import { IssuerNames, listTokens, rangeOf } from './issuer-names.ts'
import type { IssuerFound, IssuerReading, IssuerSources } from './issuer-sources.ts'
import { byChair, byClosing, byOrgan, byPromulgation } from './issuer-text.ts'
import { nameHead } from './names.ts'

interface IssuerRule {
  readonly id: string
  readonly read: (names: IssuerNames, sources: IssuerSources) => IssuerFound | undefined
}

/** In order: the first that finds a name decides. */
const RULES: readonly IssuerRule[] = [
  { id: 'issuer.heading', read: byHeading },
  { id: 'issuer.behalf', read: byBehalf },
  { id: 'issuer.titular', read: byTitular },
  { id: 'issuer.chair', read: byChair },
  { id: 'issuer.organ', read: byOrgan },
  { id: 'issuer.letterhead', read: byLetterhead },
  { id: 'issuer.promulgation', read: byPromulgation },
  { id: 'issuer.closing', read: byClosing },
  { id: 'issuer.signature', read: bySignature },
  { id: 'issuer.lead', read: byLead },
]

/** Decides who issues the document. */
export function readIssuer(form: FormLexicon, store: TokenStore, sources: IssuerSources): IssuerReading | undefined {
  const names = new IssuerNames(form, store, sources.body.first)
  for (const rule of RULES) {
    const found = rule.read(names, sources)
    if (found?.issuer) return { ...found, rule: rule.id }
  }
  return undefined
}

/** The heading names an office (the chair issues himself, the head of a ministry for it) or a body. */
function byHeading(names: IssuerNames, { heading, bodies }: IssuerSources): IssuerFound | undefined {
  if (!heading) return undefined
  const tokens = listTokens(heading)
  const head = nameHead(names.form, names.store, heading.first, heading.end)
  const owner = bodies.at(-1)
  if (!head?.office) return bodyHeading(names, tokens, bodies)
  if (!owner) return { issuer: names.named(tokens) }
  if (head.kind !== 'chair') return byLetterhead(names, { bodies })
  return chairOf(names, owner, tokens.slice(0, head.end - heading.first), tokens)
}

function bodyHeading(names: IssuerNames, tokens: readonly number[], bodies: readonly LetterheadBody[]): IssuerFound {
  const owner = bodies.at(-1)
  if (owner && names.startsWith(owner.tokens, tokens)) return byLetterhead(names, { bodies }) ?? {}
  if (spellsLetterhead(names, tokens, bodies)) return byLetterhead(names, { bodies }) ?? {}
  const organ = owner && organOf(names, owner, tokens)
  if (organ) return organ
  const above = owner && names.startsWith(tokens, owner.tokens) ? bodies.at(-2) : owner
  const lower = bodies.length > 1 && owner && names.isOrgan(owner) ? bodies.at(-2) : above
  return { issuer: names.named(tokens), ...(lower && lower !== owner ? { parent: names.named(lower.tokens) } : {}) }
}

/** The letterhead's last line is the organ, and the heading names it with a part of the name above. */
function spellsLetterhead(names: IssuerNames, tokens: readonly number[], bodies: readonly LetterheadBody[]): boolean {
  const own = bodies.at(-1)
  const above = bodies.at(-2)
  if (!own || !above || !names.isOrgan(own) || !names.startsWith(tokens, own.tokens)) return false
  return names.startsWith(above.tokens, tokens.slice(own.tokens.length))
}

/** `Thường trực Hội đồng nhân dân tỉnh` takes the rest of its name from the letterhead. */
function organOf(names: IssuerNames, owner: LetterheadBody, tokens: readonly number[]): IssuerFound | undefined {
  const head = nameHead(names.form, names.store, tokens[0] ?? 0)
  if (head?.kind !== 'organ') return undefined
  const organ = tokens.slice(0, head.end - (tokens[0] ?? 0))
  const rest = tokens.slice(organ.length)
  if (rest.length === 0 || !names.startsWith(owner.tokens, rest)) return undefined
  const parent = names.named(owner.tokens)
  return { issuer: { name: `${names.text(organ)} ${parent.name}`, ...rangeOf(tokens) }, parent }
}

function byTitular(names: IssuerNames, { titular, bodies }: IssuerSources): IssuerFound | undefined {
  if (!titular) return undefined
  const head = nameHead(names.form, names.store, titular.first, titular.end)
  const owner = bodies.at(-1)
  if (head?.office && owner && head.kind !== 'chair') return byLetterhead(names, { bodies })
  const tokens = listTokens(titular)
  // `QUỐC HỘI` and `của Quốc hội nước Cộng hòa ...`
  const state = owner && names.startsWith(tokens, owner.tokens) ? tokens[owner.tokens.length] : undefined
  if (state !== undefined && names.store.form[state] === names.form.words.nuoc) return byLetterhead(names, { bodies })
  return {
    issuer: names.named(tokens),
    ...(owner && !names.startsWith(owner.tokens, tokens) ? { parent: names.named(owner.tokens) } : {}),
  }
}

/** Under `TM.`, `T/M` the body named there; an organ of the body on the letterhead takes its name along. */
function byBehalf(names: IssuerNames, { signer, bodies }: IssuerSources): IssuerFound | undefined {
  const behalf = signer?.behalf
  const owner = bodies.at(-1)
  if (!behalf || !owner || !isBehalf(signer)) return undefined
  const head = nameHead(names.form, names.store, behalf[0] ?? 0)
  if (!head || head.office) return undefined
  if (names.startsWith(owner.tokens, behalf) || names.sameHead(owner.tokens, behalf))
    return byLetterhead(names, { bodies })
  const parent = names.named(owner.tokens)
  if (head.kind === 'organ' && head.end - (behalf[0] ?? 0) >= behalf.length) {
    return { issuer: { name: `${names.text(behalf)} ${parent.name}`, ...rangeOf(behalf) }, parent }
  }
  return { issuer: names.named(behalf), parent }
}

/** The last body of the letterhead; a bare organ takes the name of the one above. */
function byLetterhead(names: IssuerNames, { bodies }: Pick<IssuerSources, 'bodies'>): IssuerFound | undefined {
  const own = bodies.at(-1)
  if (!own) return undefined
  const above = bodies.at(-2)
  const parent = above ? names.named(above.tokens) : undefined
  const issuer =
    parent && names.isOrgan(own)
      ? { name: `${names.text(own.tokens)} ${ownerName(parent.name)}`, ...rangeOf(own.tokens) }
      : names.named(own.tokens)
  return { issuer, ...(parent ? { parent } : {}) }
}

function bySignature(names: IssuerNames, { signer }: IssuerSources): IssuerFound | undefined {
  if (!signer?.behalf || !isBehalf(signer)) return undefined
  return { issuer: names.named(signer.behalf) }
}

/** `Ban Tổ chức` of the Central Committee is the one `Trung ương`. */
function ownerName(name: string): string {
  return name.replace(/^Ban Chấp hành (?=Trung ương)/u, '')
}
