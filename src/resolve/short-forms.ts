import type { Mention } from '../mentions/mention.ts'
import type { ReadDocument } from '../metadata/read.ts'
import { has, IS_WORD } from '../tokens/store.ts'
import type { NameKeys } from './keys.ts'
import { mentionKey } from './mention-key.ts'

const OPEN = -0x28

/**
 * Short forms that the text declares itself: `Ban Chỉ đạo ... (sau đây gọi là Ban Chỉ đạo)`, `(gọi tắt là ...)`, or the
 * short form alone in brackets behind the name. Gives the key of the short form and the key that it stands for. A short
 * form that is declared twice for different names stands for neither.
 */
export function declaredShortForms(document: ReadDocument, keys: NameKeys): ReadonlyMap<string, string> {
  const { store, mentions } = document
  const declared = new Map<string, string>()
  const clashing = new Set<string>()
  let before: Mention[] = []
  for (const mention of mentions) {
    const open = bracketBefore(document, mention.first)
    const full = open < 0 ? undefined : before.findLast((m) => m.end === open && m.type === mention.type)
    if (full && mention.end - mention.first < full.end - full.first) {
      const short = mentionKey(mention, document, keys, new Map())
      const long = mentionKey(full, document, keys, new Map())
      if (declared.has(short) && declared.get(short) !== long) clashing.add(short)
      declared.set(short, long)
    }
    before = [...before.filter((m) => m.end >= mention.first - LONGEST_PHRASE), mention]
  }
  for (const short of clashing) declared.delete(short)
  return store.count > 0 ? declared : new Map()
}

/** Most tokens between the bracket and the short form: `(sau đây được gọi tắt là`. */
const LONGEST_PHRASE = 9

/** The opening bracket before a mention when only the words of a declaration stand between; else -1. */
function bracketBefore({ store, lexicon }: ReadDocument, first: number): number {
  const declaration = lexicon.category('short-form-cues')
  let at = first - 1
  const floor = Math.max(0, first - LONGEST_PHRASE)
  while (at >= floor && store.form[at] !== OPEN && has(store, at, IS_WORD)) at--
  if (at < floor || store.form[at] !== OPEN) return -1
  return at + 1 === first || lexicon.exact(store, at + 1, first, declaration) !== 0 ? at : -1
}
