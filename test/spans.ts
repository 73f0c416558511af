import type { Span } from '../src/index.ts'

/** All spans in a value, however deep they lie. */
export function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const nested = Object.values(value).flatMap(spansOf)
  return isSpan(value) ? [value, ...nested] : nested
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}
