import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { OffsetUnit, Span } from '../model/analysis.ts'
import { type SourceText, toRawEnd, toRawStart } from '../text/source.ts'
import { isSpelled } from '../text/spaces.ts'
import type { Range } from '../tokens/range.ts'
import type { EntityDraft, EntityIndex } from './entities.ts'
import { MentionIndex } from './mention-index.ts'

/** How token ranges look from outside: as spans of the input, as its characters, as ids of blocks and entities. */
export class View {
  private readonly source: SourceText
  private readonly document: ReadDocument
  private readonly index: EntityIndex
  private readonly units: Int32Array | undefined
  private readonly mentions: MentionIndex

  constructor(source: SourceText, document: ReadDocument, index: EntityIndex, offsets: OffsetUnit) {
    this.source = source
    this.document = document
    this.index = index
    this.units = unitMap(source.raw, offsets)
    this.mentions = new MentionIndex(document.mentions)
  }

  /** Length of the input in the unit of the offsets. */
  get length(): number {
    const { raw } = this.source
    return this.units ? (this.units[raw.length] ?? 0) : raw.length
  }

  /** The range in offsets of the input, in the unit asked for. */
  span({ first, end }: Range): Span {
    return this.spanOf(first, end)
  }

  /** `span` of the tokens from `first` up to `end`: for what is asked so often that the kind of the range would cost. */
  spanOf(first: number, end: number): Span {
    const raw = this.rawSpan(first, end)
    const { units } = this
    return units ? { start: units[raw.start] ?? 0, end: units[raw.end] ?? 0 } : raw
  }

  /** The characters of the input that the range covers. */
  text({ first, end }: Range): string {
    return this.textOf(first, end)
  }

  /** `text` of the tokens from `first` up to `end`. */
  textOf(first: number, end: number): string {
    const span = this.rawSpan(first, end)
    return this.source.raw.slice(span.start, span.end)
  }

  /** Whether the input has the words there, however it spaces them: a look at `textOf` without making the string. */
  reads(first: number, end: number, words: string): boolean {
    const { start, end: stop } = this.rawSpan(first, end)
    const { raw } = this.source
    return (stop - start === words.length && raw.startsWith(words, start)) || isSpelled(raw, start, stop, words)
  }

  /** The id of the block, when there is one. */
  block(place: number): string | undefined {
    return this.document.structure.blocks[place]?.id
  }

  /** The entity that the range names, when it is one. */
  entity(range: Range, types: readonly Mention['type'][]): EntityDraft | undefined {
    return this.index.ofMention[this.mentions.standingFor(range, types)]
  }

  /** The mentions of the type that lie inside the range. */
  mentionsInside(range: Range, type: Mention['type']): Mention[] {
    return this.mentions.inside(range, type).flatMap((place) => this.document.mentions[place] ?? [])
  }

  /** Ids of the entities of the type that the range mentions, each once. */
  idsInside(range: Range, type: Mention['type']): string[] {
    return [...new Set(this.mentions.inside(range, type).flatMap((place) => this.index.ofMention[place]?.id ?? []))]
  }

  /** Id of the entity that the range names, else its words. */
  nameOrId(range: Range): string {
    return this.entity(range, ACTING)?.id ?? this.text(range)
  }

  private rawSpan(first: number, end: number): Span {
    const { store } = this.document
    const start = toRawStart(this.source, store.start[first] ?? this.source.text.length)
    return { start, end: end > first ? toRawEnd(this.source, store.end[end - 1] ?? 0) : start }
  }
}

/** Types that can decide or be told to do something. */
export const ACTING: readonly Mention['type'][] = ['position', 'body', 'person']

/** For each UTF-16 offset the offset in the other unit; nothing when they are the same. */
function unitMap(raw: string, offsets: OffsetUnit): Int32Array | undefined {
  if (offsets === 'utf16') return undefined
  const map = new Int32Array(raw.length + 1)
  let at = 0
  for (let i = 0; i < raw.length; i++) {
    map[i] = at
    const code = raw.charCodeAt(i)
    const low = code >= 0xdc00 && code < 0xe000 && i > 0 && isHigh(raw.charCodeAt(i - 1))
    if (offsets === 'codepoint') at += low ? 0 : 1
    else at += low ? 1 : utf8Length(code)
  }
  map[raw.length] = at
  return map
}

/** Bytes of a code unit; the two halves of a pair have three and one. */
function utf8Length(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
