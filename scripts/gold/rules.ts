import type { Gold, GoldEntity, GoldSpan } from './parse.ts'

/** What in a gold file breaks the rules of nesting and spans; empty when it keeps them all. */
export function breaches(gold: Gold): string[] {
  return [...nestingBreaches(gold.entities), ...actBreaches(gold), ...spanBreaches(gold), ...addresseeBreaches(gold)]
}

/** Nothing nests in a body or a person; a place does not nest in a position. */
function nestingBreaches(entities: readonly GoldEntity[]): string[] {
  const found: string[] = []
  for (const outer of entities) {
    for (const inner of entities) {
      if (inner === outer || inner.start < outer.start || inner.end > outer.end) continue
      if (outer.type === 'body' || outer.type === 'person') {
        found.push(`${inner.type} «${inner.text}» nests in ${outer.type} «${outer.text}»`)
      } else if (outer.type === 'position' && inner.type === 'place') {
        found.push(`place «${inner.text}» nests in position «${outer.text}»`)
      } else if (inner.type === outer.type) {
        found.push(`${inner.type} «${inner.text}» nests in its own kind «${outer.text}»`)
      }
    }
  }
  return found
}

/** Acts never overlap; only a target may lie in another act. */
function actBreaches(gold: Gold): string[] {
  const acts = [...gold.decisions, ...gold.directives].toSorted((a, b) => a.start - b.start)
  const found: string[] = []
  for (const [i, act] of acts.entries()) {
    const before = acts[i - 1]
    if (before && before.end > act.start) found.push(`acts overlap at «${act.text.slice(0, 60)}»`)
  }
  return found
}

/** A span begins and ends with a word: no white space, no list marker, no closing punctuation. */
function spanBreaches(gold: Gold): string[] {
  const spans: GoldSpan[] = [...gold.decisions, ...gold.directives, ...gold.targets, ...gold.entities]
  const loose = spans.filter((s) => /^[\s,;:.–+-]|[\s,;:]$/u.test(s.text) || s.text === '')
  const marked = [...gold.decisions, ...gold.directives].filter((s) => /^(\d+[.)-]|[a-zđ]\))/u.test(s.text))
  return [
    ...loose.map((s) => `loose edge: «${s.text.slice(0, 60)}»`),
    ...marked.map((s) => `list marker inside an act: «${s.text.slice(0, 60)}»`),
  ]
}

/** Words given for an addressee outside its act stand somewhere in the document. */
function addresseeBreaches(gold: Gold): string[] {
  const plain = gold.text.normalize('NFC').replaceAll(/\s+/gu, ' ').toLowerCase()
  return gold.directives
    .flatMap((d) => d.addressees)
    .filter((name) => !plain.includes(name.normalize('NFC').replaceAll(/\s+/gu, ' ').toLowerCase()))
    .map((name) => `the addressee «${name}» is not in the text`)
}
