import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '../../../test/documents.ts'
import { analyze } from '../../analyze.ts'
import { remarkVanban, toTree } from './index.ts'

const SOURCE = [
  '# QUYẾT ĐỊNH',
  '',
  'Về việc *giao nhiệm vụ* phòng cháy, chữa cháy rừng',
  '',
  '## Điều 1. Nhiệm vụ',
  '',
  '1. Giao **Sở Nông nghiệp** chủ trì, phối hợp với [Công an tỉnh](https://example.org/cong-an) kiểm tra trước ngày 15/3/2031.',
  '2. Giao `Sở Tài chính` bố trí kinh phí 5\\.000 triệu đồng.',
  '',
  '## Điều 2. Hiệu lực',
  '',
  'Quyết định này có hiệu lực từ ngày <b>01/4/2031</b>.',
].join('\n')

async function processed(source: string): Promise<{ tree: Root; file: VFile }> {
  const processor = unified().use(remarkParse).use(remarkVanban)
  const file = new VFile(source)
  const tree = processor.parse(file)
  await processor.run(tree, file)
  return { tree, file }
}

describe('remarkVanban', () => {
  for (const [form, source] of [
    ['composed', SOURCE],
    ['decomposed', SOURCE.normalize('NFD')],
    ['with a byte order mark', `\uFEFF${SOURCE}`],
    ['with carriage returns', SOURCE.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`puts the analysis on the file and marks nodes: ${form}`, async () => {
      const { tree, file } = await processed(source)
      const analysis = file.data.vanban
      if (!analysis) throw new Error('no analysis')
      expect(analysis.source.length).toBe(source.length)
      expect(analysis.structure.map(({ id }) => id)).toEqual(['dieu-1', 'dieu-1.khoan-1', 'dieu-1.khoan-2', 'dieu-2'])
      expect(analysis.directives.map(({ deadline }) => deadline?.end)).toEqual(['2031-03-15', undefined])
      for (const { span, text } of analysis.directives) expect(source.slice(span.start, span.end)).toBe(text)
      const names = analysis.entities.filter(({ type }) => type === 'body').map(({ name }) => name.normalize('NFC'))
      expect(names).toEqual(['Sở Nông nghiệp', 'Công an tỉnh', 'Sở Tài chính'])

      const marked: [string, string | undefined, number][] = []
      const shift = source.startsWith('\uFEFF') ? 1 : 0
      visit(tree, 'text', (node) => {
        const { block, entities = [] } = node.data?.vanban ?? {}
        marked.push([node.value.normalize('NFC').slice(0, 12), block, entities.length])
        const start = (node.position?.start.offset ?? 0) + shift
        expect(source.startsWith(node.value.slice(0, 4), start)).toBe(true)
      })
      expect(marked).toContainEqual(['Sở Nông nghi', 'dieu-1.khoan-1', 1])
      expect(marked).toContainEqual(['Công an tỉnh', 'dieu-1.khoan-1', 1])
      expect(marked).toContainEqual(['Quyết định n', 'dieu-2', 1])
      let acts = 0
      visit(tree, 'listItem', (node) => void (acts += node.data?.vanban?.directives?.length ?? 0))
      expect(acts).toBe(2)
    })
  }

  it('takes a lexicon of its own, and any source', async () => {
    for (const source of ['', '\uFEFF', '***', '<', '```', '- \n- ', '| a |\n|---|', '\u0000[x]: y "z"']) {
      const { file } = await processed(source)
      expect(file.data.vanban?.source.length).toBe(source.length)
    }
    const lexicon = [{ category: 'bodies', columns: ['form'], rows: ['Tổ Bay Đêm'] }]
    const processor = unified().use(remarkParse).use(remarkVanban, { lexicon })
    const file = new VFile('Giao **Tổ Bay Đêm** kiểm tra.')
    await processor.run(processor.parse(file), file)
    expect(file.data.vanban?.entities.map(({ name }) => name)).toEqual(['Tổ Bay Đêm'])
  })
})

describe('toTree', () => {
  it('holds the whole text, every block, act and mention, at their places', () => {
    for (const { text, analysis } of DOCUMENTS) {
      const tree = toTree(analysis, text)
      const words: string[] = []
      const ids = new Map<string, string[]>()
      const wrong: unknown[] = []
      visit(tree, (node, _, parent) => {
        const [from, to] = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]
        const outer = parent?.position
        if (outer && (from < (outer.start.offset ?? 0) || to > (outer.end.offset ?? 0))) wrong.push(node)
        if (node.type === 'text') words.push(node.value)
        if (node.type === 'text' && text.slice(from, to) !== node.value) wrong.push(node)
        if ('id' in node) ids.set(node.type, [...(ids.get(node.type) ?? []), node.id])
      })
      expect(wrong).toEqual([])
      expect(words.join('')).toBe(text)
      const { structure, decisions, directives, targets } = analysis
      const blocks = structure.map(({ id }) => id)
      expect(
        [...ids]
          .filter(([type]) => !OTHERS.includes(type))
          .flatMap(([, found]) => found)
          .toSorted(),
      ).toEqual(blocks.toSorted())
      expect(new Set(ids.get('decision'))).toEqual(new Set(decisions.map(({ id }) => id)))
      expect(new Set(ids.get('directive'))).toEqual(new Set(directives.map(({ id }) => id)))
      expect(new Set(ids.get('target'))).toEqual(new Set(targets.map(({ id }) => id)))
      expect(new Set(ids.get('mention'))).toEqual(new Set(analysis.entities.map(({ id }) => id)))
    }
  })

  it('counts lines and columns from one', () => {
    const text = 'Điều 1. Giao Sở Y tế kiểm tra.\r\nĐiều 2. Giao Sở Nội vụ báo cáo.'
    const starts: unknown[] = []
    visit(toTree(analyze(text), text), 'article', (node) => void starts.push(node.position?.start))
    expect(starts).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 32 },
    ])
  })
})

const OTHERS = ['decision', 'directive', 'target', 'mention']
