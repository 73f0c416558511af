import type { Lexicon } from '../lexicon/lexicon.ts'
import { type CueTable, type PhraseFilter, phraseFilter } from './phrase-filter.ts'

/** What a word does to its clause, as a small number; 0 is nothing. */
export const ORDER = 1
export const REQUEST = 2
export const DUTY = 3
export const MODAL = 4
export const BAN = 5
export const PAST = 6
export const FUTURE = 7
export const PASSIVE = 8
export const COPULA = 9
export const SPEECH = 10
/** A verb of reporting: what is said is told only when it is an order itself. */
export const REPORT = 11
export const TASK = 12
export const MANNER = 13
/** A verb that is as often a noun (`báo cáo`, `tổ chức`). */
export const NOUNY = 14

export const CONNECTOR = 1
export const PURPOSE = 2
export const CONDITION = 3
export const TOPIC = 4
export const SETTING = 5
export const BASIS = 6
export const PARTNER = 7

export const DETERMINER = 1
export const HONORIFIC = 2
export const NOUN = 3
export const MODIFIER = 4

const ORDER_ROLES = [
  'none',
  'order',
  'request',
  'duty',
  'modal',
  'ban',
  'past',
  'future',
  'passive',
  'copula',
  'speech',
  'report',
]
const OPENER_ROLES = ['none', 'connector', 'purpose', 'condition', 'topic', 'setting', 'basis', 'partner']
const NOUN_ROLES = ['none', 'determiner', 'honorific', 'noun', 'modifier']

/** The categories that acts are read by. */
export interface Cues {
  readonly order: CueTable
  readonly task: CueTable
  readonly opener: CueTable
  readonly noun: CueTable
  readonly decision: CueTable
  readonly topic: CueTable
  readonly deadline: CueTable
  readonly dangling: CueTable
  readonly basisEnd: CueTable
  readonly agreeing: CueTable
  readonly trouble: CueTable
  readonly praising: CueTable
  readonly cases: CueTable
  /** Types of documents. */
  readonly types: CueTable
  readonly reporting: CueTable
  readonly word: Words
  /** By form: one bit for each table that has phrases opened by it (`OPENS_...`). */
  readonly opens: Uint8Array
  readonly filter: PhraseFilter
}

/** Forms of the function words that rules ask for by name; -1 when the lexicon lacks one. */
export type Words = Readonly<
  Record<
    | 'có'
    | 'rõ'
    | 'số'
    | 'con'
    | 'cần'
    | 'hai'
    | 'đấu'
    | 'phấn'
    | 'đạo'
    | 'ảnh'
    | 'biết'
    | 'định'
    | 'quy'
    | 'đây'
    | 'trên'
    | 'áp'
    | 'hành'
    | 'thi'
    | 'mới'
    | 'đạt'
    | 'còn'
    | 'thể'
    | 'những'
    | 'chỉ'
    | 'người'
    | 'tên'
    | 'giờ'
    | 'nhất'
    | 'ít'
    | 'lần'
    | 'một'
    | 'từ'
    | 'trong'
    | 'thế'
    | 'vì'
    | 'đó'
    | 'do'
    | 'vậy'
    | 'tại'
    | 'mà'
    | 'không'
    | 'bị'
    | 'cho'
    | 'các'
    | 'cùng'
    | 'của'
    | 'gian'
    | 'gồm'
    | 'hoàn'
    | 'hoặc'
    | 'kể'
    | 'là'
    | 'ngày'
    | 'này'
    | 'nên'
    | 'năm'
    | 'sau'
    | 'tháng'
    | 'thì'
    | 'thời'
    | 'tuần'
    | 'việc'
    | 'và'
    | 'về'
    | 'với'
    | 'được'
    | 'đến'
    | 'để',
    number
  >
>

const known = new WeakMap<Lexicon, Cues>()

/** The cue tables of a lexicon, resolved once. */
export function cuesOf(lexicon: Lexicon): Cues {
  const cached = known.get(lexicon)
  if (cached) return cached
  const tables = {
    order: table(lexicon, 'order-verbs', (entry) => indexIn(ORDER_ROLES, lexicon.value(entry, 'role'))),
    task: table(lexicon, 'task-verbs', (entry) => taskCode(lexicon, entry)),
    opener: table(lexicon, 'clause-openers', (entry) => indexIn(OPENER_ROLES, lexicon.value(entry, 'role'))),
    noun: table(lexicon, 'addressee-nouns', (entry) => indexIn(NOUN_ROLES, lexicon.value(entry, 'role'))),
    decision: table(lexicon, 'decision-verbs', (entry) => indexIn(KINDS, lexicon.value(entry, 'kind'))),
    topic: table(lexicon, 'heading-topics', (entry) => indexIn(TOPICS, lexicon.value(entry, 'topic'))),
    deadline: table(lexicon, 'deadline-openers', (entry) => indexIn(DEADLINE_KINDS, lexicon.value(entry, 'kind'))),
    dangling: table(lexicon, 'dangling-words', () => 1),
    basisEnd: table(lexicon, 'basis-ends', () => 1),
    agreeing: table(lexicon, 'agreeing-verbs', () => 1),
    trouble: table(lexicon, 'trouble-words', () => 1),
    cases: table(lexicon, 'case-words', () => 1),
    types: table(lexicon, 'document-types', () => 1),
    praising: table(lexicon, 'praising-verbs', () => 1),
    reporting: table(lexicon, 'reporting-verbs', () => 1),
    word: wordsOf(lexicon),
  }
  const { order, task, opener, noun, decision, deadline, reporting, topic } = tables
  const opens = openingBits(lexicon, [order, task, opener, noun, decision, deadline, reporting, topic])
  const filter = phraseFilter(lexicon, opens, [order, task, opener, noun, decision])
  const cues: Cues = { ...tables, opens, filter }
  known.set(lexicon, cues)
  return cues
}

