import type { Analysis, Span } from '../src/index.ts'
import type { WrittenDocument } from '../src/writers/document.ts'

/** A composed document with everything that a writer has to handle: nesting, a name over a line end, odd characters. */
export const SAMPLE_TEXT = `ỦY BAN NHÂN DÂN XÃ SUỐI MƠ
Số: 12/CT-UBND
CHỈ THỊ
Về phòng cháy & chữa cháy <mùa khô>
Căn cứ Luật Phòng cháy;
Điều 1. Phạm vi
1. =Giao Công an xã chủ trì, phối hợp với Đội
Dân phòng "kiểm tra", báo cáo trước ngày 15/3/2031.
2. Thay thế Chỉ thị số 3/CT-UBND.
Điều 2. Chỉ tiêu
Phấn đấu 100% hộ dân có bình chữa cháy.
CHỦ TỊCH
Lò Thị Hoa
Phụ lục I
Danh sách`

function at(words: string, after = 0): Span {
  const start = SAMPLE_TEXT.indexOf(words, after)
  if (start < 0) throw new Error(`the sample has no «${words}»`)
  return { start, end: start + words.length }
}

function from(words: string, upTo: string): Span {
  const { start } = at(words)
  return { start, end: at(upTo, start).start }
}

const text = ({ start, end }: Span): string => SAMPLE_TEXT.slice(start, end)

const task = from('=Giao Công an', '.\n2.')
const repeal = at('Thay thế Chỉ thị số 3/CT-UBND')
const goal = at('Phấn đấu 100% hộ dân có bình chữa cháy')
const team = at('Đội\nDân phòng')

/** What an analysis of it would say. */
export const SAMPLE_ANALYSIS: Analysis = {
  schemaVersion: '1.0',
  source: {
    length: SAMPLE_TEXT.length,
    offsets: 'utf16',
    language: { code: 'vie', confidence: 1 },
    genre: 'directive',
  },
  metadata: {
    type: { name: 'chỉ thị', code: 'directive' },
    number: { text: '12/CT-UBND', ordinal: 12, year: 2031, symbol: 'CT-UBND', span: at('12/CT-UBND') },
    issuer: { name: 'Ủy ban nhân dân xã Suối Mơ', entity: 'body-1' },
    date: '2031-02',
    subject: 'Về phòng cháy & chữa cháy <mùa khô>',
    signers: [{ name: 'Lò Thị Hoa', position: 'Chủ tịch', span: at('Lò Thị Hoa') }],
    recipients: [],
    bases: [{ span: at('Căn cứ Luật Phòng cháy'), documents: [] }],
  },
  structure: [
    { id: 'dieu-1', kind: 'article', label: '1', heading: 'Phạm vi', span: from('Điều 1.', 'Điều 2.') },
    { id: 'dieu-1.khoan-1', kind: 'clause', label: '1', span: from('1. =Giao', '2. Thay'), parent: 'dieu-1' },
    { id: 'dieu-1.khoan-2', kind: 'clause', label: '2', span: from('2. Thay', 'Điều 2.'), parent: 'dieu-1' },
    { id: 'dieu-2', kind: 'article', label: '2', heading: 'Chỉ tiêu', span: from('Điều 2.', 'CHỦ TỊCH') },
    { id: 'phu-luc-i', kind: 'appendix', label: 'I', span: { ...at('Phụ lục I\nDanh sách') } },
  ],
  decisions: [
    {
      id: 'decision-1',
      span: repeal,
      text: text(repeal),
      kind: 'repeal',
      status: 'enacted',
      actors: ['body-1'],
      block: 'dieu-1.khoan-2',
      object: at('Chỉ thị số 3/CT-UBND'),
      effective: '2031-03-01',
      rule: 'sample.repeal',
      confidence: 0.9,
    },
  ],
  directives: [
    {
      id: 'directive-1',
      span: task,
      text: text(task),
      modality: 'obligation',
      issuer: 'body-1',
      addressees: [
        { text: 'Công an xã', entity: 'body-2', span: at('Công an xã'), role: 'lead' },
        { text: 'Đội\nDân phòng', entity: 'body-3', span: team, role: 'coordinate' },
      ],
      action: task,
      deadline: { text: 'trước ngày 15/3/2031', span: at('trước ngày 15/3/2031'), kind: 'by', end: '2031-03-14' },
      block: 'dieu-1.khoan-1',
      rule: 'sample.assign',
      confidence: 0.75,
    },
  ],
  targets: [
    {
      id: 'target-1',
      span: goal,
      text: text(goal),
      value: 100,
      unit: '%',
      by: '2031',
      block: 'dieu-2',
      confidence: 0.5,
    },
  ],
  entities: [
    {
      id: 'body-1',
      type: 'body',
      name: 'Ủy ban nhân dân xã Suối Mơ',
      mentions: [at('ỦY BAN NHÂN DÂN XÃ SUỐI MƠ')],
      attributes: {},
      confidence: 1,
    },
    {
      id: 'body-2',
      type: 'body',
      name: 'Công an xã',
      mentions: [at('Công an xã')],
      attributes: { level: 'commune' },
      confidence: 1,
    },
    { id: 'body-3', type: 'body', name: 'Đội\nDân phòng', mentions: [team], attributes: {}, confidence: 1 },
    {
      id: 'date-1',
      type: 'date',
      name: 'ngày 15/3/2031',
      mentions: [at('ngày 15/3/2031')],
      attributes: { from: '2031-03-15', to: '2031-03-15' },
      confidence: 1,
    },
    // Crosses the end of the clause and of the article: no such mention should be, but a writer must stay well formed.
    {
      id: 'plan-1',
      type: 'plan',
      name: 'lạ',
      mentions: [at('CT-UBND.\nĐiều 2. Chỉ')],
      attributes: {},
      confidence: 0.1,
    },
  ],
  references: [
    { span: at('Chỉ thị số 3/CT-UBND'), document: 'plan-1', provision: { article: '3' }, relation: 'replaces' },
  ],
  terminology: [],
  diagnostics: [],
}

/** The document as the writers take it. */
export const SAMPLE: WrittenDocument = {
  name: 'thư mục/chỉ thị.docx',
  text: SAMPLE_TEXT,
  analysis: SAMPLE_ANALYSIS,
  kind: 'docx',
  sha256: 'ab'.repeat(32),
  placeOf: () => ({ page: 2, paragraph: 7 }),
}
