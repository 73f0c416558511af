import { attributesOf } from '../../markup.ts'
import { both, dateOf, shortened, shown } from '../elements.ts'
import { DEADLINES, DECISION_KINDS, type Label, PARTS } from '../labels.ts'
import { shellOf } from '../shell.ts'
import { overTime } from './calendar.ts'
import { barPlot, columnPlot } from './plots.ts'
import { type CollectionTally, type Listed, SUMMED } from './tally.ts'

/** Rows of a plot. */
const ROWS = 10

/** What stands beside the overview of a collection. */
export interface CollectionParts {
  /** What the page is called. */
  readonly name: string
  /** What stays in sight. */
  readonly bar?: string
  /** The documents themselves. */
  readonly articles?: string
  /** Address of a document by its place in the list. */
  readonly addressOf?: (place: number) => string
}

/** The page of a collection: counts over time, issuers, kinds of decision, bodies most tasked, and the documents. */
export function collectionPage(tally: CollectionTally, parts: CollectionParts): string {
  const main = `<header class="front"><h1>${both(PARTS.collection)}</h1></header>
${totals(tally)}<div class="plots">
${plots(tally)}</div>
${list(tally, parts)}${parts.articles ?? ''}`
  return shellOf(parts.name, { name: `<bdi>${shown(parts.name)}</bdi>`, bar: parts.bar ?? '', main })
}

function totals({ documents, sums }: CollectionTally): string {
  const [total] = sums.byName()
  const cell = (label: Label, count: number, name: string): string =>
    `<div class="${name}"><dt>${both(label)}</dt><dd>${count.toLocaleString('vi-VN')}</dd></div>`
  const classes: Readonly<Record<string, string>> = {
    directives: 'directive',
    decisions: 'decision',
    targets: 'target',
  }
  const sumsOf = SUMMED.map((name, k) => cell(PARTS[name], total?.values[k] ?? 0, classes[name] ?? ''))
  return `<dl class="card totals">${cell(PARTS.documents, documents, '')}${sumsOf.join('')}</dl>\n`
}

function plots(tally: CollectionTally): string {
  const documents = { label: PARTS.documents, name: 'document' }
  const directives = { label: PARTS.directives, name: 'directive' }
  const { months, years, dueMonths, dueYears } = tally
  return [
    '<div>',
    columnPlot({ title: PARTS.overTime, rows: overTime(months, years), series: [documents, directives] }),
    columnPlot({
      title: PARTS.due,
      rows: overTime(dueMonths, dueYears),
      series: [{ ...directives, name: 'deadline' }],
    }),
    '</div>',
    barPlot({
      title: PARTS.tasked,
      rows: tally.bodies.most(ROWS),
      series: [
        { label: PARTS.leads, name: 'directive' },
        { label: PARTS.coordinates, name: 'pale' },
      ],
    }),
    barPlot({
      title: PARTS.kinds,
      rows: tally.kinds.most(ROWS),
      series: [
        { label: PARTS.enacted, name: 'decision' },
        { label: PARTS.others, name: 'pale' },
      ],
      labelOf: labelIn(DECISION_KINDS),
    }),
    barPlot({ title: PARTS.byIssuer, rows: tally.issuers.most(ROWS), series: [documents] }),
    barPlot({ title: PARTS.byType, rows: tally.types.most(ROWS), series: [documents] }),
    barPlot({
      title: PARTS.deadlineKinds,
      rows: tally.deadlines.most(ROWS),
      series: [{ ...directives, name: 'deadline' }],
      labelOf: labelIn(DEADLINES),
      unnamed: PARTS.noDeadline,
    }),
  ].join('')
}

function labelIn(labels: Readonly<Record<string, Label>>): (name: string) => Label {
  return (name) => labels[name] ?? { vi: name, en: name }
}

function list({ listed, documents }: CollectionTally, { addressOf }: CollectionParts): string {
  const heads = [PARTS.document, PARTS.kind, PARTS.byIssuer, PARTS.when, PARTS.directives, PARTS.decisions]
  const rest = documents - listed.length
  return `<details class="acts documents" open><summary>${both(PARTS.documents)} <b>${documents}</b></summary>
<form class="find" hidden><input type="search" aria-label="${PARTS.search.vi}" placeholder="${PARTS.search.vi}…"> <output></output></form>
<table><thead><tr>${heads.map((label) => `<th scope="col">${both(label)}</th>`).join('')}</tr></thead><tbody>
${listed.map((one, place) => listRow(one, addressOf?.(place))).join('')}</tbody></table>${rest > 0 ? `<p class="by">+${rest} ${both(PARTS.notShown)}</p>` : ''}</details>\n`
}

function listRow(one: Listed, address: string | undefined): string {
  const title = shown(shortened(one.title || one.document, 160))
  const name = address === undefined ? title : `<a${attributesOf({ href: address })}>${title}</a>`
  const file = one.title === '' ? '' : `<small>${shown(one.document)}</small>`
  const count = (kind: 'directive' | 'decision', label: Label): string => {
    const number = one[`${kind}s`]
    return `<td class="${kind}">${number} <span class="unit">${both(label)}</span></td>`
  }
  const date = one.date === '' ? '' : dateOf(one.date)
  return `<tr><td>${name}${file}</td><td>${shown(one.type)} <small>${shown(one.number)}</small></td><td>${shown(one.issuer)}</td><td>${date}</td>${count('directive', PARTS.directives)}${count('decision', PARTS.decisions)}</tr>\n`
}
