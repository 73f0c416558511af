import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { SAMPLE, SAMPLE_TEXT } from '../../../test/sample.ts'
import { documentPage, documentsPage } from './page.ts'

function elementsOf(page: string): Tree.Element[] {
  const elements: Tree.Element[] = []
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(page))
  return elements
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function attributes(elements: readonly Tree.Element[], name: string): string[] {
  return elements.flatMap((element) => attribute(element, name) ?? [])
}

function wordsOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}

describe.each([
  ['one document', documentPage(SAMPLE), 1],
  ['two documents', documentsPage([SAMPLE, { ...SAMPLE, name: 'hai' }]), 2],
])('the page of %s', (_, page, count) => {
  const elements = elementsOf(page)

  it('has ids that are unique, and links that lead somewhere', () => {
    const ids = attributes(elements, 'id')
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    const links = attributes(elements, 'href').filter((href) => href !== 'data:,')
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('keeps every character of the text', () => {
    const texts = elements.filter((element) => attribute(element, 'class') === 'text')
    expect(texts.map(wordsOf)).toEqual(Array.from({ length: count }, () => SAMPLE_TEXT))
  })

  it('makes no element of what the text says, and has one script, its own', () => {
    expect(elements.filter(({ tagName }) => tagName === 'mùa')).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'script').length).toBe(1)
    expect(attributes(elements, 'style')).toEqual([])
    expect(attributes(elements, 'src')).toEqual([])
  })

  it('has every label in both languages', () => {
    expect(page).toContain('<span lang="vi">Nhiệm vụ</span><span lang="en">Directives</span>')
    const languages = attributes(elements, 'lang')
    const vi = languages.filter((language) => language === 'vi').length
    expect(vi).toBe(languages.filter((language) => language === 'en').length + 1)
  })
})
