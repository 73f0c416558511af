// Reads gold files: plain text with inline tags that say what a careful reader finds in it.

import type { DecisionKind, EntityType } from '../../src/model/analysis.ts'
import { DECISION_KINDS, ENTITY_TYPES } from '../../src/model/kinds.ts'

export const BLOCK_KINDS = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'subclause',
  'point',
  'bullet',
  'appendix',
] as const
export const STATUSES = ['enacted', 'reported', 'considered', 'proposed'] as const
export const MODALITIES = ['obligation', 'prohibition', 'request'] as const

export type GoldBlockKind = (typeof BLOCK_KINDS)[number]
export type GoldStatus = (typeof STATUSES)[number]
export type GoldModality = (typeof MODALITIES)[number]

/** A piece of the plain text, half-open, in UTF-16 code units. */
export interface GoldSpan {
  start: number
  end: number
  text: string
}
export interface GoldEntity extends GoldSpan {
  type: EntityType
  class?: true
}
export interface GoldDecision extends GoldSpan {
  kind: DecisionKind
  status: GoldStatus
  by?: string
}
export interface GoldDirective extends GoldSpan {
  modality: GoldModality
  addressees: string[]
  deadlines: GoldSpan[]
}
export interface GoldBlock {
  kind: GoldBlockKind
  label: string
  start: number
}
export interface GoldMetadata {
  type?: string
  number?: string
  issuer?: string
  parent?: string
  place?: string
  date?: string
  subject?: string
  signers?: { name: string; position?: string; authority?: string }[]
  recipients?: string[]
  bases?: number
}
export interface Gold {
  name: string
  text: string
  metadata: GoldMetadata
  structure: GoldBlock[]
  entities: GoldEntity[]
  decisions: GoldDecision[]
  directives: GoldDirective[]
  targets: GoldSpan[]
}

interface OpenTag {
  tag: string
  attributes: Map<string, string>
  start: number
}
interface TaggedSpan extends OpenTag {
  end: number
}

const HEAD = '<!--META'
const HEAD_END = '-->'
const SPAN_TAGS: ReadonlySet<string> = new Set([...ENTITY_TYPES, 'dec', 'dir', 'target', 'to', 'by'])

/**
 * Parses a gold file into its plain text and standoff annotations.
 * Offsets are UTF-16 code units in `text`. `name` is only used in messages.
 *
 * @throws Error with the line of the file when a tag is unknown, misplaced or incomplete
 */
export function parseGold(raw: string, name = 'gold'): Gold {
  const file = raw.replaceAll('\r\n', '\n')
  const { metadata, bodyStart } = readHead(file, name)
  const { text, spans, structure } = readBody(file, bodyStart, name)
  const fail = (span: TaggedSpan, what: string): never => {
    throw new Error(`${name}: ${what} at «${text.slice(span.start, span.start + 40)}»`)
  }
  return {
    name,
    text,
    metadata,
    structure,
    entities: spans.filter((s) => isOneOf(ENTITY_TYPES, s.tag)).map((s) => toEntity(s, text)),
    decisions: spans.filter((s) => s.tag === 'dec').map((s) => toDecision(s, text, fail)),
    directives: spans.filter((s) => s.tag === 'dir').map((s) => toDirective(s, spans, text, fail)),
    targets: spans.filter((s) => s.tag === 'target').map((s) => actSpan(s, text)),
  }
}

function readHead(file: string, name: string): { metadata: GoldMetadata; bodyStart: number } {
  const end = file.indexOf(`${HEAD_END}\n`)
  if (!file.startsWith(HEAD) || end < 0) {
    throw new Error(`${name}:1: a gold file begins with ${HEAD} {...} ${HEAD_END}`)
  }
  try {
    const metadata: GoldMetadata = JSON.parse(file.slice(HEAD.length, end))
    return { metadata, bodyStart: end + HEAD_END.length + 1 }
  } catch (cause) {
    throw new Error(`${name}:1: META is no JSON`, { cause })
  }
}

