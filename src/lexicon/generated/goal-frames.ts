// Made by scripts/compile-lexicon.ts from lexicon/goal-frames.tsv; edit that.
import type { LexiconTable } from '../lexicon.ts'

/** Rows of the category `goal-frames`. */
export const table = (): LexiconTable => ({
  category: 'goal-frames',
  columns: ["form","role"],
  rows: `đặt mục tiêu | đặt ra mục tiêu | đề ra mục tiêu | xác định mục tiêu | đưa ra mục tiêu | hướng tới mục tiêu | hướng đến mục tiêu | nêu mục tiêu | nêu rõ mục tiêu | xây dựng mục tiêu | với mục tiêu | có mục tiêu | mục tiêu là | mục tiêu chung là | mục tiêu cụ thể là | mục tiêu đặt ra là | mục tiêu đề ra là | mục tiêu của chúng ta là | mục tiêu của tỉnh là | mục tiêu của huyện là | mục tiêu của xã là | mục tiêu phấn đấu là | mục tiêu tổng quát là | đặt chỉ tiêu | đặt ra chỉ tiêu | đề ra chỉ tiêu | chỉ tiêu là | chỉ tiêu đặt ra là | chỉ tiêu đề ra là | với chỉ tiêu | phấn đấu là | đặt kế hoạch | đề ra kế hoạch	sets
mục tiêu | chỉ tiêu | kỳ vọng | mong muốn | mong | hướng tới | hướng đến | hi vọng | hy vọng | tin tưởng | xác định | đề ra | đặt ra | nêu rõ | nêu | quy định | yêu cầu | đó là | cụ thể là | cụ thể | quyết tâm | khẳng định | chủ trương	says
nghị quyết | kế hoạch | đề án | quy hoạch | chiến lược | chương trình | lộ trình | phương án | định hướng | chương trình hành động	plan`.split('\n'),
})
