// Made by scripts/compile-lexicon.ts from lexicon/unit-kinds.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `unit-kinds`. */
export const table = (): LexiconTable => ({
  category: 'unit-kinds',
  columns: ["form","case"],
  rows: `ven biển | ven biên | ven sông | biên giới | vùng biên | miền núi | vùng cao | vùng sâu, vùng xa | trung du | đồng bằng | hải đảo | bãi ngang | đầu nguồn	low
có biển | có rừng | có đê | có biên giới | có đường biên giới | có cảng biển | có đường sắt | có đường sắt đi qua | có đường bộ đi qua | có đường cao tốc đi qua | có tuyến đường đi qua | có dự án đi qua	low`.split('\n'),
})
