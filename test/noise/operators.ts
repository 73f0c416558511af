import type { Gold } from '../../scripts/gold/parse.ts'
import { letterheadOperators } from './letterhead.ts'
import { OCR_CONFUSIONS } from './ocr.ts'
import { type Piece, rebuild } from './pieces.ts'

/** What real files do to a text: `apply` gives the gold of the spoilt text, its annotations moved along. */
export interface NoiseOperator {
  readonly id: string
  /** How many points of F1 acts and entities may lose. */
  readonly allowed: number
  readonly apply: (gold: Gold) => Gold
}

const TONED = 'àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ'
const BARE = 'aaaaaeeeeeiiiiiooooouuuuuyyyyy'
/** The open rimes oa, oe, uy with a tone; after q the u is no vowel. */
const OPEN_RIME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu

/** All operators. Random ones are seeded by the document, so that a figure can be had again. */
export const OPERATORS: readonly NoiseOperator[] = [
  { id: 'decomposed letters (NFD)', allowed: 2, apply: byCharacter((char) => char.normalize('NFD')) },
  { id: 'new tone placement (hoà)', allowed: 2, apply: byReplacement(OPEN_RIME, (match) => shiftTone(match, 1)) },
  { id: 'old tone placement (hòa)', allowed: 2, apply: byReplacement(OPEN_RIME, (match) => shiftTone(match, 0)) },
  { id: 'eth for đ', allowed: 2, apply: byCharacter((char) => (char === 'Đ' ? 'Ð' : char === 'đ' ? 'ð' : char)) },
  { id: 'spaces that do not break', allowed: 2, apply: byCharacter((char) => (char === ' ' ? '\u00a0' : char)) },
  { id: 'hard wrap at 50 columns', allowed: 2, apply: (gold) => rebuild(gold, wrapped(gold.text, 50)) },
  { id: 'paragraphs on one line', allowed: 2, apply: byReplacement(/(?<=[\p{L}\d,]{2})\n(?=\p{Ll})/gu, () => ' ') },
  { id: 'items on one line', allowed: 2, apply: byReplacement(/(?<=;)\n+(?=(?:[a-zđ]\)|[-+]) )/gu, () => ' ') },
  {
    id: 'page numbers between lines',
    allowed: 2,
    apply: (gold) =>
      rebuild(
        gold,
        paged(gold, (page) => String(page)),
      ),
  },
  {
    id: 'running heads between pages',
    allowed: 2,
    apply: (gold) =>
      rebuild(
        gold,
        paged(gold, (page) => `${page}\tCÔNG BÁO/Số 45 + 46/Ngày 10-3-2021`),
      ),
  },
  ...letterheadOperators(),
  {
    id: 'headings in capitals',
    allowed: 2,
    apply: byReplacement(/^(?:[IVX]+|\d{1,2})[.-] [^\n.;:]{4,60}$/gmu, (match) => match.toUpperCase()),
  },
  { id: 'OCR confusions at 0.5 %', allowed: 5, apply: (gold) => rebuild(gold, confused(gold.text, 0.005)) },
]

function byCharacter(change: (char: string) => string): (gold: Gold) => Gold {
  return (gold) => rebuild(gold, [...pieces(gold.text, /[^]/gu, change)])
}

function byReplacement(pattern: RegExp, change: (match: string) => string): (gold: Gold) => Gold {
  return (gold) => rebuild(gold, [...pieces(gold.text, pattern, change)])
}

function* pieces(text: string, pattern: RegExp, change: (match: string) => string): Generator<Piece> {
  let last = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    for (let i = last; i < index; i++) yield { text: text.charAt(i), from: i, to: i + 1 }
    yield* changed(match, change(match), index)
    last = index + match.length
  }
  for (let i = last; i < text.length; i++) yield { text: text.charAt(i), from: i, to: i + 1 }
}

/** A change that keeps the length is one of single characters. */
function* changed(match: string, text: string, index: number): Generator<Piece> {
  if (text.length !== match.length) yield { text, from: index, to: index + match.length }
  else for (let i = 0; i < text.length; i++) yield { text: text.charAt(i), from: index + i, to: index + i + 1 }
}

function shiftTone(match: string, target: 0 | 1): string {
  const small = Array.from(match.toLowerCase())
  const tone = Math.max(...small.map(toneOf))
  const bare = small.map((char) => (TONED.includes(char) ? BARE.charAt(TONED.indexOf(char)) : char))
  bare[target] = withTone(bare[target] ?? '', tone)
  return bare.map((char, k) => (match.charAt(k) === small[k] ? char : char.toUpperCase())).join('')
}

function toneOf(char: string): number {
  const at = TONED.indexOf(char)
  return at < 0 ? 0 : (at % 5) + 1
}

function withTone(vowel: string, tone: number): string {
  return tone === 0 ? vowel : TONED.charAt(BARE.indexOf(vowel) + tone - 1)
}

function wrapped(text: string, columns: number): Piece[] {
  let column = 0
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i)
    const wrap = char === ' ' && column + (text.slice(i + 1).match(/^\S*/)?.[0].length ?? 0) >= columns
    column = wrap || char === '\n' ? 0 : column + 1
    return { text: wrap ? '\n' : char, from: i, to: i + 1 }
  })
}

/** A line of the page on its own, every thirty lines, where no name goes over the line's end. */
function paged({ text, entities }: Gold, lineOf: (page: number) => string): Piece[] {
  const open = new Uint8Array(text.length + 1)
  for (const { start, end } of entities) open.fill(1, start + 1, end)
  let lines = 0
  let page = 1
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i)
    if (char === '\n') lines++
    const turn = char === '\n' && lines >= 30 && open[i] === 0
    if (!turn) return { text: char, from: i, to: i + 1 }
    lines = 0
    page++
    return { text: `\n${lineOf(page)}\n`, from: i, to: i + 1 }
  })
}

function confused(text: string, rate: number): Piece[] {
  const random = seeded(text.length)
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i)
    const others = OCR_CONFUSIONS[char]
    const seen = others !== undefined && random() < rate ? others.charAt(Math.floor(random() * others.length)) : char
    return { text: seen, from: i, to: i + 1 }
  })
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
