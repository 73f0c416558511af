/** The first number below `count` for which something holds that holds for all that follow; `count` when there is none. */
export function firstWhere(count: number, holds: (k: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
