import type { Modality } from '../../model/analysis.ts'
import type { Range } from '../../tokens/range.ts'

/** What a rule for directives finds: who is told, since which token, and how strongly. */
export interface Found {
  readonly modality: Modality
  readonly named?: readonly Range[]
  readonly inherited?: readonly Range[]
  readonly action: number
  readonly first?: number
  readonly issuer?: Range
}
