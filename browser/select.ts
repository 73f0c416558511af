/** Marks an act or a name as the one that is looked at, in the text and in its list, and shows the place that was asked for. */
export function select(id: string, show: 'row' | 'text', focus: boolean): void {
  for (const old of document.querySelectorAll('mark[aria-current], tr[aria-current]'))
    old.removeAttribute('aria-current')
  const name = CSS.escape(id)
  const act = id.replace(/\.when$/, '')
  const row =
    document.querySelector(`[data-row="${CSS.escape(act)}"]`) ?? document.getElementById(id.replace(/\.\d+$/, ''))
  const marks = document.querySelectorAll<HTMLElement>(`mark[data-of="${name}"]`)
  for (const one of [row, ...marks]) one?.setAttribute('aria-current', 'true')
  const target = show === 'row' ? row : marks[0]
  if (!target) return
  for (let at = target.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  history.replaceState(null, '', `#${id}`)
  const beside = show === 'text' || focus || getComputedStyle(target.closest('.found') ?? target).position === 'sticky'
  if (!beside) return
  target.scrollIntoView({ block: show === 'row' ? 'nearest' : 'center' })
  if (!focus) return
  const link = show === 'row' ? target.querySelector('a') : target.previousElementSibling
  if (link instanceof HTMLElement) link.focus({ preventScroll: true })
}
