/**
 * Which characters are repaired and how. `REPAIR[code]` is 0 for a sound character, `DROP` for one that vanishes, `MARK`
 * for a combining mark, and otherwise the place in `REPAIR_AS` of the character that takes its place.
 */
export const DROP = 1
const MARK = 2

/** Replacement characters by action number. */
export const REPAIR_AS = '\0\0\0 \nĐđ-/'

const ROWS: readonly { id: string; action: number; codes: readonly (number | readonly [number, number])[] }[] = [
  { id: 'invisible', action: DROP, codes: [0xad, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], 0xfeff] },
  { id: 'mark', action: MARK, codes: [[0x300, 0x36f]] },
  { id: 'space', action: 3, codes: [0xa0, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000] },
  { id: 'line-end', action: 4, codes: [0x0d, 0x85, 0x2028, 0x2029] },
  { id: 'd-stroke-capital', action: 5, codes: [0xd0, 0x189] },
  { id: 'd-stroke', action: 6, codes: [0xf0] },
  { id: 'hyphen', action: 7, codes: [0x2010, 0x2011, 0x2212] },
  { id: 'slash', action: 8, codes: [0x2044, 0x2215, 0xff0f] },
]

/** Action for every UTF-16 code unit. */
export const REPAIR: Uint8Array = buildActions()

/** Unicode's stream-safe bound; longer runs of marks are no writing. */
const MOST_MARKS = 30

/** Whether the code unit is a combining mark. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** The NFC form of the base character at `start` with the marks behind it, and where that cluster ends. */
export function composeCluster(raw: string, start: number): { text: string; end: number } {
  let end = start + 1
  while (end < raw.length && end - start <= MOST_MARKS && isMark(raw.charCodeAt(end))) end++
  const composed = raw.slice(start, end).normalize('NFC')
  const base = composed.charCodeAt(0)
  const fixed = REPAIR[base] ?? 0
  const text = fixed > MARK ? REPAIR_AS.charAt(fixed) + composed.slice(1) : composed
  return { text, end }
}

function buildActions(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const { action, codes } of ROWS) {
    for (const code of codes) {
      if (typeof code === 'number') table[code] = action
      else table.fill(action, code[0], code[1] + 1)
    }
  }
  return table
}
