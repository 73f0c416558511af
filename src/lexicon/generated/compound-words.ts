// Made by scripts/compile-lexicon.ts from lexicon/compound-words.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `compound-words`. */
export const table = (): LexiconTable => ({
  category: 'compound-words',
  columns: ["form"],
  rows: `thiết bị | trang bị | chuẩn bị | dự bị | phòng bị
bàn giao | chuyển giao | ngoại giao | tiếp giao
hậu cần | chuyên cần | khi cần | nếu cần | đâu cần
nghĩa là | tức là | gọi là | coi là | xem là`.split('\n'),
})
