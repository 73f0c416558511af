/**
 * Runs inside of a page: the least contrast between any letters that are seen and what is behind them, with the words.
 * Colours are read as the browser has computed them.
 */
export function leastContrast(): { ratio: number; words: string } {
  const parse = (colour: string): number[] => {
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return colour.startsWith('color(') ? [...numbers.slice(0, 3).map((value) => value * 255), numbers[3] ?? 1] : numbers
  }
  const luminance = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element: Element): number[] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor)
      if ((colour[3] ?? 1) === 1 && colour.length >= 3) return colour
    }
    return [255, 255, 255]
  }
  let least = { ratio: 21, words: '' }
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)
    const words = own.join('').trim() || (element.matches('.tag') ? 'tag' : '')
    if (words === '' || element.matches('script, option') || !element.checkVisibility()) continue
    const style = getComputedStyle(element)
    const [a, b] = [luminance(parse(element.closest('svg') ? style.fill : style.color)), luminance(groundOf(element))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < least.ratio) least = { ratio, words: `${element.tagName}.${element.className} ${words.slice(0, 40)}` }
  }
  return least
}

/** Runs inside of a page: elements whose words have so little room that they stand letter below letter. */
export function squeezed(): string[] {
  // Heads of tables are there for ears alone where rows stand as cards.
  return [...document.querySelectorAll<HTMLElement>('body :not(thead *)')]
    .filter((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent)
      const { width, height } = element.getBoundingClientRect()
      return own.join('').trim().length > 8 && element.checkVisibility() && width > 2 && width < 40 && height > 60
    })
    .map((element) => element.outerHTML.slice(0, 100))
}