function readBody(
  file: string,
  bodyStart: number,
  name: string,
): { text: string; spans: TaggedSpan[]; structure: GoldBlock[] } {
  const spans: TaggedSpan[] = []
  const structure: GoldBlock[] = []
  const open: OpenTag[] = []
  let text = ''
  let at = bodyStart
  const fail = (what: string): never => {
    const line = file.slice(0, at).split('\n').length
    throw new Error(`${name}:${line}: ${what}`)
  }
  for (;;) {
    const less = nextTag(file, at)
    text += file.slice(at, less < 0 ? file.length : less)
    if (less < 0) break
    at = less
    const greater = file.indexOf('>', less)
    if (greater < 0) fail('a tag without its >')
    const inner = file.slice(less + 1, greater)
    if (inner.startsWith('s:')) structure.push({ ...readBlock(inner, fail), start: text.length })
    else if (inner.startsWith('/')) spans.push({ ...close(inner.slice(1), open, fail), end: text.length })
    else open.push({ ...readTag(inner, fail), start: text.length })
    at = greater + 1
  }
  for (const left of open) fail(`<${left.tag}> is never closed`)
  for (const span of spans) if (span.start === span.end) fail(`<${span.tag}> is empty`)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, spans, structure }
}

/** Where the next `<` stands that begins a tag; a `<` before a space or a digit is text. */
function nextTag(file: string, from: number): number {
  for (let i = file.indexOf('<', from); i >= 0; i = file.indexOf('<', i + 1)) {
    if (/[a-z/]/.test(file.charAt(i + 1))) return i
  }
  return -1
}

function readBlock(inner: string, fail: (what: string) => never): { kind: GoldBlockKind; label: string } {
  const [, kind = '', label = ''] = /^s:(\S+?)(?:\s+(\S+?))?\s*\/$/u.exec(inner) ?? []
  if (!isOneOf(BLOCK_KINDS, kind)) return fail(`no block mark: <${inner}>`)
  return { kind, label }
}

function readTag(inner: string, fail: (what: string) => never): { tag: string; attributes: Map<string, string> } {
  const tag = /^[a-z]+/.exec(inner)?.[0] ?? ''
  if (!SPAN_TAGS.has(tag)) return fail(`unknown tag <${inner}>`)
  const attributes = new Map<string, string>()
  const rest = inner.slice(tag.length).replaceAll(/\s+([a-z]+)="([^"]*)"/g, (_, key, value) => {
    attributes.set(String(key), String(value))
    return ''
  })
  if (rest.trim() !== '') return fail(`unreadable attributes in <${inner}>`)
  return { tag, attributes }
}

function close(tag: string, open: OpenTag[], fail: (what: string) => never): OpenTag {
  const last = open.pop()
  if (last?.tag !== tag) return fail(`</${tag}> closes ${last ? `<${last.tag}>` : 'nothing'}`)
  return last
}

function toEntity(span: TaggedSpan, text: string): GoldEntity {
  if (!isOneOf(ENTITY_TYPES, span.tag)) throw new Error(`<${span.tag}> is no entity`)
  const entity = { type: span.tag, ...trimmed(span, text, /\s/u) }
  return span.attributes.has('class') ? { ...entity, class: true } : entity
}

function toDecision(span: TaggedSpan, text: string, fail: (span: TaggedSpan, what: string) => never): GoldDecision {
  const kind = span.attributes.get('kind')
  const status = span.attributes.get('status')
  const by = span.attributes.get('by')
  if (!isOneOf(DECISION_KINDS, kind)) return fail(span, `decision of unknown kind «${kind}»`)
  if (!isOneOf(STATUSES, status)) return fail(span, `decision of unknown status «${status}»`)
  return { ...actSpan(span, text), kind, status, ...(by === undefined ? {} : { by }) }
}

function toDirective(
  span: TaggedSpan,
  spans: readonly TaggedSpan[],
  text: string,
  fail: (span: TaggedSpan, what: string) => never,
): GoldDirective {
  const modality = span.attributes.get('modality')
  if (!isOneOf(MODALITIES, modality)) return fail(span, `directive of unknown modality «${modality}»`)
  const slot = (tag: string): GoldSpan[] =>
    spans.filter((s) => s.tag === tag && s.start >= span.start && s.end <= span.end).map((s) => actSpan(s, text))
  const outside = span.attributes.get('to')
  const addressees = outside
    ? outside
        .split('|')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : slot('to').map((s) => s.text)
  return { ...actSpan(span, text), modality, addressees, deadlines: slot('by') }
}

/** Acts and their slots end before the punctuation that closes the clause. */
function actSpan(span: TaggedSpan, text: string): GoldSpan {
  return trimmed(span, text, /[\s.;:,]/u)
}

function trimmed(span: TaggedSpan, text: string, closing: RegExp): GoldSpan {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && closing.test(text.charAt(end - 1))) end--
  return { start, end, text: text.slice(start, end) }
}

function isOneOf<T extends string>(list: readonly T[], value: string | undefined): value is T {
  return list.some((item) => item === value)
}
