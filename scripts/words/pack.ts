import { forTables } from '../../src/words/weights.ts'
import type { Fitted } from './fit.ts'
import { nodeOf } from './lists.ts'

/** The model as a source file: the reverse of `unpack` in `src/words/model.ts`, where the format is described. */
export function packModel(model: Fitted): string {
  const { lists } = model
  const used = new Set(lists.words.flat())
  const forms = [...used].toSorted((a, b) => a - b)
  const place = new Map(forms.map((form, at) => [form, at]))
  const bytes = packWords(model, place)
  return `// Made by scripts/train-words.ts; do not edit.
//
// Scores of words learned from the train part of UD_Vietnamese-VTB (Universal Dependencies; CC BY-SA 4.0): this file
// is adapted from it and is shared under the same licence, see NOTICE. The word forms are those of
// lexicon/words and of that text.
import type { Table } from './weights.ts'

/** Syllables, numbered from 0. */
export const SYLLABLES = '${forms.map((form) => lists.syllables[form]).join(' ')}'

/** Words over those syllables with their grades and scores, base64. */
export const WORDS =
  '${Buffer.from(bytes).toString('base64')}'

/** Scores of the cells of each table. */
export const CELLS: Readonly<Record<Table, readonly number[]>> = {
${Object.values(forTables((table) => `  ${table}: [${model.cells[table].join(', ')}],`)).join('\n')}
}
`
}

function packWords({ lists, score }: Fitted, place: ReadonlyMap<number, number>): number[] {
  const bytes: number[] = []
  let before: readonly number[] = []
  for (const forms of lists.words) {
    const node = nodeOf(lists.trie, forms)
    let kept = 0
    while (kept < before.length && kept < forms.length - 1 && before[kept] === forms[kept]) kept++
    bytes.push(kept | ((forms.length - kept - 1) << 3) | ((lists.grade[node] ?? 0) << 6))
    for (const form of forms.slice(kept)) {
      const at = place.get(form) ?? 0
      bytes.push(at & 0xff, at >> 8)
    }
    bytes.push((score[node] ?? 0) & 0xff)
    before = forms
  }
  return bytes
}
