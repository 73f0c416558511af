import type { ReadLimits } from './types.ts'

const MIB = 1024 * 1024

/** The bounds that hold when an option does not say otherwise. */
export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  maxBytes: 256 * MIB,
  maxInflatedBytes: 512 * MIB,
  maxMarkupBytes: 32 * MIB,
  maxRatio: 200,
  maxParts: 10_000,
  maxDepth: 256,
  maxCells: 500_000,
  maxCharacters: 100_000_000,
  maxPages: 20_000,
  maxScanPages: 500,
}

/** Fills what `options` leaves out with the defaults. */
export function limitsOf(options: Partial<ReadLimits>): ReadLimits {
  return {
    maxBytes: options.maxBytes ?? DEFAULT_LIMITS.maxBytes,
    maxInflatedBytes: options.maxInflatedBytes ?? DEFAULT_LIMITS.maxInflatedBytes,
    maxMarkupBytes: options.maxMarkupBytes ?? DEFAULT_LIMITS.maxMarkupBytes,
    maxRatio: options.maxRatio ?? DEFAULT_LIMITS.maxRatio,
    maxParts: options.maxParts ?? DEFAULT_LIMITS.maxParts,
    maxDepth: options.maxDepth ?? DEFAULT_LIMITS.maxDepth,
    maxCells: options.maxCells ?? DEFAULT_LIMITS.maxCells,
    maxCharacters: options.maxCharacters ?? DEFAULT_LIMITS.maxCharacters,
    maxPages: options.maxPages ?? DEFAULT_LIMITS.maxPages,
    maxScanPages: options.maxScanPages ?? DEFAULT_LIMITS.maxScanPages,
  }
}
