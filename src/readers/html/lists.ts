import { formatNumber } from '../number-format.ts'
import { attribute, type Element, isElement } from './dom.ts'

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
}

/** The number or bullet that a browser draws before a list item. */
export function itemLabel(item: Element): string {
  const list = item.parentNode
  if (!list || !isElement(list)) return ''
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(
    `${attribute(item, 'style') ?? ''};${attribute(list, 'style') ?? ''}`,
  )?.[1]
  if (style === 'none') return ''
  if (list.tagName !== 'ol') return '- '
  const format = TYPES[style ?? attribute(list, 'type') ?? '1'] ?? 'decimal'
  return format === 'none' ? '' : `${formatNumber(numberOf(item, list), format)}. `
}

function numberOf(item: Element, list: Element): number {
  let number = Number(attribute(list, 'start') ?? 1) - 1
  for (const sibling of list.childNodes) {
    if (!isElement(sibling) || sibling.tagName !== 'li') continue
    const value = attribute(sibling, 'value')
    number = value === undefined ? number + 1 : Number(value)
    if (sibling === item) return number
  }
  return number
}
