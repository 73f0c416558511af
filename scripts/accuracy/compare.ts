import type { Fault, Sheet } from './tally.ts'

const keyOf = ({ doc, layer, what, text }: Fault): string => `${layer.padEnd(20)} ${what.padEnd(8)} ${doc}: ${text}`

/** Which items a change won and lost: faults that one sheet has and the other has not. */
export function compareFaults(before: Sheet, after: Sheet): string[] {
  const lost = without(after.faults.map(keyOf), before.faults.map(keyOf))
  const won = without(before.faults.map(keyOf), after.faults.map(keyOf))
  return [
    `${won.length} faults mended, ${lost.length} new`,
    ...won.map((fault) => `+ ${fault}`),
    ...lost.map((fault) => `- ${fault}`),
  ]
}

/** The items of the first list that are not in the second, each as often as it is there more. */
function without(items: readonly string[], taken: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of taken) counts.set(item, (counts.get(item) ?? 0) + 1)
  return items.filter((item) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count <= 0
  })
}
