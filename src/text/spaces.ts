const SPACES = /\s+/g

/** The text with one plain space for each run of white space. */
export function singleSpaced(text: string): string {
  return isSingleSpaced(text) ? text : text.replaceAll(SPACES, ' ')
}

/** Whether the text surely has single plain spaces alone; most have, and need no copy. */
function isSingleSpaced(text: string): boolean {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code === 0xa0 || (code === 0x20 && before === 0x20)) return false
    // Above, only the marked letters of Vietnamese are sure to be none.
    if (code >= 0x1680 && (code < 0x1e00 || code >= 0x2000)) return false
    before = code
  }
  return true
}
