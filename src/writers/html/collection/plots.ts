import { attributesOf, escapeMarkup } from '../../markup.ts'
import { both, said, shortened, shown } from '../elements.ts'
import { type Label, PARTS } from '../labels.ts'
import type { Counted } from './tally.ts'

/** A series of a plot: what it counts and the class that gives its colour. */
export interface Series {
  readonly label: Label
  readonly name: string
}

/** A plot: its title, what its rows are and its series. */
export interface Plot {
  readonly title: Label
  readonly rows: readonly Counted[]
  readonly series: readonly Series[]
  /** Name of a row for people, when it is not the name itself. */
  readonly labelOf?: (name: string) => Label
  /** What a row without a name is called. */
  readonly unnamed?: Label
}

const HEIGHT = 170
const FOOT = 22
const HEAD = 8
const LINE = 40
const BAR = 14
/** Labels under the columns, so that they don't touch on a narrow screen. */
const MOST_LABELS = 5
/** Letters of a name above its bar on a narrow screen. */
const NAME = 40

/** Columns side by side, such as months. Widths are shares of the plot, so letters keep their size on any screen. */
export function columnPlot(plot: Plot): string {
  const { rows, series } = plot
  const tops = series.map((_, k) => Math.max(1, ...rows.map(({ values }) => values[k] ?? 0)))
  const each = 100 / Math.max(1, rows.length)
  const room = Math.floor((HEIGHT - HEAD - FOOT * series.length) / series.length)
  const every = Math.ceil(rows.length / MOST_LABELS)
  const parts = series.map(({ name }, k) => {
    const ground = HEAD + FOOT + (room + FOOT) * k + room - FOOT
    const top = tops[k] ?? 1
    const columns = rows.map(({ name: row, values }, place) => {
      const value = values[k] ?? 0
      const height = Math.round((value / top) * (room - FOOT) * 10) / 10
      const rect = { class: name, x: share((place + 0.1) * each), y: ground - height, width: share(each * 0.8), height }
      return `<rect${attributesOf(rect)}><title>${escapeMarkup(`${dayName(row)}: ${value}`)}</title></rect>`
    })
    return `${line(ground)}<text${attributesOf({ x: 0, y: ground - room + FOOT - 6 })}>${top}</text>${columns.join('')}`
  })
  const labels = rows.map(({ name }, place) =>
    place % every === 0
      ? `<text${attributesOf({ x: share((place + 0.1) * each), y: HEIGHT - 5, class: 'under' })}>${escapeMarkup(dayName(name))}</text>`
      : '',
  )
  return figure(plot, HEIGHT, parts.join('') + labels.join(''))
}

/** A month as it is written in Vietnam; a sign before it stays there. */
function dayName(name: string): string {
  return name.replace(/(\d{4})-(\d\d)/, '$2/$1')
}

function line(y: number): string {
  return `<line${attributesOf({ x1: 0, x2: '100%', y1: y + 0.5, y2: y + 0.5 })}/>`
}

function share(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`
}

/** Bars one under the other, each under its name. */
export function barPlot(plot: Plot): string {
  const { rows, series } = plot
  const total = ({ values }: Counted): number => values.reduce((sum, value) => sum + value, 0)
  const most = Math.max(1, ...rows.map(total))
  const parts = rows.map((row, place) => {
    const y = place * LINE
    let x = 0
    const bars = series.map(({ name }, k) => {
      const width = ((row.values[k] ?? 0) / most) * 100
      const rect = `<rect${attributesOf({ class: name, x: share(x), y: y + 22, width: share(width), height: BAR, rx: 2 })}/>`
      x += width
      return width > 0 ? rect : ''
    })
    const { vi, en } = labelOf(plot, row.name)
    const text = (lang: string, words: string): string =>
      `<text${attributesOf({ x: 0, y: y + 15, class: lang })}>${shown(shortened(words, NAME))}</text>`
    const names = vi === en ? text('', vi) : text('vi', vi) + text('en', en)
    return `<g><title>${escapeMarkup(`${said(vi)}: ${row.values.join(' + ')}`)}</title>${names}<text${attributesOf({ x: '100%', y: y + 15, class: 'value' })}>${total(row)}</text>${bars.join('')}</g>`
  })
  return figure(plot, rows.length * LINE, parts.join(''))
}

function labelOf({ labelOf: named, unnamed = PARTS.unknown }: Plot, name: string): Label {
  if (name === '') return unnamed
  return named?.(name) ?? { vi: name, en: name }
}

/** A plot with its title, the names of its series, and its numbers as a table for those who can't see it or want them. */
function figure(plot: Plot, height: number, inside: string): string {
  const { title, rows, series } = plot
  if (rows.length === 0) return ''
  const keys = series.map(({ label, name }) => `<li><i class="${name}"></i>${both(label)}</li>`)
  const head = series.map(({ label }) => `<th scope="col">${both(label)}</th>`)
  const body = rows.map(({ name, values }) => {
    const { vi, en } = labelOf(plot, name)
    const cells = values.map((value) => `<td>${value}</td>`)
    return `<tr><th scope="row">${vi === en ? shown(vi) : both({ vi, en })}</th>${cells.join('')}</tr>`
  })
  return `<figure><figcaption><h2>${both(title)}</h2>${series.length > 1 ? `<ul class="keys">${keys.join('')}</ul>` : ''}</figcaption>
<svg${attributesOf({ role: 'img', 'aria-label': title.vi, width: '100%', height })}>${inside}</svg>
<details class="fold"><summary>${both(PARTS.figures)}</summary><table><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></details></figure>
`
}
