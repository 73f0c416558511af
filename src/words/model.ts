import { Vocabulary } from '../lexicon/vocabulary.ts'
import type { WordModel } from './decode.ts'
import { CELLS, SYLLABLES, WORDS } from './model-data.ts'
import { internSyllable } from './spelling.ts'
import { forTables, type Table } from './weights.ts'
import { WordTrie } from './word-trie.ts'

/** The model with the vocabulary that its forms belong to; `canonical` gives both spellings of a syllable one form. */
export interface LoadedModel extends WordModel {
  readonly vocabulary: Vocabulary
  readonly canonical: Int32Array
}

let loaded: LoadedModel | undefined

/** The model that ships, unpacked when first asked for. */
export function wordModel(): LoadedModel {
  loaded ??= unpack(SYLLABLES, WORDS, CELLS)
  return loaded
}

/**
 * Words are packed in the order of their syllables. Each is a byte (syllables kept from the word before in bits 0-2,
 * syllables added less one in bits 3-5, grade in bits 6-7), two bytes for each syllable added, and the score.
 */
function unpack(syllables: string, words: string, cells: Readonly<Record<Table, readonly number[]>>): LoadedModel {
  const vocabulary = new Vocabulary()
  const canonicalOf: number[] = [0]
  const forms = syllables.split(' ').map((syllable) => internSyllable(vocabulary, canonicalOf, syllable))
  const bytes = atob(words)
  const trie = new WordTrie()
  const nodes = nodeTables(bytes.length)
  const gradeAlone = new Uint8Array(vocabulary.size)
  const path = new Int32Array(8)
  let at = 0
  while (at < bytes.length) {
    const head = bytes.charCodeAt(at++)
    const grade = head >> 6
    let depth = head & 7
    let node = path[depth] ?? 0
    let last = 0
    for (let added = ((head >> 3) & 7) + 1; added > 0; added--) {
      const form = forms[bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8)] ?? 0
      at += 2
      node = trie.extend(node, form)
      path[++depth] = node
      last = form
    }
    if (depth === 1) gradeAlone[last] = grade
    nodes.isWord[node] = 1
    nodes.grade[node] = grade
    nodes.score[node] = bytes.charCodeAt(at++)
  }
  const tables = forTables((table) => Int8Array.from(cells[table]))
  const nodeAlone = Int32Array.from(gradeAlone, (_, form) => (form === 0 ? 0 : trie.step(0, form)))
  return { vocabulary, canonical: Int32Array.from(canonicalOf), trie, ...nodes, gradeAlone, nodeAlone, cells: tables }
}

function nodeTables(bytes: number): { isWord: Uint8Array; grade: Uint8Array; score: Int8Array } {
  const most = (bytes >> 1) + 1
  return { isWord: new Uint8Array(most), grade: new Uint8Array(most), score: new Int8Array(most) }
}
