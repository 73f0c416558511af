import nlp from 'compromise/one'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { analyze } from '../src/index.ts'
import { compromiseVanban } from '../src/integrations/compromise/index.ts'
import { NameMatcher, VietnameseTokenizer } from '../src/integrations/natural/index.ts'
import { remarkVanban, toTree, type VanbanContent, type VanbanRoot } from '../src/integrations/unified/index.ts'
import { FORMATS } from '../src/writers/formats.ts'
import { faultsOfAkn } from './akn-model.ts'
import { write } from './documents.ts'
import { parseXml } from './xml.ts'

nlp.plugin(compromiseVanban())

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'Điều 1. ',
        '\n',
        '\r\n',
        '1. ',
        'a) ',
        '- ',
        '**',
        '`',
        '<script>',
        '&',
        '"',
        ']]>',
        '\u202E',
        '\uFEFF',
        '\u0000',
        '\uD83D',
        '\u{1F600}',
        'Căn cứ Luật Đất đai;',
        'QUYẾT ĐỊNH',
        'Giao Sở Y tế ',
        'phê duyệt ',
        'trước ngày 15/3/2031',
        '; ',
        '. ',
        'Phụ lục I\n',
        'Chương I\n',
        'khoản 2 Điều 1',
        '#',
        '|',
        'Số: 3/QĐ-UBND',
        'TM. ',
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join('')),
)

const wordsOf = (node: VanbanRoot | VanbanContent): string =>
  'children' in node ? node.children.map(wordsOf).join('') : node.value

it('every format and integration takes any string', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const document = { name: text.slice(0, 9), text, analysis: analyze(text) }
      expect(faultsOfAkn(parseXml(write('akn', [document])))).toEqual([])
      expect(parseXml(write('edxml', [document])).name).toBe('edXML')
      for (const { id } of FORMATS) expect(() => write(id, [document, document])).not.toThrow()
      const chunks = write('chunks', [document], { chunkSize: 7 }).trimEnd().split('\n')
      const pieces = chunks.map((line): string => (line === '' ? '' : JSON.parse(line).text))
      expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      expect(wordsOf(toTree(document.analysis, text))).toBe(text)
      expect(nlp(text).text()).toBe(text.trim() === '' ? '' : text)
      const file = new VFile(text)
      const processor = unified().use(remarkParse).use(remarkVanban)
      await processor.run(processor.parse(file), file)
      expect(file.data.vanban?.source.length).toBe(text.length)
      for (const word of new VietnameseTokenizer().tokenize(text)) expect(word).toMatch(/[\p{L}\p{N}]/u)
      expect(new NameMatcher([text]).match(text)[0]?.score).toBe(1)
    }),
    { numRuns: 150 },
  )
})
