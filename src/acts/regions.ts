import type { Range } from '../tokens/range.ts'
import { MANNER, TASK, TOPICS, type Topic } from './codes.ts'
import { isInstruction, isLegalAct, type Profile } from './profile.ts'
import { changed, documentSetting, FREE, type Setting } from './setting.ts'
import type { Sheet } from './sheet.ts'
import { HAS_TOPIC } from './signs.ts'

/** The clauses in front of the first article of a document: a piece that lost the article they stood in. */
export function pieceSetting(profile: Profile): Setting {
  return profile === 'articles' ? blockSetting(profile, 'article', FREE) : documentSetting(profile)
}

/** The setting inside of a numbered block. */
export function blockSetting(profile: Profile, kind: string, base: Setting): Setting {
  // Tables and lists of an annex tell nobody anything; numbered text in it starts afresh.
  if (kind === 'appendix') return changed(FREE, { closed: true })
  if (
    base.closed ||
    base.topic === 'background' ||
    base.topic === 'aim' ||
    base.topic === 'matter' ||
    base.topic === 'scope'
  )
    return base
  if (isInstruction(profile)) {
    const saysAll = base.tasks && base.parties && base.decisions
    return saysAll ? base : changed(base, { tasks: true, parties: true, decisions: true })
  }
  if (profile === 'normative') {
    return base.decisions && base.parties ? base : changed(base, { decisions: true, parties: true })
  }
  if (profile === 'articles') {
    if (kind === 'article')
      return changed(base, {
        series: null,
        parties: true,
        decisions: true,
        tasks: base.tasks && base.topic !== '',
      })
    if (kind === 'section' && base.topic === '') return changed(base, { tasks: true, parties: true })
  }
  return base
}

/** Topic of a heading: the first topic word among its first words. */
export function topicOf(sheet: Sheet, { first, end }: Range): Topic {
  const { store, lexicon, cues, signs } = sheet
  const limit = Math.min(end, first + 7)
  for (let i = first; i < limit; i++) {
    if (i > first && isVerb(sheet, i - 1)) return ''
    const entry = ((signs[i] ?? 0) & HAS_TOPIC) === 0 ? 0 : lexicon.longest(store, i, cues.topic.category, end)
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
  return tasks || !isLegalAct(profile)
}

/** What a heading with this topic changes. */
export function withTopic(base: Setting, topic: Topic, profile: Profile): Setting {
  switch (topic) {
    case 'aim':
    case 'background':
      return changed(base, { topic, tasks: false, parties: false, decisions: base.decisions && profile === 'articles' })
    // What a ruling on goods describes tells nobody anything.
    case 'goods':
      return changed(base, { topic, tasks: false, parties: false, decisions: false, closed: true })
    case 'requirement':
      return changed(base, { topic, tasks: true, parties: true, closed: false })
    case 'solution':
      return changed(base, { topic, tasks: true, parties: true, closed: false })
    case 'task':
      return changed(base, { topic, tasks: tellsTasks(base, profile), parties: true, closed: false })
    case 'scope':
    case 'matter':
      return changed(base, { topic, tasks: false, parties: false, decisions: false })
    // What a higher body is asked to decide.
    case 'proposal':
      return changed(base, { topic, tasks: false, parties: false, decisions: true, closed: false, addressees: [] })
    case 'execution':
      return changed(base, { topic, tasks: tellsTasks(base, profile), parties: true, decisions: true, closed: false })
    case 'money':
      return changed(base, { topic, tasks: false, parties: true })
    case 'ban':
      return changed(base, { topic, tasks: true, modality: 'prohibition', closed: false })
    case 'transition':
      return changed(base, { topic })
    case '':
    case 'lead':
    case 'field':
    default:
      return base
  }
}
