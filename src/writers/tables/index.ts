import { DECISIONS, DIRECTIVES, TARGETS } from './acts.ts'
import { DOCUMENTS } from './documents.ts'
import { ENTITIES, MENTIONS, REFERENCES } from './entities.ts'
import type { Table } from './table.ts'

/** Names of the tables. */
export type TableId = 'documents' | 'decisions' | 'directives' | 'targets' | 'entities' | 'mentions' | 'references'

/** All tables of a collection. CSV, Parquet and the documentation are made from these definitions alone. */
export const TABLES: readonly Table<TableId>[] = [
  DOCUMENTS,
  DECISIONS,
  DIRECTIVES,
  TARGETS,
  ENTITIES,
  MENTIONS,
  REFERENCES,
]
