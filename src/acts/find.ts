import type { MetadataDraft } from '../metadata/metadata.ts'
import type { ReadDocument } from '../metadata/read.ts'
import type { Acts } from './act.ts'

/** Finds the decisions, directives and targets of a document whose form, blocks and mentions are known. */
export function findActs(_document: ReadDocument, _metadata: MetadataDraft): Acts {
  return { decisions: [], directives: [], targets: [] }
}
