import type { Level, Levels, List } from '../numbering.ts'
import type { Binary } from './binary.ts'
import { characterLook } from './properties.ts'

/** Number formats, by the codes of .doc. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

const DEFINITION = 28
const USE = 16

interface Read<T> {
  value: T
  /** Where the next structure begins. */
  next: number
}

/** The lists of a document by the number under which paragraphs use them. `table` goes on beyond the definitions. */
export function docLists(table: Binary, uses: Binary, fonts: readonly string[]): Map<string, List> {
  const definitions = definitionsOf(table, fonts)
  const lists = new Map<string, List>()
  const count = Math.min(uses.u32(0), Math.floor(uses.length / USE))
  let at = 4 + count * USE
  for (let i = 0; i < count; i++) {
    const use = uses.part(4 + i * USE, USE)
    const id = String(use.u32(0))
    const list: List = { abstract: id, levels: new Map(definitions.get(id)), starts: new Map() }
    at = overrides(uses, at, use.u8(12), list, fonts)
    lists.set(String(i + 1), list)
  }
  return lists
}

function definitionsOf(table: Binary, fonts: readonly string[]): Map<string, Levels> {
  const definitions = new Map<string, Levels>()
  const count = Math.min(table.u16(0), Math.floor(table.length / DEFINITION))
  let at = 2 + count * DEFINITION
  for (let i = 0; i < count; i++) {
    const entry = table.part(2 + i * DEFINITION, DEFINITION)
    const levels: Levels = new Map()
    for (let level = 0; level < (entry.u8(26) & 1 ? 1 : 9); level++) {
      const read = levelAt(table, at, fonts)
      levels.set(level, read.value)
      at = read.next
    }
    definitions.set(String(entry.u32(0)), levels)
  }
  return definitions
}

function overrides(uses: Binary, start: number, count: number, list: List, fonts: readonly string[]): number {
  let at = start + 4
  for (let i = 0; i < count; i++) {
    const flags = uses.u32(at + 4)
    const level = flags & 0xf
    if (flags & 0x10) list.starts.set(level, uses.u32(at))
    at += 8
    if (!(flags & 0x20)) continue
    const read = levelAt(uses, at, fonts)
    list.levels.set(level, read.value)
    at = read.next
  }
  return at
}

function levelAt(table: Binary, at: number, fonts: readonly string[]): Read<Level> {
  const flags = table.u8(at + 5)
  const characters = table.u8(at + 24)
  const paragraphs = table.u8(at + 25)
  const look = characterLook(table.part(at + 28 + paragraphs, characters))
  const textAt = at + 28 + paragraphs + characters
  const length = table.u16(textAt)
  return {
    value: {
      start: table.u32(at),
      format: FORMATS[table.u8(at + 4)] ?? 'decimal',
      text: template(table.utf16(textAt + 2, length)),
      suffix: table.u8(at + 15) === 2 ? '' : ' ',
      restart: flags & 0x08 ? table.u8(at + 26) : undefined,
      style: undefined,
      legal: (flags & 0x04) !== 0,
      font: look.font === undefined ? undefined : fonts[look.font],
    },
    next: textAt + 2 + length * 2,
  }
}

/** Places of numbers are characters 0 to 8 here and %1 to %9 elsewhere. */
function template(text: string): string {
  let out = ''
  for (const char of text) out += char < '\u0009' ? `%${char.charCodeAt(0) + 1}` : char
  return out
}
