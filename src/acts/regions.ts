import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Modality } from '../model/analysis.ts'
import type { BlockNode } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { MANNER, TASK, TOPICS, type Topic } from './codes.ts'
import { OPENS_TOPIC } from './cues.ts'
import type { Sheet } from './sheet.ts'

/** How a document holds its acts; see `lexicon/act-profiles.tsv`. */
export type Profile = 'articles' | 'normative' | 'plan' | 'letter' | 'report' | 'press'

/** A list whose items are decisions of one kind. */
export interface Series {
  readonly kind: number
  readonly actors: readonly Range[]
  readonly considered: boolean
}

/** What a document, a heading or a lead-in hands down to the text below it. */
export interface Setting {
  /** Bare imperatives are tasks here. */
  readonly tasks: boolean
  /** A body with a verb and no modal is told to do it. */
  readonly parties: boolean
  /** A clause that opens with a verb of decision decides. */
  readonly decisions: boolean
  /** Contents of one act, or background: only explicit orders count. */
  readonly closed: boolean
  readonly topic: Topic
  readonly addressees: readonly Range[]
  readonly modality: Modality
  readonly issuer: Range | undefined
  readonly series: Series | undefined
}

/** A clone, too, as all settings are: an engine tells what was written out from what was cloned. */
const FREE: Setting = { ...written() }

function written(): Setting {
  return {
    tasks: false,
    parties: false,
    decisions: false,
    closed: false,
    topic: '',
    addressees: [],
    modality: 'obligation',
    issuer: undefined,
    series: undefined,
  }
}

const DECIDING: Setting = { ...FREE, decisions: true }

/** The profile of a document by its type, or by its blocks when the type is not known. */
export function profileOf(document: ReadDocument, metadata: MetadataDraft): Profile {
  const { blocks } = document.structure
  const articles = blocks.some((block) => block.kind === 'article')
  const code = metadata.type?.code
  if ((code === undefined || code === 'press') && isOrdered(blocks)) return articles ? 'articles' : 'plan'
  if (code === undefined) return articles ? 'articles' : 'press'
  const profile = PROFILES[code] ?? 'plan'
  if (profile === 'articles' && !articles) return 'plan'
  if (profile === 'articles' && metadata.number?.year !== undefined && blocks.length > 40) return 'normative'
  return profile
}

const MANY_SUBCLAUSES = 4

/** Roman sections over numbered clauses, or many clauses with numbers of their own: a document that lost its head, no report. */
function isOrdered(blocks: readonly BlockNode[]): boolean {
  const numbered = blocks.filter(({ kind }) => kind === 'subclause').length
  if (numbered >= MANY_SUBCLAUSES) return true
  const sections = blocks.filter(({ kind }) => kind === 'section').length
  return sections > 1 && blocks.some(({ kind, parent }) => kind === 'clause' && blocks[parent]?.kind === 'section')
}

/** Profiles by the stable id of the type; a type that is not here counts as a plan. */
const PROFILES: Readonly<Record<string, Profile>> = {
  decision: 'articles',
  resolution: 'articles',
  order: 'articles',
  licence: 'articles',
  law: 'normative',
  code: 'normative',
  constitution: 'normative',
  ordinance: 'normative',
  decree: 'normative',
  circular: 'normative',
  'joint-circular': 'normative',
  'joint-resolution': 'normative',
  'consolidated-text': 'normative',
  regulation: 'normative',
  'working-regulation': 'normative',
  statute: 'normative',
  'internal-rules': 'normative',
  procedure: 'normative',
  'official-letter': 'letter',
  'courtesy-letter': 'letter',
  invitation: 'letter',
  submission: 'report',
  'internal-submission': 'report',
  recommendation: 'report',
  report: 'report',
  'political-report': 'report',
  'summary-report': 'report',
  'verification-report': 'report',
  minutes: 'report',
  press: 'press',
  'press-release': 'press',
  judgment: 'press',
  'case-law': 'press',
}

// Settings are cloned all the time: all have all fields, for a clone that gains a field costs ten times as much.

