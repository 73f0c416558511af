/** A tree with more entries than this begins folded at its articles and clauses. */
const FOLDED_FROM = 25
const WIDE = '(min-width: 84rem)'

/** Gives each branch a button that folds it; on narrow screens the whole tree begins closed. */
export function foldTree(tree: HTMLElement): void {
  const details = tree.querySelector('details')
  if (details && !matchMedia(WIDE).matches) details.open = false
  const many = tree.querySelectorAll('li').length > FOLDED_FROM
  for (const list of tree.querySelectorAll<HTMLElement>('li > ul')) {
    const item = list.parentElement
    if (!item) continue
    const twist = document.createElement('button')
    twist.className = 'twist'
    twist.type = 'button'
    twist.tabIndex = -1
    twist.ariaLabel = item.querySelector('b > span')?.textContent ?? ''
    const fold = (folded: boolean): void => {
      item.classList.toggle('folded', folded)
      twist.ariaExpanded = String(!folded)
      twist.textContent = folded ? '▸' : '▾'
    }
    twist.addEventListener('click', () => fold(!item.classList.contains('folded')))
    fold(many && item.matches('.article, .clause, .subclause, .point'))
    item.prepend(twist)
  }
}

/** Marks in the tree the block that is being read. */
export function followReading(tree: HTMLElement): void {
  const links = new Map([...tree.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  const watcher = new IntersectionObserver(
    (entries) => {
      const last = entries.findLast(({ isIntersecting }) => isIntersecting)
      let link = links.get(last?.target.id ?? '')
      // Inside of a folded branch the branch is marked.
      while (link && !link.checkVisibility()) {
        link = link.closest('ul')?.parentElement?.querySelector<HTMLAnchorElement>(':scope > a') ?? undefined
      }
      if (!link) return
      for (const old of tree.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current')
      link.ariaCurrent = 'location'
      const place = link.getBoundingClientRect()
      const frame = tree.getBoundingClientRect()
      if (place.top < frame.top || place.bottom > frame.bottom)
        tree.scrollTop += place.top - frame.top - frame.height / 2
    },
    { rootMargin: '-25% 0px -70% 0px' },
  )
  for (const id of links.keys()) {
    const block = document.getElementById(id)
    if (block) watcher.observe(block)
  }
}
