import { COMMA, SEMICOLON } from '../lexicon/marks.ts'
import type { FormPart } from '../lines/line.ts'
import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Range } from '../tokens/range.ts'
import type { Acts, DecisionDraft } from './act.ts'
import { PROMULGATE } from './codes.ts'
import { profileOf } from './profile.ts'
import { joinClauses, readSegments, type Segment } from './segments.ts'
import { BODY, layOut, POSITION, type Sheet } from './sheet.ts'
import { Walk } from './walk.ts'

/** Finds the decisions, directives and targets of a document whose form, blocks and mentions are known. */
export function findActs(document: ReadDocument, metadata: MetadataDraft): Acts {
  const profile = profileOf(document, metadata)
  const zones = document.structure.zones.filter(
    ({ kind }) => isRunning(kind) || kind === 'bases' || (kind === 'title' && profile === 'press'),
  )
  const sheet = layOut(document, zones)
  const segments: Segment[] = []
  for (const zone of zones) {
    if (zone.kind === 'bases') segments.push(...enactingTail(sheet, zone))
    else readSegments(sheet, zone.first, zone.end, profile === 'press', segments)
  }
  const running = profile === 'plan' ? segments : outsideTables(document, segments)
  const acts = new Walk(sheet, profile, joinClauses(sheet, running), metadata).read()
  return { ...acts, decisions: tellIntroduction(document, acts.decisions) }
}

/** Tokens behind the last basis within which a sentence enacts. */
const ENACTING_REACH = 120

/** `Theo đề nghị của Cục trưởng Cục X, Bộ trưởng Bộ Y ban hành Thông tư ...`: the sentence that enacts shares the line of the last basis. */
function enactingTail({ store, outerEnd, outerType, decision }: Sheet, zone: Range): Segment[] {
  for (let i = Math.max(zone.first + 1, zone.end - ENACTING_REACH); i < zone.end; i++) {
    const verb = outerEnd[i] ?? 0
    if (verb <= i) continue
    const isParty = outerType[i] === BODY || outerType[i] === POSITION
    const before = store.form[i - 1]
    if (isParty && (before === COMMA || before === SEMICOLON) && decision.code[verb] === PROMULGATE)
      return [{ first: i, end: zone.end, block: -1, opens: false }]
    i = verb - 1
  }
  return []
}

/** What a web page says in front of the letterhead tells of the document, it decides nothing itself. */
function tellIntroduction(
  { structure: { zones } }: ReadDocument,
  decisions: readonly DecisionDraft[],
): DecisionDraft[] {
  const letterhead = zones.find(({ kind }) => kind === 'letterhead')?.first ?? 0
  return decisions.map((decision) =>
    decision.first < letterhead && decision.status === 'enacted' ? { ...decision, status: 'reported' } : decision,
  )
}

/** Zones of running text. A press report has no form, so that its first paragraph may pass for a title. */
function isRunning(kind: FormPart): boolean {
  return kind === 'body' || kind === 'appendix'
}

/** Only the tables of a plan hold tasks; elsewhere their cells are data. */
function outsideTables({ lines }: ReadDocument, segments: readonly Segment[]): Segment[] {
  let at = 0
  return segments.filter(({ first }) => {
    while (at < lines.length && (lines[at]?.end ?? 0) <= first) at++
    return lines[at]?.kind !== 'table'
  })
}
