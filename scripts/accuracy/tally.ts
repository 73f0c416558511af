/** Counts of one layer: found rightly, found wrongly, missed. */
export interface Tally {
  tp: number
  fp: number
  fn: number
}

/** Counts of a yes-or-no question that is asked of matched pairs. */
export interface Rate {
  ok: number
  n: number
}

/** One item that was missed, is false, or differs. */
export interface Fault {
  doc: string
  layer: string
  what: 'missed' | 'false' | 'differs' | 'failed'
  text: string
}

/** Whether one predicted act or entity was right, for the calibration of its confidence. */
export interface Judged {
  layer: 'act' | 'entity'
  confidence: number
  right: boolean
}

/** All that scoring gathers over a folder. */
export class Sheet {
  readonly tallies: Map<string, Tally> = new Map()
  readonly rates: Map<string, Rate> = new Map()
  readonly faults: Fault[] = []
  readonly judged: Judged[] = []
  documents = 0
  failed = 0

  /** Adds the outcome of a pairing to a layer. */
  count(layer: string, { pairs, missed, extra }: Pairing<unknown, unknown>): void {
    const tally = this.tallies.get(layer) ?? { tp: 0, fp: 0, fn: 0 }
    tally.tp += pairs.length
    tally.fn += missed.length
    tally.fp += extra.length
    this.tallies.set(layer, tally)
  }

  /** Adds one answer to a question. */
  rate(question: string, ok: boolean): void {
    const rate = this.rates.get(question) ?? { ok: 0, n: 0 }
    rate.n++
    if (ok) rate.ok++
    this.rates.set(question, rate)
  }

  /** Notes one item for the list of faults. */
  fault(doc: string, layer: string, what: Fault['what'], text: string): void {
    this.faults.push({ doc, layer, what, text: text.replaceAll(/\s+/g, ' ').slice(0, 160) })
  }
}

/** Gold and predicted items put together one to one. */
export interface Pairing<G, P> {
  pairs: [G, P][]
  missed: G[]
  extra: P[]
}

/** Pairs items one to one, best score first; pairs below the floor are none. */
export function pair<G, P>(
  gold: readonly G[],
  found: readonly P[],
  score: (g: G, p: P) => number,
  floor: number,
): Pairing<G, P> {
  const candidates: [score: number, g: number, p: number][] = []
  gold.forEach((g, i) => {
    found.forEach((p, j) => {
      const value = score(g, p)
      if (value >= floor) candidates.push([value, i, j])
    })
  })
  candidates.sort((a, b) => b[0] - a[0])
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const pairs: [G, P][] = []
  for (const [, i, j] of candidates) {
    const g = gold[i]
    const p = found[j]
    if (g === undefined || p === undefined || usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
    pairs.push([g, p])
  }
  return { pairs, missed: gold.filter((_, i) => !usedGold.has(i)), extra: found.filter((_, j) => !usedFound.has(j)) }
}

/** Precision, recall, F1 and the number of gold items. */
export function figures({ tp, fp, fn }: Tally): { p: number; r: number; f1: number; n: number } {
  return { p: tp / (tp + fp || 1), r: tp / (tp + fn || 1), f1: (2 * tp) / (2 * tp + fp + fn || 1), n: tp + fn }
}
