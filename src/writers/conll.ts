import type { WrittenDocument } from './document.ts'
import { actMarkings, type Marking, mentionMarkings } from './markings.ts'
import { sentencesOf, type Token } from './sentences.ts'

/** The first line of the file, which names the columns. */
export const CONLL_OPENING = '# global.columns = ID FORM VANBAN:START VANBAN:END VANBAN:NER VANBAN:NESTED VANBAN:ACT\n'

/** Characters that break a line or have no form. */
const FORMLESS = /[\p{Cc}\p{Cs}\u2028\u2029]/gu

/**
 * The document in CoNLL-U Plus with IOB2 tags: outermost mentions, the mentions inside them (several levels joined by
 * `|`, outermost first) and the acts. Tokens are words, numbers and marks, cut where a marking begins or ends; their
 * offsets are UTF-16 code units. No marking crosses the end of a sentence.
 */
export function conll({ text, analysis, name }: WrittenDocument): string {
  const mentions = mentionMarkings(analysis)
  const acts = actMarkings(analysis)
  const inOrder = [...mentions, ...acts].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const mentionTags = taggerOf(mentions)
  const actTags = taggerOf(acts)
  const lines = [`# newdoc id = ${oneWord(name)}`]
  sentencesOf(text, inOrder).forEach((tokens, sentence) => {
    lines.push(`# sent_id = ${sentence + 1}`)
    tokens.forEach((token, k) => {
      const [outer = 'O', ...inner] = mentionTags(token)
      const [act = 'O'] = actTags(token)
      const form = text.slice(token.start, token.end).replaceAll(FORMLESS, '\uFFFD')
      lines.push([k + 1, form, token.start, token.end, outer, inner.join('|') || 'O', act].join('\t'))
    })
    lines.push('')
  })
  return `${lines.join('\n')}\n`
}

/** Gives the tags of one token after the other, outermost first. */
function taggerOf(markings: readonly Marking[]): (token: Token) => string[] {
  let next = 0
  let open: Marking[] = []
  return ({ start, end }) => {
    open = open.filter((marking) => marking.end > start)
    const before = open.length
    for (; (markings[next]?.start ?? Infinity) < end; next++) {
      const marking = markings[next]
      if (marking) open.push(marking)
    }
    return open.map(({ label }, k) => `${k < before ? 'I' : 'B'}-${label}`)
  }
}

function oneWord(name: string): string {
  return name.replaceAll(FORMLESS, '\uFFFD').replaceAll(/\s+/gu, ' ')
}
