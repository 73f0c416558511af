/** A page that reads the text pasted into it, with the same code as everywhere else. */
import { enliven } from '../browser/page.ts'
import { analyze } from '../src/index.ts'
import { documentBody } from '../src/writers/html/page.ts'

const form = document.querySelector('form')
const area = document.querySelector('textarea')
const output = document.querySelector('output')
const read = document.querySelector('#read')

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = area?.value ?? ''
  const began = performance.now()
  const analysis = analyze(text)
  const time = performance.now() - began
  if (output) output.value = `${text.length.toLocaleString('vi-VN')} · ${time.toFixed(0)} ms`
  if (!read) return
  read.innerHTML = documentBody({ name: 'vanban', text, analysis })
  enliven()
  read.querySelector('main')?.scrollIntoView()
})
