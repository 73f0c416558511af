import type { Lexicon } from '../lexicon/lexicon.ts'
import { Memo } from '../lexicon/memo.ts'

/** What a head of the table of bodies needs behind it before it is a name. */
export type Complement =
  | 'field'
  | 'open'
  | 'named'
  | 'company'
  | 'owner'
  | 'task'
  | 'local'
  | 'place'
  | 'proper'
  | 'joint'
  | 'never'
  | 'skip'
  | 'site'
  | 'system'

/**
 * What may follow a complete name: a level or place; the body that it is part of too; a bare name of its unit too; `về`
 * and a task too; of a branch also `tại` and its seat; of a peer (`Ủy ban Dân tộc - Bộ Tài chính`) no owner over a dash.
 */
type Tail = 'none' | 'local' | 'owner' | 'branch' | 'seat' | 'about' | 'peer'

/** A row of the table of bodies, read once. */
export interface BodyRow {
  readonly complements: readonly Complement[]
  /** One bit for each of them, as `complementBit` gives it. */
  readonly has: number
  /** The head is a name without its complement. */
  readonly optional: boolean
  readonly tail: Tail
  readonly level: string
}

export const COMPLEMENTS: readonly Complement[] = [
  'field',
  'open',
  'named',
  'company',
  'owner',
  'task',
  'local',
  'place',
  'proper',
  'joint',
  'never',
  'skip',
  'site',
  'system',
]
const TAILS: readonly Tail[] = ['none', 'local', 'owner', 'branch', 'seat', 'about', 'peer']

/** The bit of the complement in `BodyRow.has`. */
export function complementBit(complement: Complement): number {
  return 1 << COMPLEMENTS.indexOf(complement)
}

/** Rows of the table of bodies by entry, each read when it is first met. */
export class BodyRows {
  readonly category: number
  private readonly rows: Memo<BodyRow>

  constructor(lexicon: Lexicon) {
    this.category = lexicon.category('bodies')
    this.rows = new Memo(lexicon.size, (entry) => readRow(lexicon, entry))
  }

  /** The row of the entry. */
  of(entry: number): BodyRow {
    return this.rows.of(entry)
  }
}

function readRow(lexicon: Lexicon, entry: number): BodyRow {
  const complement = lexicon.value(entry, 'complement')
  const names = complement.replace('?', '').split(',')
  const complements = names.flatMap((name) => COMPLEMENTS.filter((known) => known === name))
  const tail = lexicon.value(entry, 'tail')
  return {
    complements,
    has: complements.reduce((bits, name) => bits | complementBit(name), 0),
    optional: complement === '' || complement.endsWith('?'),
    tail: TAILS.find((name) => name === tail) ?? 'none',
    level: lexicon.value(entry, 'level'),
  }
}
