import type { Addressee, Deadline, Decision, Directive, Target } from '../../model/analysis.ts'
import type { WrittenDocument } from '../document.ts'
import { attributesOf, escapeMarkup } from '../markup.ts'
import { contextOf, type RowContext, wordsOf } from '../tables/table.ts'
import { capitalised, position } from '../tables/tasks.ts'
import { both, dateOf, linkTo, said, shown, shownLine } from './elements.ts'
import { DEADLINES, DECISION_KINDS, type Label, MODALITIES, PARTS, STATUSES } from './labels.ts'

type Act = Decision | Directive | Target

/** Below this the page says that the reading is unsure. */
const SURE = 0.7

/** One column: its heading, its class and what a cell of it shows. */
interface ActColumn<Item> {
  readonly label: Label
  readonly name: 'who' | 'what' | 'when'
  readonly cell: (act: Item, context: PageContext) => string
}

interface PageContext extends RowContext {
  readonly key: string
  /** Who gives the orders of this document, where they don't say another. */
  readonly usual: string | undefined
}

const DIRECTIVE_COLUMNS: readonly ActColumn<Directive>[] = [
  { label: PARTS.who, name: 'who', cell: toldTo },
  { label: PARTS.what, name: 'what', cell: taskOf },
  { label: PARTS.when, name: 'when', cell: ({ deadline }) => (deadline ? timeOf(deadline) : '') },
]

const DECISION_COLUMNS: readonly ActColumn<Decision>[] = [
  { label: PARTS.kind, name: 'who', cell: kindOf },
  { label: PARTS.what, name: 'what', cell: decidedOf },
  { label: PARTS.effective, name: 'when', cell: ({ effective }) => (effective === undefined ? '' : dateOf(effective)) },
]

const TARGET_COLUMNS: readonly ActColumn<Target>[] = [
  { label: PARTS.value, name: 'who', cell: valueOf },
  { label: PARTS.what, name: 'what', cell: (act, context) => shownLine(act.text) + footOf(act, context, []) },
  { label: PARTS.when, name: 'when', cell: ({ by }) => (by === undefined ? '' : shown(by)) },
]

/** The tables of what is ordered, decided and aimed at; each row leads to its place in the text. */
export function actTables(document: WrittenDocument, key: string): string {
  const { directives, decisions, targets, metadata } = document.analysis
  const usual = metadata.issuer?.entity ?? commonest(directives)
  const context = { ...contextOf(document), key, usual }
  const by =
    usual === undefined || usual === metadata.issuer?.entity
      ? ''
      : `<p class="by">${both(PARTS.orderedBy)} ${shown(context.nameOf(usual))}</p>`
  return [
    actTable('directive', PARTS.directives, directives, DIRECTIVE_COLUMNS, context, by + finder(directives)),
    actTable('decision', PARTS.decisions, decisions, DECISION_COLUMNS, context),
    actTable('target', PARTS.targets, targets, TARGET_COLUMNS, context),
  ].join('')
}

function actTable<Item extends Act>(
  kind: string,
  title: Label,
  acts: readonly Item[],
  columns: readonly ActColumn<Item>[],
  context: PageContext,
  above = '',
): string {
  if (acts.length === 0) return ''
  const head = columns.map(({ label, name }) => `<th scope="col" class="${name}">${both(label)}</th>`).join('')
  const rows = acts.map((act, k) => {
    const due = 'deadline' in act ? act.deadline?.end : undefined
    const id = `${context.key}row.${act.id}`
    const link = linkTo(context.key + act.id, String(k + 1), { 'aria-label': `${title.vi} ${k + 1}` })
    const cells = columns.map(({ name, cell }) => `<td class="${name}">${cell(act, context)}</td>`).join('')
    return `<tr${attributesOf({ id, 'data-row': context.key + act.id, 'data-due': due })}><th scope="row">${link}</th>${cells}</tr>\n`
  })
  return `<details class="acts ${kind}" open id="${context.key}${kind}s"><summary>${both(title)} <b>${acts.length}</b></summary>${above}
<table><thead><tr><th scope="col">#</th>${head}</tr></thead><tbody>
${rows.join('')}</tbody></table></details>\n`
}

