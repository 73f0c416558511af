import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TokenStore } from '../tokens/store.ts'

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

/** One category of the lexicon with its entries as codes. */
export interface CueTable {
  readonly category: number
  readonly codeOf: (entry: number) => number
}

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
  readonly reporting: CueTable
  readonly word: Words
}

/** Forms of the function words that rules ask for by name; -1 when the lexicon lacks one. */
export type Words = Readonly<
  Record<
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

/** Codes laid over the tokens: `code[i]` of the longest cue that begins at token `i`, and its length in tokens. */
export interface CueRow {
  readonly code: Uint8Array
  readonly length: Uint8Array
}

const known = new WeakMap<Lexicon, Cues>()

/** The cue tables of a lexicon, resolved once. */
export function cuesOf(lexicon: Lexicon): Cues {
  const cached = known.get(lexicon)
  if (cached) return cached
  const cues: Cues = {
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
    reporting: table(lexicon, 'reporting-verbs', () => 1),
    word: wordsOf(lexicon),
  }
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

/** Lays one table over the tokens from `first` up to `end`. */
export function layCues(
  store: TokenStore,
  lexicon: Lexicon,
  cue: CueTable,
  row: CueRow,
  first: number,
  end: number,
): void {
  const { form } = store
  for (let i = first; i < end; i++) {
    const word = form[i] ?? 0
    if (word <= 0 || !lexicon.opens(word, cue.category)) continue
    const entry = lexicon.longest(store, i, cue.category, end)
    if (entry === 0) continue
    row.code[i] = cue.codeOf(entry)
    row.length[i] = lexicon.length(entry)
  }
}

function wordsOf(lexicon: Lexicon): Words {
  const form = (word: string): number => lexicon.form(word) || -1
  return {
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