/** Kinds of decisions by their codes. */
export const KINDS = [
  '',
  'promulgate',
  'approve',
  'appoint',
  'dismiss',
  'establish',
  'dissolve',
  'amend',
  'repeal',
  'effect',
  'assign',
  'allocate',
  'permit',
  'revoke',
  'reward',
  'discipline',
  'deliberate',
  'convene',
  'other',
] as const

/** Topics of headings by their codes. */
export const TOPICS = [
  '',
  'aim',
  'requirement',
  'background',
  'matter',
  'scope',
  'solution',
  'task',
  'execution',
  'money',
  'ban',
  'transition',
  'lead',
  'field',
] as const
export type Topic = (typeof TOPICS)[number]

/** Kinds of deadlines by their codes. */
export const DEADLINE_KINDS = ['', 'by', 'within', 'period', 'recurring', 'relative', 'immediate'] as const

function indexIn(list: readonly string[], name: string): number {
  return Math.max(0, list.indexOf(name))
}

function taskCode(lexicon: Lexicon, entry: number): number {
  if (lexicon.value(entry, 'role') === 'manner') return MANNER
  return lexicon.value(entry, 'also') === 'noun' ? NOUNY : TASK
}

function table(lexicon: Lexicon, category: string, code: (entry: number) => number): CueTable {
  const codes = new Int8Array(lexicon.size + 1).fill(-1)
  return {
    category: lexicon.category(category),
    codeOf: (entry) => {
      const cached = codes[entry] ?? -1
      if (cached >= 0) return cached
      const fresh = Math.max(0, code(entry))
      codes[entry] = fresh
      return fresh
    },
  }
}

/** Bits of `Cues.opens`, one a table in their order: which have phrases that begin with a form. The five before are asked by place. */
export const OPENS_DEADLINE = 32
export const OPENS_REPORTING = 64
export const OPENS_TOPIC = 128

/** Which tables have phrases that begin with each form, one bit a table. */
function openingBits(lexicon: Lexicon, tables: readonly CueTable[]): Uint8Array {
  const bits = new Uint8Array(lexicon.vocabulary.size)
  tables.forEach(({ category }, place) => {
    for (const form of lexicon.openersOf(category)) if (form > 0) bits[form] = (bits[form] ?? 0) | (1 << place)
  })
  return bits
}

function wordsOf(lexicon: Lexicon): Words {
  const form = (word: string): number => lexicon.form(word) || -1
  return {
    có: form('có'),
    rõ: form('rõ'),
    số: form('số'),
    con: form('con'),
    cần: form('cần'),
    hai: form('hai'),
    đấu: form('đấu'),
    phấn: form('phấn'),
    đạo: form('đạo'),
    ảnh: form('ảnh'),
    biết: form('biết'),
    định: form('định'),
    quy: form('quy'),
    đây: form('đây'),
    trên: form('trên'),
    áp: form('áp'),
    hành: form('hành'),
    thi: form('thi'),
    mới: form('mới'),
    đạt: form('đạt'),
    còn: form('còn'),
    thể: form('thể'),
    những: form('những'),
    chỉ: form('chỉ'),
    người: form('người'),
    tên: form('tên'),
    giờ: form('giờ'),
    nhất: form('nhất'),
    ít: form('ít'),
    lần: form('lần'),
    một: form('một'),
    từ: form('từ'),
    trong: form('trong'),
    thế: form('thế'),
    vì: form('vì'),
    đó: form('đó'),
    do: form('do'),
    vậy: form('vậy'),
    tại: form('tại'),
    mà: form('mà'),
    không: form('không'),
    bị: form('bị'),
    cho: form('cho'),
    các: form('các'),
    cùng: form('cùng'),
    của: form('của'),
    gian: form('gian'),
    gồm: form('gồm'),
    hoàn: form('hoàn'),
    hoặc: form('hoặc'),
    kể: form('kể'),
    là: form('là'),
    ngày: form('ngày'),
    này: form('này'),
    nên: form('nên'),
    năm: form('năm'),
    sau: form('sau'),
    tháng: form('tháng'),
    thì: form('thì'),
    thời: form('thời'),
    tuần: form('tuần'),
    việc: form('việc'),
    và: form('và'),
    về: form('về'),
    với: form('với'),
    được: form('được'),
    đến: form('đến'),
    để: form('để'),
  }
}
