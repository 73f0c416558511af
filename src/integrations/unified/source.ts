import type { Nodes, Root } from 'mdast'

const INVISIBLE_IN_TEXT = /[\\](?=[!-/:-@[-`{-~])/g

/**
 * The source without its Markdown marks, each of them replaced by a space, so that all offsets stay: what is left are the
 * words, the numbers and dashes of lists and the ends of lines.
 */
export function wordsOnly(source: string, tree: Root, shift: number): string {
  const shown = new Uint8Array(source.length)
  show(tree)
  return source.replaceAll(/[^\r\n]/g, (letter, at: number) => (shown[at] === 1 ? letter : ' '))

  function show(node: Nodes): void {
    const start = (node.position?.start.offset ?? 0) + shift
    const end = (node.position?.end.offset ?? 0) + shift
    if (node.type === 'listItem') shown.fill(1, start, start + markerLength(source.slice(start, start + 12)))
    if ('children' in node) for (const child of node.children) show(child)
    else if (node.type === 'text') hide(shown.fill(1, start, end), INVISIBLE_IN_TEXT, start, end)
    else if (node.type === 'inlineCode' || node.type === 'code') hide(shown.fill(1, start, end), /[`~]/g, start, end)
    else if (node.type === 'html') hide(shown.fill(1, start, end), /<[^<>]*>?/g, start, end)
  }

  function hide(flags: Uint8Array, marks: RegExp, start: number, end: number): void {
    for (const { index, 0: found } of source.slice(start, end).matchAll(marks))
      flags.fill(0, start + index, start + index + found.length)
  }
}

function markerLength(opening: string): number {
  return /^(?:\d{1,9}[.)]|[-+*])/.exec(opening)?.[0].length ?? 0
}
