/** Links that lie in a row of their own kind, among which the arrow keys move. */
const KINDS = ['.tree a', '.text .tag', 'tbody th a', '.names li a']

/** Moves the focus to the next or the previous link of the same kind; left and right fold and unfold the tree. */
export function moveByKeys(event: KeyboardEvent): void {
  const from = event.target
  if (!(from instanceof HTMLAnchorElement) || event.altKey || event.ctrlKey || event.metaKey) return
  const kind = KINDS.find((one) => from.matches(one))
  if (kind === undefined) return
  const twist = from.parentElement?.querySelector<HTMLButtonElement>(':scope > .twist')
  const wanted = { ArrowLeft: 'true', ArrowRight: 'false' }[event.key]
  if (twist && wanted !== undefined && twist.ariaExpanded === wanted) twist.click()
  else {
    const links = [...(from.closest('article')?.querySelectorAll<HTMLElement>(kind) ?? [])].filter((link) =>
      link.checkVisibility(),
    )
    const to = { ArrowDown: links.indexOf(from) + 1, ArrowUp: links.indexOf(from) - 1, Home: 0, End: links.length - 1 }[
      event.key
    ]
    if (to === undefined) return
    links[to]?.focus()
  }
  event.preventDefault()
}
