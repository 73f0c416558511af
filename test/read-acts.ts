import { analyze } from '../src/index.ts'
import type { Directive } from '../src/model/analysis.ts'

/** The words with one space for each run of white space. */
export const flat = (words: string): string => words.replace(/\s+/g, ' ')

/** Kind, status and words of each decision of the text. */
export function decisionsOf(text: string): string[] {
  return analyze(text).decisions.map(({ kind, status, text: words }) => `${kind} ${status}: ${flat(words)}`)
}

/** Modality, addressees and words of each directive of the text. */
export function directivesOf(text: string): string[] {
  return analyze(text).directives.map(toldBy)
}

/** The same with the deadline of those that have one. */
export function dueDirectivesOf(text: string): string[] {
  return analyze(text).directives.map((directive) => {
    const { deadline } = directive
    return `${toldBy(directive)}${deadline ? ` @ ${flat(deadline.text)}` : ''}`
  })
}

function toldBy({ modality, addressees, text }: Directive): string {
  return `${modality} [${addressees.map((addressee) => flat(addressee.text)).join(' | ')}] ${flat(text)}`
}
