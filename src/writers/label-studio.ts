import type { WrittenDocument } from './document.ts'
import { actMarkings, LABELS, mentionMarkings, targetMarkings } from './markings.ts'
import { attributesOf } from './markup.ts'

/** Colours of the labels, in their order. */
const COLOURS = '#1f77b4 #9467bd #2ca02c #8c564b #7f7f7f #17becf #bcbd22 #e377c2 #aec7e8 #d62728 #ff7f0e #98df8a'.split(
  ' ',
)

/** The labeling interface that the tasks are for. */
export const LABEL_CONFIG: string = [
  '<View>',
  '  <Labels name="label" toName="text">',
  ...LABELS.map((value, k) => `    <Label${attributesOf({ value, background: COLOURS[k] })}/>`),
  '  </Labels>',
  '  <Text name="text" value="$text"/>',
  '</View>',
  '',
].join('\n')

/**
 * The document as a task of Label Studio with everything found as one prediction. Characters that its database or a
 * browser would drop or change, or that its versions count differently, are replaced one by one, so that all offsets stay.
 * `place` counts the tasks of an import, since the ids of results must differ in all of it.
 */
export function labelStudioTask({ text, analysis, name }: WrittenDocument, place: number): string {
  const shown = keptByBrowsers(text)
  const markings = [...actMarkings(analysis), ...targetMarkings(analysis), ...mentionMarkings(analysis)]
  const result = markings.map(({ id, start, end, label, confidence }) => ({
    id: `${place + 1}-${id}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    score: confidence,
    value: { start, end, text: shown.slice(start, end), labels: [label] },
  }))
  const predictions = [{ model_version: `vanban-${analysis.schemaVersion}`, result }]
  return JSON.stringify({ data: { text: shown, name: keptByBrowsers(name) }, predictions })
}

/** As long as the text, without carriage returns, control characters and anything that needs surrogates. */
function keptByBrowsers(text: string): string {
  return (
    text
      .replaceAll('\r', ' ')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g, '\uFFFD')
  )
}
