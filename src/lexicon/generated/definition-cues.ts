// Made by scripts/compile-lexicon.ts from lexicon/definition-cues.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `definition-cues`. */
export const table = (): LexiconTable => ({
  category: 'definition-cues',
  columns: ["form"],
  rows: `giải thích từ ngữ
giải thích thuật ngữ
từ ngữ dưới đây được hiểu
từ ngữ sau đây được hiểu
các từ ngữ dưới đây
các từ ngữ sau đây
các từ ngữ được hiểu
thuật ngữ dưới đây
thuật ngữ sau đây`.split('\n'),
})
