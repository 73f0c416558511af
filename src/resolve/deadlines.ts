import type { DeadlineDraft } from '../acts/act.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../mentions/mention.ts'
import type { TokenStore } from '../tokens/store.ts'

/** A time frame as dates: ISO, inclusive; a recurrence as in iCalendar (`FREQ=MONTHLY`). */
export interface DeadlineDates {
  start?: string
  end?: string
  recurrence?: string
}

/** Dates of the date mentions inside the time frame; a year that the text leaves out is that of the document. */
export function deadlineDates(
  draft: DeadlineDraft,
  inside: readonly Mention[],
  documentDate: string | undefined,
  store: TokenStore,
  lexicon: Lexicon,
): DeadlineDates {
  if (draft.kind === 'recurring') {
    const recurrence = recurrenceOf(draft, store, lexicon)
    return recurrence === undefined ? {} : { recurrence }
  }
  if (draft.dates) return draft.kind === 'by' ? { end: draft.dates.end } : { ...draft.dates }
  const dates = inside.map((mention) => completed(mention, documentDate))
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return {}
  const start = draft.kind === 'by' ? undefined : first.from
  const end = draft.kind === 'relative' ? undefined : last.to
  const frame: DeadlineDates = {}
  if (start !== undefined) frame.start = start
  if (end !== undefined) frame.end = end
  return frame
}

/** The interval of a date mention; without a year the document's year, or the next when the month is past. */
function completed({ attributes = {} }: Mention, documentDate: string | undefined): { from?: string; to?: string } {
  const { from, to, month, day } = attributes
  if (from !== undefined && to !== undefined) return { from, to }
  const year = Number(documentDate?.slice(0, 4))
  if (month === undefined || !Number.isInteger(year)) return {}
  const issued = Number(documentDate?.slice(5, 7))
  const resolved = month < issued ? year + 1 : year
  const last = day ?? new Date(Date.UTC(resolved, month, 0)).getUTCDate()
  return { from: iso(resolved, month, day ?? 1), to: iso(resolved, month, last) }
}

function recurrenceOf({ first, end }: DeadlineDraft, store: TokenStore, lexicon: Lexicon): string | undefined {
  const category = lexicon.category('recurrences')
  for (let i = first; i < end; i++) {
    const entry = lexicon.longest(store, i, category, end)
    if (entry !== 0) return lexicon.value(entry, 'rule')
  }
  return undefined
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
