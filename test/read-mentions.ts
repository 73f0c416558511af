import { buildLexicon } from '../src/lexicon/shipped.ts'
import { readLines } from '../src/lines/read.ts'
import { findMentions } from '../src/mentions/find.ts'
import type { MentionAttributes } from '../src/mentions/mention.ts'
import type { EntityType } from '../src/model/analysis.ts'
import { repair } from '../src/text/source.ts'
import { markSentences } from '../src/tokens/sentences.ts'
import { sliceTokens } from '../src/tokens/store.ts'
import { tokenize } from '../src/tokens/tokenize.ts'

const lexicon = buildLexicon()

/** A mention as tests look at it. */
export interface FoundMention {
  readonly text: string
  readonly attributes: MentionAttributes
  readonly isClass?: boolean
}

/** The mentions of one type in a text, in its order, as the whole room finds them. */
export function mentionsOf(type: EntityType, text: string): FoundMention[] {
  const store = tokenize(repair(text).text, lexicon.vocabulary)
  readLines(store, lexicon)
  markSentences(store, lexicon)
  return findMentions(store, lexicon)
    .filter((mention) => mention.type === type)
    .map(({ first, end, isClass, attributes = {} }) => ({
      text: sliceTokens(store, first, end).replaceAll(/\s+/gu, ' '),
      attributes,
      ...(isClass ? { isClass } : {}),
    }))
}

/** The words of the mentions alone. */
export function textsOf(type: EntityType, text: string): string[] {
  return mentionsOf(type, text).map((mention) => mention.text)
}
