import { type Lexicon } from '../lexicon/lexicon.ts'
import {
  DEADLINE_KINDS,
  FRAME_ROLES,
  GOAL_ROLES,
  KINDS,
  MANNER,
  NOUN_ROLES,
  NOUNY,
  OPENER_ROLES,
  ORDER_ROLES,
  TASK,
  TOPICS,
} from './codes.ts'
import { CuePhrases, type CueTable } from './cue-phrases.ts'
import {
  HAS_DEADLINE,
  HAS_REPORTING,
  HAS_TOPIC,
  OF_DECISIONS,
  OF_NOUNS,
  OF_OPENERS,
  OF_ORDERS,
  signsOfForms,
} from './signs.ts'
import { type Words, wordsOf } from './words.ts'

/** The categories that acts are read by. */
export interface Cues {
  readonly order: CueTable
  readonly task: CueTable
  readonly opener: CueTable
  readonly noun: CueTable
  readonly decision: CueTable
  readonly topic: CueTable
  readonly deadline: CueTable
  /** Category of the feasts, seasons and sessions that tell a time. */
  readonly timeEvent: number
  readonly dangling: CueTable
  readonly basisEnd: CueTable
  readonly agreeing: CueTable
  readonly trouble: CueTable
  readonly praising: CueTable
  readonly cases: CueTable
  /** Words in front of the verb of a decision. */
  readonly frame: CueTable
  /** Words that announce a goal. */
  readonly goal: CueTable
  /** Types of documents. */
  readonly types: CueTable
  readonly reporting: CueTable
  readonly word: Words
  /** The phrases of the first five tables. */
  readonly phrases: CuePhrases
}

const known = new WeakMap<Lexicon, Cues>()

/** The cue tables of a lexicon, resolved once. */
export function cuesOf(lexicon: Lexicon): Cues {
  const cached = known.get(lexicon)
  if (cached) return cached
  const tables = {
    order: table(lexicon, 'order-verbs', (entry) => indexIn(ORDER_ROLES, lexicon.value(entry, 'role')), OF_ORDERS),
    task: table(lexicon, 'task-verbs', (entry) => taskCode(lexicon, entry)),
    opener: table(
      lexicon,
      'clause-openers',
      (entry) => indexIn(OPENER_ROLES, lexicon.value(entry, 'role')),
      OF_OPENERS,
    ),
    noun: table(lexicon, 'addressee-nouns', (entry) => indexIn(NOUN_ROLES, lexicon.value(entry, 'role')), OF_NOUNS),
    decision: table(lexicon, 'decision-verbs', (entry) => indexIn(KINDS, lexicon.value(entry, 'kind')), OF_DECISIONS),
    topic: table(lexicon, 'heading-topics', (entry) => indexIn(TOPICS, lexicon.value(entry, 'topic'))),
    deadline: table(lexicon, 'deadline-openers', (entry) => indexIn(DEADLINE_KINDS, lexicon.value(entry, 'kind'))),
    timeEvent: lexicon.category('time-events'),
    dangling: table(lexicon, 'dangling-words', () => 1),
    basisEnd: table(lexicon, 'basis-ends', () => 1),
    agreeing: table(lexicon, 'agreeing-verbs', () => 1),
    trouble: table(lexicon, 'trouble-words', () => 1),
    frame: table(lexicon, 'decision-frames', (entry) => indexIn(FRAME_ROLES, lexicon.value(entry, 'role'))),
    goal: table(lexicon, 'goal-frames', (entry) => indexIn(GOAL_ROLES, lexicon.value(entry, 'role'))),
    cases: table(lexicon, 'case-words', () => 1),
    types: table(lexicon, 'document-types', () => 1),
    praising: table(lexicon, 'praising-verbs', () => 1),
    reporting: table(lexicon, 'reporting-verbs', () => 1),
    word: wordsOf(lexicon),
  }
  const { order, task, opener, noun, decision, deadline, reporting, topic } = tables
  const signs = signsOfForms(
    lexicon,
    new Map([
      [deadline.category, HAS_DEADLINE],
      [reporting.category, HAS_REPORTING],
      [topic.category, HAS_TOPIC],
    ]),
  )
  const phrases = new CuePhrases(lexicon, [order, task, opener, noun, decision], signs)
  const cues: Cues = { ...tables, phrases }
  known.set(lexicon, cues)
  return cues
}

function indexIn(list: readonly string[], name: string): number {
  return Math.max(0, list.indexOf(name))
}

function taskCode(lexicon: Lexicon, entry: number): number {
  if (lexicon.value(entry, 'role') === 'manner') return MANNER
  return lexicon.value(entry, 'also') === 'noun' ? NOUNY : TASK
}

function table(lexicon: Lexicon, category: string, code: (entry: number) => number, signs?: Int32Array): CueTable {
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
    signOf: (of) => signs?.[of] ?? 0,
  }
}
