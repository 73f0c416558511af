/** What a page does when it may run its script; without it everything is there, but stands still. */
import { findTasks } from './find.ts'
import { moveByKeys } from './keys.ts'
import { select } from './select.ts'
import { foldTree, followReading } from './tree.ts'

/** Makes the documents on the page respond. May be called again for documents that came later. */
export function enliven(): void {
  for (const tree of document.querySelectorAll<HTMLElement>('.tree')) {
    foldTree(tree)
    followReading(tree)
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('.find')) findTasks(form)
}

document.addEventListener('click', (event) => {
  const at = event.target instanceof Element ? event.target : undefined
  const link = at?.closest<HTMLAnchorElement>('a.tag, tbody th a')
  const mark = at?.closest<HTMLElement>('.text mark')
  if (link) {
    event.preventDefault()
    select(link.hash.slice(1).replace('-row.', '-'), link.matches('.tag') ? 'row' : 'text', true)
  } else if (mark && !at?.closest('a')) select(mark.dataset['of'] ?? '', 'row', false)
})
document.addEventListener('keydown', moveByKeys)
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.doc details')) details.open = true
})
enliven()
