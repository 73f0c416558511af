import type { Modality } from '../model/analysis.ts'
import type { Range } from '../tokens/range.ts'
import type { Topic } from './codes.ts'
import { isInstruction, type Profile } from './profile.ts'

/** A list whose items are decisions of one kind. */
export interface Series {
  readonly kind: number
  readonly actors: readonly Range[]
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

/** Nothing said: only explicit orders and decisions count. */
export const FREE: Setting = {
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

const DECIDING: Setting = changed(FREE, { decisions: true })

/** What changes in a setting; `null` takes the series away. */
type Changes = Partial<Omit<Setting, 'series'>> & { readonly series?: Series | null }

/** The setting but for what changes. Written out, field by field: all settings have one shape, and an engine is slow to redefine the fields of a clone. */
export function changed(base: Setting, changes: Changes): Setting {
  return {
    tasks: changes.tasks ?? base.tasks,
    parties: changes.parties ?? base.parties,
    decisions: changes.decisions ?? base.decisions,
    closed: changes.closed ?? base.closed,
    topic: changes.topic ?? base.topic,
    addressees: changes.addressees ?? base.addressees,
    modality: changes.modality ?? base.modality,
    issuer: changes.issuer ?? base.issuer,
    series: changes.series === null ? undefined : (changes.series ?? base.series),
  }
}

/** The text says what these are to do. */
export function tasksFor(base: Setting, addressees: readonly Range[]): Setting {
  return changed(base, { topic: 'task', tasks: true, parties: true, closed: false, addressees })
}

/** The setting outside of all blocks. */
export function documentSetting(profile: Profile): Setting {
  return isInstruction(profile) || profile === 'report' ? DECIDING : FREE
}
