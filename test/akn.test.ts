import { describe, expect, it } from 'vitest'
import { faultsOfAkn } from './akn-model.ts'
import { DOCUMENTS, write } from './documents.ts'
import { elementsOf, find, parseXml } from './xml.ts'

const parsed = DOCUMENTS.map((document) => ({ document, root: parseXml(write('akn', [document])) }))

describe('Akoma Ntoso', () => {
  it('keeps to the schema on every document', () => {
    expect(parsed.length).toBeGreaterThan(40)
    for (const { document, root } of parsed) expect([document.name, ...faultsOfAkn(root)]).toEqual([document.name])
    expect(new Set(parsed.flatMap(({ root }) => root.children.map(({ name }) => name)))).toEqual(
      new Set(['act', 'doc']),
    )
  })

  it('has an element for each block, where the block stands', () => {
    for (const { document, root } of parsed) {
      const levels = elementsOf(root).filter(
        ({ name, attributes }) => LEVELS.test(name) && attributes['name'] !== 'text',
      )
      expect(levels.length).toBe(document.analysis.structure.length)
    }
    const deep = parsed.find(({ document }) => document.analysis.structure.some(({ id }) => id === 'dieu-2.khoan-1'))
    expect(deep && find(deep.root, 'paragraph')?.attributes['eId']).toMatch(/^art_\d+__para_\d+$/)
  })

  it('links cited documents to their IRI and places to their element', () => {
    const links = parsed.flatMap(({ root }) => elementsOf(root).filter(({ name }) => name === 'ref'))
    const targets = links.map(({ attributes }) => attributes['href'] ?? '')
    expect(
      targets.filter((href) => /^\/akn\/vn\/act\/nghi-dinh\/\d{4}-\d\d-\d\d\/\d+-\d{4}-nd-cp/.test(href)),
    ).not.toEqual([])
    expect(targets.filter((href) => href.startsWith('#art_'))).not.toEqual([])
    expect(targets.filter((href) => !/^(?:#|\/akn\/vn\/(?:act|doc)\/[^\s/]+\/)\S+$/.test(href))).toEqual([])
  })

  it('finds what is wrong', () => {
    const xml = write('akn', DOCUMENTS.slice(0, 1))
    const broken: readonly (readonly [string, string, RegExp])[] = [
      ['<FRBRcountry value="vn"/>', '', /FRBRWork may not hold/],
      ['</meta>', '</meta><conclusions><p>x</p></conclusions>', /may not hold: meta conclusions/],
      [' source="#vanban"', ' source="#nobody"', /no target: #nobody/],
      ['eId="vanban"', 'eId="issuer"', /eId twice: issuer/],
      ['<p>', '<blink/><p>', /unknown element: blink/],
    ]
    for (const [from, to, fault] of broken) {
      expect(xml).toContain(from)
      expect(faultsOfAkn(parseXml(xml.replace(from, to))).join('\n')).toMatch(fault)
    }
  })
})

const LEVELS = /^(?:part|chapter|section|subsection|article|paragraph|subparagraph|point|indent|hcontainer)$/