/** The setting outside of all blocks. */
export function documentSetting(profile: Profile): Setting {
  return profile === 'plan' || profile === 'letter' || profile === 'report' ? DECIDING : FREE
}

/** The clauses in front of the first article of a document: a piece that lost the article they stood in. */
export function pieceSetting(profile: Profile): Setting {
  return profile === 'articles' ? blockSetting(profile, 'article', FREE) : documentSetting(profile)
}

/** The setting inside of a numbered block. */
export function blockSetting(profile: Profile, kind: string, base: Setting): Setting {
  // Tables and lists of an annex tell nobody anything; numbered text in it starts afresh.
  if (kind === 'appendix') return { ...FREE, closed: true }
  if (
    base.closed ||
    base.topic === 'background' ||
    base.topic === 'aim' ||
    base.topic === 'matter' ||
    base.topic === 'scope'
  )
    return base
  if (profile === 'plan' || profile === 'letter') {
    const saysAll = base.tasks && base.parties && base.decisions
    return saysAll ? base : { ...base, tasks: true, parties: true, decisions: true }
  }
  if (profile === 'normative') {
    return base.decisions && base.parties ? base : { ...base, decisions: true, parties: true }
  }
  if (profile === 'articles') {
    if (kind === 'article')
      return { ...base, series: undefined, parties: true, decisions: true, tasks: base.tasks && base.topic !== '' }
    if (kind === 'section' && base.topic === '') return { ...base, tasks: true, parties: true }
  }
  return base
}

/** Topic of a heading: the first topic word among its first words. */
export function topicOf(sheet: Sheet, { first, end }: Range): Topic {
  const { store, lexicon, cues } = sheet
  const limit = Math.min(end, first + 7)
  for (let i = first; i < limit; i++) {
    if (i > first && isVerb(sheet, i - 1)) return ''
    const form = store.form[i] ?? 0
    const entry =
      form > 0 && ((cues.opens[form] ?? 0) & OPENS_TOPIC) !== 0
        ? lexicon.longest(store, i, cues.topic.category, end)
        : 0
    if (entry !== 0) return TOPICS[cues.topic.codeOf(entry)] ?? ''
  }
  return ''
}

/** A task verb in front: `Tháo gỡ khó khăn` is not about difficulties met. */
function isVerb({ task }: Sheet, at: number): boolean {
  return task.code[at] === TASK || task.code[at] === MANNER
}

/** In a plan bare verbs are tasks; in a law only where the section around the heading has said so (a plan that a decision promulgates). */
function tellsTasks({ tasks }: Setting, profile: Profile): boolean {
  return tasks || (profile !== 'normative' && profile !== 'articles')
}

/** What a heading with this topic changes. */
export function withTopic(base: Setting, topic: Topic, profile: Profile): Setting {
  switch (topic) {
    case 'aim':
    case 'background':
      return { ...base, topic, tasks: false, parties: false, decisions: base.decisions && profile === 'articles' }
    // What a ruling on goods describes tells nobody anything.
    case 'goods':
      return { ...base, topic, tasks: false, parties: false, decisions: false, closed: true }
    case 'requirement':
      return { ...base, topic, tasks: true, parties: true, closed: false }
    case 'solution':
      return { ...base, topic, tasks: true, parties: true, closed: false }
    case 'task':
      return {
        ...base,
        topic,
        tasks: tellsTasks(base, profile),
        parties: true,
        closed: false,
      }
    case 'scope':
    case 'matter':
      return { ...base, topic, tasks: false, parties: false, decisions: false }
    case 'execution':
      return {
        ...base,
        topic,
        tasks: tellsTasks(base, profile),
        parties: true,
        decisions: true,
        closed: false,
      }
    case 'money':
      return { ...base, topic, tasks: false, parties: true }
    case 'ban':
      return { ...base, topic, tasks: true, modality: 'prohibition', closed: false }
    case 'transition':
      return { ...base, topic }
    case '':
    case 'lead':
    case 'field':
    default:
      return base
  }
}
