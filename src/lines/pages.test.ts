import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { buildLexicon } from '../lexicon/shipped.ts'
import { sliceTokens } from '../tokens/store.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { readLines } from './read.ts'

const lexicon = buildLexicon()

/** The lines taken for heads of pages. */
function heads(text: string): string[] {
  const store = tokenize(text, lexicon.vocabulary)
  return readLines(store, lexicon)
    .filter(({ kind }) => kind === 'page')
    .map(({ first, end }) => sliceTokens(store, first, end).replace(/\s+/gu, ' '))
}

const page = (from: number): string =>
  Array.from({ length: 22 }, (_, k) => `${from + k}. Sở Y tế kiểm tra cơ sở thứ ${from + k} trên địa bàn tỉnh.`).join(
    '\n',
  )

describe('running heads of pages', () => {
  it('knows lines of the same words whose page number counts on', () => {
    const text = `${page(1)}\n2\tQuy chế làm việc của Sở Y tế\n${page(23)}\n3\tQuy chế làm việc của Sở Y tế\n${page(45)}`
    expect(heads(text)).toEqual(['2 Quy chế làm việc của Sở Y tế', '3 Quy chế làm việc của Sở Y tế'])
    expect(heads(text.replace('\n3\t', '\n9\t'))).toEqual([])
  })

  it('knows the head of the gazette by its form, with the number of the page above it', () => {
    const text = `${page(1)}\n7\nCÔNG BÁO/Số 45 + 46/Ngày 10-3-2021\n${page(23)}`
    expect(heads(text)).toEqual(['7', 'CÔNG BÁO/Số 45 + 46/Ngày 10-3-2021'])
    expect(analyze(text).entities.filter(({ type }) => type === 'date')).toEqual([])
  })

  it('takes rows of tables and numbered forms for none', () => {
    const rows = (k: number): string => `${k}\nSở Y tế chủ trì thực hiện\n${page(k * 30)}`
    expect(heads([1, 2, 3].map(rows).join('\n'))).toEqual([])
    const forms = (k: number): string => `Biểu tổng hợp theo Mẫu số ${k}\n${page(k * 30)}`
    expect(heads([1, 2, 3].map(forms).join('\n'))).toEqual([])
  })

  it('lets a sentence go on over the head of a page', () => {
    const text = `Giao Sở Y tế chủ trì, phối hợp với các cơ quan liên quan kiểm tra việc\nCÔNG BÁO/Số 4 + 5/Ngày 10-3-2021\nchấp hành pháp luật.`
    const store = tokenize(text, lexicon.vocabulary)
    expect(readLines(store, lexicon).map(({ continues }) => continues)).toEqual([false, false, true])
  })
})
