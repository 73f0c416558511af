import { attributesOf, escapeMarkup } from '../markup.ts'
import { oneLine } from '../tables/table.ts'
import type { Label } from './labels.ts'

/** Marks that turn the direction of writing, for as far as they like. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/**
 * Text for the inside of an element. A mark of direction is kept, but closed in by itself, so that it turns nothing else.
 * A carriage return is written as a reference: a browser would drop it.
 */
export function shown(text: string): string {
  return escapeMarkup(text)
    .replaceAll('\r', '&#13;')
    .replaceAll(DIRECTION, (mark) => `<bdi class="turn" title="U+${hex(mark)}">${mark}</bdi>`)
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** Text on one line for the inside of an element. */
export function shownLine(text: string): string {
  return shown(oneLine(text))
}

/** Text for an attribute that people see or hear. */
export function said(text: string): string {
  return oneLine(text.replaceAll(DIRECTION, ''))
}

/** A label in both languages, of which the page shows one. */
export function both({ vi, en }: Label): string {
  return `<span lang="vi">${escapeMarkup(vi)}</span><span lang="en">${escapeMarkup(en)}</span>`
}

/** A link inside the page. */
export function linkTo(id: string, inside: string, more: Readonly<Record<string, string | undefined>> = {}): string {
  return `<a${attributesOf({ href: `#${id}`, ...more })}>${inside}</a>`
}

/** An ISO date, whole or a month, as it is written in Vietnam. */
export function dateOf(iso: string): string {
  return `<time${attributesOf({ datetime: iso })}>${escapeMarkup(iso.split('-').toReversed().join('/'))}</time>`
}

/** Text cut to a length for a list; never inside of a word. */
export function shortened(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > length / 2 ? cut : length)}…`
}
