// Made by scripts/compile-lexicon.ts; edit lexicon/*.tsv.
import type { LexiconTable } from '../lexicon.ts'
import { table as abbreviations } from './abbreviations.ts'
import { table as aboutEnds } from './about-ends.ts'
import { table as addresseeNouns } from './addressee-nouns.ts'
import { table as agreeingVerbs } from './agreeing-verbs.ts'
import { table as amendingVerbs } from './amending-verbs.ts'
import { table as authorityMarks } from './authority-marks.ts'
import { table as background } from './background.ts'
import { table as basisEnds } from './basis-ends.ts'
import { table as blockWords } from './block-words.ts'
import { table as bodies } from './bodies.ts'
import { table as bodyScopes } from './body-scopes.ts'
import { table as bodyTasks } from './body-tasks.ts'
import { table as caseWords } from './case-words.ts'
import { table as citedAbbreviations } from './cited-abbreviations.ts'
import { table as citedTypes } from './cited-types.ts'
import { table as citedUnits } from './cited-units.ts'
import { table as classNouns } from './class-nouns.ts'
import { table as clauseOpeners } from './clause-openers.ts'
import { table as compoundWords } from './compound-words.ts'
import { table as danglingWords } from './dangling-words.ts'
import { table as deadlineOpeners } from './deadline-openers.ts'
import { table as decisionFrames } from './decision-frames.ts'
import { table as decisionVerbs } from './decision-verbs.ts'
import { table as definitionCopulas } from './definition-copulas.ts'
import { table as definitionCues } from './definition-cues.ts'
import { table as documentTypes } from './document-types.ts'
import { table as expansions } from './expansions.ts'
import { table as fields } from './fields.ts'
import { table as formMarks } from './form-marks.ts'
import { table as functionWords } from './function-words.ts'
import { table as goalFrames } from './goal-frames.ts'
import { table as hangingLevels } from './hanging-levels.ts'
import { table as headingTopics } from './heading-topics.ts'
import { table as honorifics } from './honorifics.ts'
import { table as itemStops } from './item-stops.ts'
import { table as knownPlans } from './known-plans.ts'
import { table as laws } from './laws.ts'
import { table as letterheadHeads } from './letterhead-heads.ts'
import { table as levels } from './levels.ts'
import { table as lineWords } from './line-words.ts'
import { table as listHeads } from './list-heads.ts'
import { table as nameStops } from './name-stops.ts'
import { table as nameTitles } from './name-titles.ts'
import { table as nameWords } from './name-words.ts'
import { table as namedDocuments } from './named-documents.ts'
import { table as namesakes } from './namesakes.ts'
import { table as notNames } from './not-names.ts'
import { table as numberWords } from './number-words.ts'
import { table as openWords } from './open-words.ts'
import { table as orderVerbs } from './order-verbs.ts'
import { table as ordinalWords } from './ordinal-words.ts'
import { table as ordinals } from './ordinals.ts'
import { table as personalPlaces } from './personal-places.ts'
import { table as places } from './places.ts'
import { table as planHeads } from './plan-heads.ts'
import { table as positions } from './positions.ts'
import { table as praisingVerbs } from './praising-verbs.ts'
import { table as provinces } from './provinces.ts'
import { table as rateBases } from './rate-bases.ts'
import { table as recurrences } from './recurrences.ts'
import { table as reportingVerbs } from './reporting-verbs.ts'
import { table as scales } from './scales.ts'
import { table as shortFormCues } from './short-form-cues.ts'
import { table as signingOffices } from './signing-offices.ts'
import { table as siteParts } from './site-parts.ts'
import { table as standards } from './standards.ts'
import { table as stateName } from './state-name.ts'
import { table as surnames } from './surnames.ts'
import { table as tableTimes } from './table-times.ts'
import { table as taskColumns } from './task-columns.ts'
import { table as taskVerbs } from './task-verbs.ts'
import { table as termBars } from './term-bars.ts'
import { table as termStops } from './term-stops.ts'
import { table as timeEvents } from './time-events.ts'
import { table as titleClauses } from './title-clauses.ts'
import { table as titleContinuations } from './title-continuations.ts'
import { table as titleEnds } from './title-ends.ts'
import { table as titleOpeners } from './title-openers.ts'
import { table as troubleWords } from './trouble-words.ts'
import { table as typeAbbreviations } from './type-abbreviations.ts'
import { table as unitKinds } from './unit-kinds.ts'
import { table as units } from './units.ts'
import { table as works } from './works.ts'

/** All tables of the lexicon that ships. */
export const tables = (): LexiconTable[] => [
  abbreviations(),
  aboutEnds(),
  addresseeNouns(),
  agreeingVerbs(),
  amendingVerbs(),
  authorityMarks(),
  background(),
  basisEnds(),
  blockWords(),
  bodies(),
  bodyScopes(),
  bodyTasks(),
  caseWords(),
  citedAbbreviations(),
  citedTypes(),
  citedUnits(),
  classNouns(),
  clauseOpeners(),
  compoundWords(),
  danglingWords(),
  deadlineOpeners(),
  decisionFrames(),
  decisionVerbs(),
  definitionCopulas(),
  definitionCues(),
  documentTypes(),
  expansions(),
  fields(),
  formMarks(),
  functionWords(),
  goalFrames(),
  hangingLevels(),
  headingTopics(),
  honorifics(),
  itemStops(),
  knownPlans(),
  laws(),
  letterheadHeads(),
  levels(),
  lineWords(),
  listHeads(),
  nameStops(),
  nameTitles(),
  nameWords(),
  namedDocuments(),
  namesakes(),
  notNames(),
  numberWords(),
  openWords(),
  orderVerbs(),
  ordinalWords(),
  ordinals(),
  personalPlaces(),
  places(),
  planHeads(),
  positions(),
  praisingVerbs(),
  provinces(),
  rateBases(),
  recurrences(),
  reportingVerbs(),
  scales(),
  shortFormCues(),
  signingOffices(),
  siteParts(),
  standards(),
  stateName(),
  surnames(),
  tableTimes(),
  taskColumns(),
  taskVerbs(),
  termBars(),
  termStops(),
  timeEvents(),
  titleClauses(),
  titleContinuations(),
  titleEnds(),
  titleOpeners(),
  troubleWords(),
  typeAbbreviations(),
  unitKinds(),
  units(),
  works(),
]
