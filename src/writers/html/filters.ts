import type { Analysis } from '../../model/analysis.ts'
import { both } from './elements.ts'
import { ENTITY_TYPES, type Label, PARTS } from './labels.ts'
import { TYPE_ORDER } from './names.ts'

/** Marks that a page can hide: class of the mark, label and number. */
type Filter = readonly [name: string, label: Label, count: number]

/** A box for each kind of mark on the page; the style alone hides what is not ticked. */
export function filters(analyses: readonly Analysis[]): string {
  const sum = (of: (analysis: Analysis) => number): number =>
    analyses.reduce((total, analysis) => total + of(analysis), 0)
  const all: Filter[] = [
    ['directive', PARTS.directives, sum(({ directives }) => directives.length)],
    ['decision', PARTS.decisions, sum(({ decisions }) => decisions.length)],
    ['target', PARTS.targets, sum(({ targets }) => targets.length)],
    ['deadline', PARTS.deadlines, sum(({ directives }) => directives.filter(({ deadline }) => deadline).length)],
    ...TYPE_ORDER.map(
      (type): Filter => [
        type,
        ENTITY_TYPES[type],
        sum(({ entities }) =>
          entities.reduce((total, entity) => total + (entity.type === type ? entity.mentions.length : 0), 0),
        ),
      ],
    ),
  ]
  return `<fieldset class="filters"><legend>${both(PARTS.marks)}</legend>${all.map(chip).join('')}</fieldset>`
}

function chip([name, label, count]: Filter): string {
  if (count === 0) return ''
  return `<label class="chip ${name}"><input type="checkbox" id="show-${name}" checked autocomplete="off"><span>${both(label)}</span> <b>${count}</b></label>\n`
}
