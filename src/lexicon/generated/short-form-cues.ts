// Made by scripts/compile-lexicon.ts from lexicon/short-form-cues.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `short-form-cues`. */
export const table = (): LexiconTable => ({
  category: 'short-form-cues',
  columns: ["form"],
  rows: `sau đây gọi là
sau đây gọi tắt là
sau đây gọi chung là
sau đây được gọi là
sau đây được gọi tắt là
sau đây viết tắt là
sau đây viết là
sau đây được viết tắt là
gọi tắt là
gọi chung là
viết tắt là
dưới đây gọi là
dưới đây gọi tắt là
từ đây gọi là
sau đây gọi
gọi tắt
viết tắt
gọi là`.split('\n'),
})
