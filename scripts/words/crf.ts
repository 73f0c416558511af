/** A candidate in training: where it stands and the numbers of its features. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly features: readonly number[]
  readonly gold: boolean
}

/** One sentence: its candidates in the order of their ends. */
export interface Lattice {
  readonly length: number
  readonly arcs: readonly Arc[]
}

const ROUNDS = 15
const RATE = 0.15
const DECAY = 0.0075
const TINY = 1e-4

/**
 * Weights of a semi-Markov conditional random field without context between words: the logarithm of the probability of
 * a split is the sum of its words' weights less that of all splits. AdaGrad over shuffled sentences with L2 decay; the
 * shuffle has a fixed seed, so the same data give the same weights.
 */
export function train(lattices: readonly Lattice[], features: number): Float64Array {
  const weights = new Float64Array(features)
  const squares = new Float64Array(features).fill(1e-6)
  const gradient = new Map<number, number>()
  const order = lattices.map((_, at) => at)
  const random = generator(7)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const at of order) {
      const lattice = lattices[at]
      if (lattice === undefined) continue
      gradient.clear()
      addGradient(lattice, weights, gradient)
      for (const [feature, slope] of gradient) {
        const step = slope - DECAY * (weights[feature] ?? 0)
        squares[feature] = (squares[feature] ?? 0) + step * step
        weights[feature] = (weights[feature] ?? 0) + (RATE * step) / Math.sqrt(squares[feature] ?? 1)
      }
    }
  }
  return weights
}

function addGradient({ length, arcs }: Lattice, weights: Float64Array, gradient: Map<number, number>): void {
  const scores = arcs.map((arc) => arc.features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
  const forward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
  const backward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
  forward[0] = 0
  backward[length] = 0
  arcs.forEach(({ from, to }, k) => {
    forward[to] = addLogs(forward[to] ?? 0, (forward[from] ?? 0) + (scores[k] ?? 0))
  })
  for (let k = arcs.length - 1; k >= 0; k--) {
    const arc = arcs[k]
    if (arc) backward[arc.from] = addLogs(backward[arc.from] ?? 0, (backward[arc.to] ?? 0) + (scores[k] ?? 0))
  }
  const total = forward[length] ?? 0
  arcs.forEach(({ from, to, features, gold }, k) => {
    const probability = Math.exp((forward[from] ?? 0) + (scores[k] ?? 0) + (backward[to] ?? 0) - total)
    const slope = (gold ? 1 : 0) - probability
    if (Math.abs(slope) < TINY) return
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + slope)
  })
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

/** A linear congruential generator of numbers from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    ;[order[k], order[other]] = [order[other] ?? 0, order[k] ?? 0]
  }
}
