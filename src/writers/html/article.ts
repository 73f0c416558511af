import type { Diagnostic } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { attributesOf } from '../markup.ts'
import { capitalised } from '../tables/tasks.ts'
import { actTables } from './acts.ts'
import { formCard } from './card.ts'
import { both, dateOf, shortened, shown, shownLine } from './elements.ts'
import { PARTS } from './labels.ts'
import { nameIndex } from './names.ts'
import { outline } from './outline.ts'
import { markedText } from './text.ts'

/** A title longer than this is set smaller. */
const LONG = 110

/** What a page calls the document: its subject, its number, how its text begins, or the name of its file. */
export function titleOf({ name, text, analysis: { metadata } }: WrittenDocument): string {
  return metadata.subject ?? metadata.number?.text ?? (shortened(text.slice(0, 3 * LONG), LONG) || name)
}

/** Prefix of all ids of a document on its page. */
export function keyOf(place: number): string {
  return `d${place + 1}-`
}

/** One document: its form, the tree, the text with all marks, and the tables of what was found. */
export function articleOf(document: WrittenDocument, place: number, heading: 'h1' | 'h2'): string {
  const key = keyOf(place)
  const { text, analysis } = document
  const title = titleOf(document)
  return `<article class="doc"${attributesOf({ id: `${key}top`, 'aria-labelledby': `${key}title` })}>
<header class="front">${eyebrow(document)}<${heading}${attributesOf({ id: `${key}title`, class: title.length > LONG ? 'long' : undefined })}>${shownLine(title)}</${heading}>${byline(document)}
${formCard(document, key)}</header>
<div class="cols">
${outline(text, analysis, key)}<section class="paper"${attributesOf({ 'aria-label': PARTS.text.vi, id: `${key}text` })}>
<div class="text">${markedText(document, key)}</div></section>
<aside class="found"${attributesOf({ 'aria-label': PARTS.page.vi, tabindex: 0 })}>
${actTables(document, key)}${nameIndex(analysis, key)}${notes(analysis.diagnostics)}</aside>
</div></article>
`
}

function eyebrow({ analysis: { metadata } }: WrittenDocument): string {
  const parts = [capitalised(metadata.type?.name), metadata.number?.text].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : `<p class="eyebrow">${parts.map(shownLine).join(' · ')}</p>`
}

function byline({ analysis: { metadata } }: WrittenDocument): string {
  const parts = [
    metadata.issuer && shownLine(metadata.issuer.name),
    metadata.place && shown(metadata.place),
    metadata.date && dateOf(metadata.date),
  ].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? '' : `<p class="byline">${parts.join(' · ')}</p>`
}

function notes(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const items = diagnostics.map(({ message, code }) => `<li>${shownLine(message)} <small>${shown(code)}</small></li>\n`)
  return `<details class="fold notes"><summary>${both(PARTS.notes)} <b>${diagnostics.length}</b></summary><ul lang="en" class="plain">${items.join('')}</ul></details>\n`
}
