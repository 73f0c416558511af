import type { Lexicon } from '../lexicon/lexicon.ts'
import { Memo } from '../lexicon/memo.ts'
import { splitPhrase } from '../lexicon/split.ts'
import { BASE_MASK, BASES, LETTER, TONE_MASK, TONE_SHIFT } from '../text/chars.ts'
import type { Range } from '../tokens/range.ts'
import { IS_PUNCT, type TokenStore } from '../tokens/store.ts'

/**
 * Keys under which names are the same thing: case, place of the tone mark, line breaks and punctuation do not count,
 * and abbreviations (`UBND`, `TP.`) count as what they stand for. A key is a readable string of words.
 */
export class NameKeys {
  private readonly lexicon: Lexicon
  private readonly expansions: number
  /** Keys of the forms and of the full names of abbreviations, made when first wanted. */
  private readonly words: Memo<string>
  private readonly names: Memo<string>

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.expansions = lexicon.category('expansions')
    this.words = new Memo(lexicon.vocabulary.size, (form) => wordKey(lexicon.vocabulary.word(form)))
    this.names = new Memo(lexicon.size, (entry) => this.ofName(lexicon.value(entry, 'full')))
  }

  /** Key of the tokens of a range. */
  ofRange(store: TokenStore, { first, end }: Range): string {
    let key = ''
    let separator = ''
    for (let i = first; i < end; ) {
      const entry = this.lexicon.longest(store, i, this.expansions, end)
      if (entry !== 0) {
        key += separator + this.names.of(entry)
        i += this.lexicon.length(entry)
      } else if (((store.flags[i] ?? 0) & IS_PUNCT) === 0) key += separator + this.ofToken(store, i++)
      else {
        i++
        continue
      }
      separator = ' '
    }
    return key
  }

  /** Key of a name that is given as a string; abbreviations are taken as they are. */
  ofName(name: string): string {
    const parts: string[] = []
    for (const word of splitPhrase(name)) {
      const key = wordKey(word)
      if (key !== '') parts.push(key)
    }
    return parts.join(' ')
  }

  private ofToken(store: TokenStore, token: number): string {
    const form = store.form[token] ?? 0
    if (form <= 0) return wordKey(store.text.slice(store.start[token], store.end[token]))
    return this.words.of(form)
  }
}

const shared = new WeakMap<Lexicon, NameKeys>()

/** The keys of a lexicon, whose words are worked out once for all documents. */
export function keysOf(lexicon: Lexicon): NameKeys {
  const known = shared.get(lexicon) ?? new NameKeys(lexicon)
  shared.set(lexicon, known)
  return known
}

/** A word by its letters and its tone, wherever the tone mark stands; empty for punctuation. */
export function wordKey(word: string): string {
  let letters = ''
  let tone = 0
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k)
    const letter = LETTER[code] ?? 0
    const base = letter & BASE_MASK
    if (base !== 0) letters += BASES.charAt(base)
    else if (code > 0x7f) letters += word.charAt(k).toLowerCase()
    tone |= (letter >> TONE_SHIFT) & TONE_MASK
  }
  return tone === 0 ? letters : letters + TONES.charAt(tone)
}

const TONES = '\0`´ˀ~.'
