import { figures, type Judged, type Sheet } from './tally.ts'

const percent = (value: number): string => (100 * value).toFixed(1).padStart(7)

/** The table of all layers, as lines. */
export function table(sheet: Sheet): string[] {
  const lines = [
    `${sheet.documents} documents, ${sheet.failed} failed to run`,
    `${'layer'.padEnd(26)}       P       R      F1   gold`,
  ]
  for (const [layer, tally] of [...sheet.tallies].toSorted(byName)) {
    const { p, r, f1, n } = figures(tally)
    lines.push(`${layer.padEnd(26)} ${percent(p)} ${percent(r)} ${percent(f1)} ${String(n).padStart(6)}`)
  }
  for (const [question, { ok, n }] of [...sheet.rates].toSorted(byName)) {
    lines.push(`${question.padEnd(26)} ${' '.repeat(15)} ${percent(ok / n)} ${String(n).padStart(6)}`)
  }
  return lines
}

/** The faults, at most `most` a layer. */
export function faultList(sheet: Sheet, most: number): string[] {
  const shown = new Map<string, number>()
  return sheet.faults
    .filter(({ layer }) => {
      const count = (shown.get(layer) ?? 0) + 1
      shown.set(layer, count)
      return count <= most
    })
    .map((fault) => `${fault.layer.padEnd(20)} ${fault.what.padEnd(8)} ${fault.doc}: ${fault.text}`)
}

/** How often items of each band of confidence are right, and what leaving out the doubtful ones does to precision. */
export function calibration(judged: readonly Judged[]): string[] {
  const lines = ['confidence              items   right']
  for (const layer of ['act', 'entity'] as const) {
    const items = judged.filter((item) => item.layer === layer)
    for (const [low, high] of [
      [0, 0.5],
      [0.5, 0.7],
      [0.7, 0.9],
      [0.9, 1.01],
    ] as const) {
      lines.push(
        row(
          `${layer} ${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}`,
          items.filter((i) => i.confidence >= low && i.confidence < high),
        ),
      )
    }
    lines.push(
      row(`${layer} all`, items),
      row(
        `${layer} without < 0.5`,
        items.filter((i) => i.confidence >= 0.5),
      ),
    )
  }
  return lines
}

/** Figures of the sheet as plain data. */
export function asData(sheet: Sheet): unknown {
  return {
    documents: sheet.documents,
    failed: sheet.failed,
    f1: Object.fromEntries([...sheet.tallies].toSorted(byName).map(([layer, tally]) => [layer, figures(tally)])),
    accuracy: Object.fromEntries(
      [...sheet.rates].toSorted(byName).map(([q, { ok, n }]) => [q, { accuracy: ok / n, n }]),
    ),
  }
}

function row(name: string, items: readonly Judged[]): string {
  const right = items.filter((item) => item.right).length
  return `${name.padEnd(20)} ${String(items.length).padStart(8)} ${items.length === 0 ? '      -' : percent(right / items.length)}`
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
