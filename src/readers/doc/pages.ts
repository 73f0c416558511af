import { lastAtOrBefore } from '../compose/builder.ts'
import { type Binary, plcOf } from './binary.ts'
import { type CharacterLook, characterLook, type ParagraphLook, paragraphLook } from './properties.ts'

const PAGE = 512

/** Properties by byte position: `looks[i]` holds from `starts[i]` to the next start. */
export interface Stretches<T> {
  starts: number[]
  looks: T[]
}

/** The look that holds at a byte position. */
export function lookAt<T>(stretches: Stretches<T>, at: number): T | undefined {
  return stretches.looks[lastAtOrBefore(stretches.starts, at)]
}

/** Character properties, from the pages on which .doc keeps them. */
export function characterStretches(document: Binary, table: Binary): Stretches<CharacterLook> {
  return collect(document, table, 1, (page, entry) => {
    const at = page.u8(entry) * 2
    return at === 0 ? {} : characterLook(page.part(at + 1, page.u8(at)))
  })
}

/** Paragraph properties, from the pages on which .doc keeps them. */
export function paragraphStretches(document: Binary, table: Binary): Stretches<ParagraphLook> {
  return collect(document, table, 13, (page, entry) => {
    const at = page.u8(entry) * 2
    if (at === 0) return {}
    const short = page.u8(at)
    const start = short === 0 ? at + 2 : at + 1
    const length = short === 0 ? page.u8(at + 1) * 2 : short * 2 - 1
    return { style: page.u16(start), ...paragraphLook(page.part(start + 2, length - 2)) }
  })
}

function collect<T>(
  document: Binary,
  table: Binary,
  size: number,
  read: (page: Binary, entry: number) => T,
): Stretches<T> {
  const found: [number, T][] = []
  for (const page of pagesOf(document, table)) {
    const runs = page.u8(PAGE - 1)
    for (let i = 0; i < runs; i++) {
      found.push([page.u32(i * 4), read(page, (runs + 1) * 4 + i * size)])
    }
  }
  found.sort((a, b) => a[0] - b[0])
  return { starts: found.map(([start]) => start), looks: found.map(([, look]) => look) }
}

function pagesOf(document: Binary, table: Binary): Binary[] {
  const numbers = new Set(plcOf(table, 4).data.map((entry) => entry.u32(0) & 0x3fffff))
  return [...numbers]
    .filter((page) => (page + 1) * PAGE <= document.length)
    .map((page) => document.part(page * PAGE, PAGE))
}
