// Made by scripts/compile-lexicon.ts; edit lexicon/*.tsv.
import type { LexiconTable } from '../lexicon.ts'
import { table as abbreviations } from './abbreviations.ts'
import { table as addresseeNouns } from './addressee-nouns.ts'
import { table as amendingVerbs } from './amending-verbs.ts'
import { table as authorityMarks } from './authority-marks.ts'
import { table as blockWords } from './block-words.ts'
import { table as citedTypes } from './cited-types.ts'
import { table as clauseOpeners } from './clause-openers.ts'
import { table as deadlineOpeners } from './deadline-openers.ts'
import { table as decisionVerbs } from './decision-verbs.ts'
import { table as documentTypes } from './document-types.ts'
import { table as expansions } from './expansions.ts'
import { table as formMarks } from './form-marks.ts'
import { table as formPhrases } from './form-phrases.ts'
import { table as functionWords } from './function-words.ts'
import { table as headingTopics } from './heading-topics.ts'
import { table as issuerHeads } from './issuer-heads.ts'
import { table as knownPlans } from './known-plans.ts'
import { table as laws } from './laws.ts'
import { table as letterheadHeads } from './letterhead-heads.ts'
import { table as lineWords } from './line-words.ts'
import { table as nameTitles } from './name-titles.ts'
import { table as namedDocuments } from './named-documents.ts'
import { table as numberWords } from './number-words.ts'
import { table as openWords } from './open-words.ts'
import { table as orderVerbs } from './order-verbs.ts'
import { table as ordinalWords } from './ordinal-words.ts'
import { table as ordinals } from './ordinals.ts'
import { table as planHeads } from './plan-heads.ts'
import { table as rateBases } from './rate-bases.ts'
import { table as recurrences } from './recurrences.ts'
import { table as scales } from './scales.ts'
import { table as shortFormCues } from './short-form-cues.ts'
import { table as signatureTitles } from './signature-titles.ts'
import { table as signingOffices } from './signing-offices.ts'
import { table as taskVerbs } from './task-verbs.ts'
import { table as termBars } from './term-bars.ts'
import { table as titleClauses } from './title-clauses.ts'
import { table as titleContinuations } from './title-continuations.ts'
import { table as titleEnds } from './title-ends.ts'
import { table as titleOpeners } from './title-openers.ts'
import { table as typeAbbreviations } from './type-abbreviations.ts'
import { table as units } from './units.ts'

/** All tables of the lexicon that ships. */
export const tables = (): LexiconTable[] => [
  abbreviations(),
  addresseeNouns(),
  amendingVerbs(),
  authorityMarks(),
  blockWords(),
  citedTypes(),
  clauseOpeners(),
  deadlineOpeners(),
  decisionVerbs(),
  documentTypes(),
  expansions(),
  formMarks(),
  formPhrases(),
  functionWords(),
  headingTopics(),
  issuerHeads(),
  knownPlans(),
  laws(),
  letterheadHeads(),
  lineWords(),
  nameTitles(),
  namedDocuments(),
  numberWords(),
  openWords(),
  orderVerbs(),
  ordinalWords(),
  ordinals(),
  planHeads(),
  rateBases(),
  recurrences(),
  scales(),
  shortFormCues(),
  signatureTitles(),
  signingOffices(),
  taskVerbs(),
  termBars(),
  titleClauses(),
  titleContinuations(),
  titleEnds(),
  titleOpeners(),
  typeAbbreviations(),
  units(),
]
