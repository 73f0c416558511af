import type { Analysis, Decision, Directive, Target } from '../model/analysis.ts'

/** A style of printing; each function wraps a piece of text. */
export interface Palette {
  readonly block: (text: string) => string
  readonly act: (text: string) => string
  readonly quiet: (text: string) => string
}

/** Prints without any colour. */
export const PLAIN: Palette = { block: (text) => text, act: (text) => text, quiet: (text) => text }

interface Note {
  readonly at: number
  readonly lines: readonly string[]
}

/**
 * The text with its lines numbered and, below each line, the blocks and acts that begin on it: kind, rule, confidence,
 * who is told, by when. For people who want to know why a rule did what it did. Offsets must be UTF-16 code units.
 */
export function explain(text: string, analysis: Analysis, palette: Palette = PLAIN): string {
  const notes = [...blockNotes(analysis, palette), ...actNotes(analysis, palette)].toSorted((a, b) => a.at - b.at)
  const out: string[] = []
  let start = 0
  let next = 0
  const lines = text.split('\n')
  const width = String(lines.length).length
  lines.forEach((line, k) => {
    out.push(`${palette.quiet(String(k + 1).padStart(width))}  ${line}`)
    const end = start + line.length
    for (; (notes[next]?.at ?? Infinity) <= end; next++) {
      for (const words of notes[next]?.lines ?? []) out.push(`${' '.repeat(width + 2)}${words}`)
    }
    start = end + 1
  })
  for (const { code, message } of analysis.diagnostics) out.push(palette.quiet(`! ${code}: ${message}`))
  return `${out.join('\n')}\n`
}

function blockNotes({ structure }: Analysis, palette: Palette): Note[] {
  return structure.map(({ span, id, kind }) => ({ at: span.start, lines: [palette.block(`§ ${id} (${kind})`)] }))
}

function actNotes({ decisions, directives, targets, entities }: Analysis, palette: Palette): Note[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (idOrName: string): string => names.get(idOrName) ?? idOrName.replaceAll(/\s+/g, ' ')
  return [
    ...decisions.map((act) => note(act, `decision ${act.kind}, ${act.status}`, decisionDetails(act, nameOf), palette)),
    ...directives.map((act) => note(act, `directive, ${act.modality}`, directiveDetails(act), palette)),
    ...targets.map((act) =>
      note(act, `target ${act.comparator ?? ''} ${act.value ?? ''} ${act.unit ?? ''}`.trimEnd(), [], palette),
    ),
  ]
}

function note(act: Decision | Directive | Target, title: string, details: readonly string[], palette: Palette): Note {
  const rule = 'rule' in act ? ` · ${act.rule}` : ''
  return {
    at: act.span.start,
    lines: [
      palette.act(`▸ ${act.id}: ${title}`) +
        palette.quiet(`${rule} · ${act.confidence} · ${act.span.start}–${act.span.end}`),
      palette.quiet(`    «${shorten(act.text)}»`),
      ...details.map((detail) => `    ${detail}`),
    ],
  }
}

function decisionDetails({ actors, effective }: Decision, nameOf: (id: string) => string): string[] {
  return [
    ...(actors.length > 0 ? [`by ${actors.map(nameOf).join('; ')}`] : []),
    ...(effective === undefined ? [] : [`effective ${effective}`]),
  ]
}

function directiveDetails({ addressees, deadline }: Directive): string[] {
  const told = addressees.map(
    ({ text, inherited }) => `${text.replaceAll(/\s+/g, ' ')}${inherited ? ' (inherited)' : ''}`,
  )
  return [
    ...(told.length > 0 ? [`to ${told.join('; ')}`] : []),
    ...(deadline
      ? [
          `by «${deadline.text.replaceAll(/\s+/g, ' ')}» (${deadline.kind}${deadline.end === undefined ? '' : ` ${deadline.end}`})`,
        ]
      : []),
  ]
}

function shorten(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ')
  return plain.length <= 110 ? plain : `${plain.slice(0, 70)} … ${plain.slice(-36)}`
}
