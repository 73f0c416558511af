import { formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { shippedLexicon } from '../lexicon/shipped.ts'
import type { Board } from '../mentions/board.ts'
import { dates } from '../mentions/dates.ts'
import { Finders } from '../mentions/finders.ts'
import { ProvisionReader } from '../mentions/provisions.ts'
import { repair } from '../text/source.ts'
import { singleSpaced } from '../text/spaces.ts'
import { sliceTokens, type TokenStore } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'

const WORDS = {
  so: 'số',
  ngay: 'ngày',
  cua: 'của',
  co: 'có',
  hieu: 'hiệu',
  luc: 'lực',
  boi: 'bởi',
  ban: 'ban',
  hanh: 'hành',
  lien: 'liên',
  quan: 'quan',
  den: 'đến',
} as const

type Word = keyof typeof WORDS

/** What the readers of citations need of a lexicon. */
export interface Rules {
  readonly lexicon: Lexicon
  readonly types: number
  readonly dates: Finders
  readonly provisions: ProvisionReader
  readonly words: Readonly<Record<Word, number>>
}

const prepared = new WeakMap<Lexicon, Rules>()

function rulesFor(lexicon: Lexicon): Rules {
  const known = prepared.get(lexicon)
  if (known) return known
  const types = lexicon.category('document-types')
  const provisions = new ProvisionReader(lexicon)
  const rules = { lexicon, types, dates: new Finders(lexicon, [dates]), provisions, words: formsOf(lexicon, WORDS) }
  prepared.set(lexicon, rules)
  return rules
}

/** A citation in tokens, its dates found. */
export interface CodifiedText {
  readonly rules: Rules
  readonly store: TokenStore
  readonly board: Board
}

/** Takes a citation apart. */
export function codifiedText(text: string): CodifiedText {
  const lexicon = shippedLexicon()
  const rules = rulesFor(lexicon)
  const store = tokenize(repair(text).text, lexicon.vocabulary)
  const board = rules.dates.read(store)
  return { rules, store, board }
}

/** The characters of the tokens in one line. */
export function plain(store: TokenStore, from: number, to: number): string {
  return singleSpaced(sliceTokens(store, from, to))
}
