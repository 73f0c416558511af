import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { BlockNode } from '../structure/tree.ts'

/** How a document holds its acts. */
export const PROFILES = ['articles', 'normative', 'plan', 'letter', 'report', 'press'] as const

export type Profile = (typeof PROFILES)[number]

/** The profile of a document by its type, or by its blocks when the type is not known. */
export function profileOf(document: ReadDocument, metadata: MetadataDraft): Profile {
  const { blocks } = document.structure
  const articles = blocks.some((block) => block.kind === 'article')
  const code = metadata.type?.code
  if ((code === undefined || code === 'press') && isOrdered(blocks)) return articles ? 'articles' : 'plan'
  if (code === undefined) return articles ? 'articles' : 'press'
  const profile = OF_TYPES[code] ?? 'plan'
  if (profile === 'articles' && !articles) return 'plan'
  if (profile === 'articles' && metadata.number?.year !== undefined && blocks.length > 40) return 'normative'
  return profile
}

/** Whether the document is a law of some kind: what it says of decisions holds for all of them, none is made. */
export function isLaw({ type }: MetadataDraft): boolean {
  return type !== undefined && OF_TYPES[type.code] === 'normative'
}

/** Whether the type of the document is one that lays down rules, set out in articles or not. */
export function isRuleBook({ type }: MetadataDraft): boolean {
  const profile = type && OF_TYPES[type.code]
  return profile === 'articles' || profile === 'normative'
}

/** A law of some kind, or a decision or resolution set out in articles: bare verbs tell nobody anything there, rules do. */
export function isLegalAct(profile: Profile): boolean {
  return profile === 'normative' || profile === 'articles'
}

export const LEGAL_ACTS: readonly Profile[] = PROFILES.filter(isLegalAct)

/** A plan, directive or letter: an office writes to others what they are to do. */
export function isInstruction(profile: Profile): boolean {
  return profile === 'plan' || profile === 'letter'
}

export const INSTRUCTIONS: readonly Profile[] = PROFILES.filter(isInstruction)

/** News or a report: what others decided and asked for is told. */
export function isAccount(profile: Profile): boolean {
  return profile === 'press' || profile === 'report'
}

export const ACCOUNTS: readonly Profile[] = PROFILES.filter(isAccount)

const MANY_SUBCLAUSES = 4

/** Roman sections over numbered clauses, or many clauses with numbers of their own: a document that lost its head, no report. */
function isOrdered(blocks: readonly BlockNode[]): boolean {
  const numbered = blocks.filter(({ kind }) => kind === 'subclause').length
  if (numbered >= MANY_SUBCLAUSES) return true
  const sections = blocks.filter(({ kind }) => kind === 'section').length
  return sections > 1 && blocks.some(({ kind, parent }) => kind === 'clause' && blocks[parent]?.kind === 'section')
}

/** Profiles by the stable id of the type; a type that is not here counts as a plan. */
const OF_TYPES: Readonly<Record<string, Profile>> = {
  decision: 'articles',
  resolution: 'articles',
  order: 'articles',
  licence: 'articles',
  law: 'normative',
  code: 'normative',
  constitution: 'normative',
  ordinance: 'normative',
  decree: 'normative',
  circular: 'normative',
  'joint-circular': 'normative',
  'joint-resolution': 'normative',
  'consolidated-text': 'normative',
  regulation: 'normative',
  'working-regulation': 'normative',
  statute: 'normative',
  'internal-rules': 'normative',
  procedure: 'normative',
  'official-letter': 'letter',
  'courtesy-letter': 'letter',
  invitation: 'letter',
  submission: 'report',
  'internal-submission': 'report',
  recommendation: 'report',
  report: 'report',
  'political-report': 'report',
  'summary-report': 'report',
  'verification-report': 'report',
  minutes: 'report',
  press: 'press',
  'press-release': 'press',
  judgment: 'press',
  'case-law': 'press',
}
