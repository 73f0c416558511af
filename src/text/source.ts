import { OffsetMap } from './offset-map.ts'
import { composeCluster, DROP, isMark, REPAIR, REPAIR_AS } from './repair.ts'

/**
 * The input beside its repaired form. Everything downstream reads `text`; `toRawStart` and `toRawEnd` lead back.
 * `text` is NFC, has `\n` line ends, plain spaces, `Đ`/`đ` for their look-alikes and no invisible characters.
 */
export interface SourceText {
  readonly raw: string
  readonly text: string
  /** The way from `text` to `raw`; nothing when the offsets are the same. */
  readonly map: OffsetMap | undefined
}

/** Repairs the input and keeps the way back to it. Linear in its length; never throws. */
export function repair(raw: string): SourceText {
  const first = firstFault(raw)
  if (first < 0) return { raw, text: raw, map: undefined }
  const out: string[] = []
  const map = new OffsetMap()
  let clean = 0
  const flush = (to: number): void => {
    if (to > clean) out.push(raw.slice(clean, to))
    map.take(clean, to)
  }
  const put = (piece: string, from: number, to: number): void => {
    flush(from)
    out.push(piece)
    map.mend(piece.length, from, to)
    clean = to
  }
  for (let i = first; i < raw.length; ) {
    const code = raw.charCodeAt(i)
    const action = REPAIR[code] ?? 0
    if (action === 0) i++
    else if (isMark(code)) {
      const from = i > clean ? i - 1 : i
      const { text, end } = composeCluster(raw, from)
      put(text, from, end)
      i = end
    } else {
      const crlf = code === 0x0d && raw.charCodeAt(i + 1) === 0x0a
      const end = crlf ? i + 2 : i + 1
      put(action === DROP ? '' : REPAIR_AS.charAt(action), i, end)
      i = end
    }
  }
  flush(raw.length)
  return { raw, text: out.join(''), map: map.isPlain(raw.length) ? undefined : map }
}

/** Where the character at `offset` of the repaired text starts in the input. */
export function toRawStart({ raw, map }: SourceText, offset: number): number {
  return map ? (map.startOf(offset) ?? raw.length) : offset
}

/** Where in the input the span that ends at `offset` of the repaired text ends. */
export function toRawEnd({ raw, map }: SourceText, offset: number): number {
  if (!map) return offset
  return offset > 0 ? (map.endOf(offset - 1) ?? raw.length) : 0
}

function firstFault(raw: string): number {
  for (let i = 0; i < raw.length; i++) {
    if (REPAIR[raw.charCodeAt(i)] !== 0) return i > 0 && isMark(raw.charCodeAt(i)) ? i - 1 : i
  }
  return -1
}
