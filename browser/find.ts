/** Narrows the tasks down to those with the words, the body and a deadline; marks of the others in the text go pale. */
export function findTasks(form: HTMLFormElement): void {
  const [search, who, dated] = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
  const output = form.querySelector('output')
  const rows = [...(form.parentElement?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])].map((row) => ({
    row,
    words: bare(row.textContent),
    who: [...row.querySelectorAll('.who b')].map((name) => name.textContent),
    dated: row.querySelector('.when')?.textContent !== '',
    marks: document.querySelectorAll(`[data-of="${CSS.escape(row.dataset['row'] ?? '')}"]`),
  }))
  const narrow = (): void => {
    let left = 0
    for (const one of rows) {
      const fits =
        one.words.includes(bare(search?.value ?? '')) &&
        (!who?.value || one.who.includes(who.value)) &&
        (one.dated || !(dated instanceof HTMLInputElement && dated.checked))
      one.row.hidden = !fits
      for (const mark of one.marks) mark.classList.toggle('off', !fits)
      if (fits) left++
    }
    if (output) output.value = left === rows.length ? '' : `${left}/${rows.length}`
  }
  form.hidden = false
  form.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => event.preventDefault())
}

/** Letters without case, tones and marks: `so y te` finds `Sở Y tế`. */
function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/g, ' ')
}
