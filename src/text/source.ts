import { composeCluster, DROP, isMark, REPAIR, REPAIR_AS } from './repair.ts'

/**
 * The input beside its repaired form. Everything downstream reads `text`; `toRawStart` and `toRawEnd` lead back.
 * `text` is NFC, has `\n` line ends, plain spaces, `Đ`/`đ` for their look-alikes and no invisible characters.
 */
export interface SourceText {
  readonly raw: string
  readonly text: string
  /** Start in `raw` of each character of `text`; nothing when the offsets are the same. */
  readonly starts: Int32Array | undefined
  /** End in `raw` of each character of `text`. */
  readonly ends: Int32Array | undefined
}

/** Repairs the input and keeps the way back to it. Linear in its length; never throws. */
export function repair(raw: string): SourceText {
  const first = firstFault(raw)
  if (first < 0) return { raw, text: raw, starts: undefined, ends: undefined }
  const out: string[] = [raw.slice(0, first)]
  const starts = new Int32Array(raw.length + 1)
  const ends = new Int32Array(raw.length + 1)
  let length = 0
  for (; length < first; length++) {
    starts[length] = length
    ends[length] = length + 1
  }
  let clean = first
  const put = (piece: string, from: number, to: number): void => {
    out.push(piece)
    for (let k = 0; k < piece.length; k++) {
      starts[length] = from
      ends[length++] = to
    }
  }
  const flush = (to: number): void => {
    if (to <= clean) return
    out.push(raw.slice(clean, to))
    for (let k = clean; k < to; k++) {
      starts[length] = k
      ends[length++] = k + 1
    }
  }
  let i = first
  while (i < raw.length) {
    const code = raw.charCodeAt(i)
    const action = REPAIR[code] ?? 0
    if (action === 0) {
      i++
      continue
    }
    if (isMark(code)) {
      const from = i > clean ? i - 1 : i
      flush(from)
      const { text, end } = composeCluster(raw, from)
      put(text, from, end)
      i = clean = end
      continue
    }
    flush(i)
    const crlf = code === 0x0d && raw.charCodeAt(i + 1) === 0x0a
    const end = crlf ? i + 2 : i + 1
    if (action !== DROP) put(REPAIR_AS.charAt(action), i, end)
    i = clean = end
  }
  flush(raw.length)
  return { raw, text: out.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** Where the character at `offset` of the repaired text starts in the input. */
export function toRawStart(source: SourceText, offset: number): number {
  if (!source.starts) return offset
  return offset < source.starts.length ? (source.starts[offset] ?? 0) : source.raw.length
}

/** Where in the input the span that ends at `offset` of the repaired text ends. */
export function toRawEnd(source: SourceText, offset: number): number {
  if (!source.ends) return offset
  return offset > 0 ? (source.ends[offset - 1] ?? source.raw.length) : 0
}

function firstFault(raw: string): number {
  for (let i = 0; i < raw.length; i++) {
    if (REPAIR[raw.charCodeAt(i)] !== 0) return i > 0 && isMark(raw.charCodeAt(i)) ? i - 1 : i
  }
  return -1
}