/** Who gives most of the orders, where it is told of each who gives it. */
function commonest(directives: readonly Directive[]): string | undefined {
  const issuers = directives.flatMap(({ issuer }) => issuer ?? [])
  return issuers.length === directives.length ? countsOf(issuers)[0]?.[0] : undefined
}

function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

/** Fields that narrow the tasks down. They do nothing without the script, which is why they begin hidden. */
function finder(directives: readonly Directive[]): string {
  if (directives.length < 4) return ''
  const names = directives.flatMap(({ addressees }) => [...new Set(addressees.map(({ text }) => said(text)))])
  const options = countsOf(names).map(
    ([name, count]) => `<option${attributesOf({ value: name })}>${escapeMarkup(name)} (${count})</option>`,
  )
  return `<form class="find" hidden>
<input type="search" aria-label="${PARTS.search.vi}" placeholder="${PARTS.search.vi}…">
<select aria-label="${PARTS.who.vi}"><option value="">${PARTS.everybody.vi}</option>${options.join('')}</select>
<label><input type="checkbox"> ${both(PARTS.dated)}</label> <output></output></form>`
}

function toldTo({ addressees, modality }: Directive): string {
  const names = (role: Addressee['role']): string =>
    addressees
      .filter((one) => one.role === role)
      .map(({ text }) => `<b>${shownLine(text)}</b>`)
      .join(', ')
  const others = names('coordinate')
  const force = modality === 'obligation' ? '' : `<em class="${modality}">${both(MODALITIES[modality])}</em> `
  return `${force}${names('lead')}${others === '' ? '' : ` <small>${both(PARTS.coordinating)} ${others}</small>`}`
}

function taskOf(act: Directive, context: PageContext): string {
  const { action, product, issuer } = act
  const delivered = wordsOf(context.text, product)
  return (
    shown(capitalised(wordsOf(context.text, action)) ?? '') +
    footOf(act, context, [
      delivered === undefined ? '' : `${both(PARTS.product)} ${shown(delivered)}`,
      issuer === undefined || issuer === context.usual
        ? ''
        : `${both(PARTS.orderedBy)} ${shown(context.nameOf(issuer))}`,
    ])
  )
}

function timeOf({ text, kind, start, end }: Deadline): string {
  const days = [start, end].filter((day) => day !== undefined)
  const dates = days.map(dateOf).join('–')
  return `<span>${shownLine(text)}</span> <small>${dates === '' ? both(DEADLINES[kind]) : dates}</small>`
}

function kindOf({ kind, status, actors }: Decision, { nameOf }: PageContext): string {
  const who = actors.map((actor) => shown(nameOf(actor))).join(', ')
  const how = status === 'enacted' ? '' : ` <em class="${status}">${both(STATUSES[status])}</em>`
  return `<b>${both(DECISION_KINDS[kind])}</b>${how}${who === '' ? '' : ` <small>${who}</small>`}`
}

function decidedOf(act: Decision, context: PageContext): string {
  return shownLine(act.text) + footOf(act, context, [])
}

function valueOf({ comparator, value, unit }: Target): string {
  const number = value === undefined ? '' : value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })
  const sign = comparator === undefined ? '' : (SIGNS[comparator] ?? comparator)
  return `<b>${shown([sign, number, unit ?? ''].filter((part) => part !== '').join(' '))}</b>`
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '', '>': '>', '<': '<' }

/** Where it stands, what else is known, and whether the reading is unsure. */
function footOf(act: Act, { blocks, placeOf, key }: PageContext, more: readonly string[]): string {
  const where = position(blocks, act.block, placeOf?.(act.span.start).page)
  const parts = [
    where === undefined || act.block === undefined ? shown(where ?? '') : linkTo(key + act.block, shown(where)),
    ...more,
    act.confidence < SURE ? `<em class="unsure">${both(PARTS.unsure)}</em>` : '',
  ].filter((part) => part !== '')
  const rule = 'rule' in act ? attributesOf({ title: act.rule }) : ''
  return parts.length === 0 ? '' : ` <small class="foot"${rule}>${parts.join(' · ')}</small>`
}
