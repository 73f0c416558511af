/** The text with one plain space for each run of white space. */
export function singleSpaced(text: string): string {
  if (isSingleSpaced(text)) return text
  let spaced = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (!isWhite(text.charCodeAt(i))) continue
    spaced += `${text.slice(from, i)} `
    while (isWhite(text.charCodeAt(i + 1))) i++
    from = i + 1
  }
  return spaced + text.slice(from)
}

/** Whether the stretch of the text, with one plain space for each run of white space, is the words. */
export function isSpelled(text: string, from: number, to: number, words: string): boolean {
  let at = from
  for (let k = 0; k < words.length; k++) {
    if (at >= to) return false
    const code = words.charCodeAt(k)
    if (code !== 0x20 && text.charCodeAt(at++) !== code) return false
    if (code !== 0x20) continue
    const space = at
    while (at < to && isWhite(text.charCodeAt(at))) at++
    if (at === space) return false
  }
  return at === to
}

/** White space as regular expressions have it (`\s`). */
function isWhite(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  // No letter of Vietnamese is tried further.
  if (code < 0x1680) return code === 0xa0
  if (code < 0x2000) return code === 0x1680
  if (code < 0x2060) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
  return code === 0x3000 || code === 0xfeff
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
