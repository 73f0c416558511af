import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Analysis, Span } from '../../src/index.ts'
import type { WrittenDocument } from '../../src/writers/document.ts'
import { documentPage } from '../../src/writers/html/page.ts'
import { SAMPLE } from '../sample.ts'
import { BROWSER, documentOf, launch, open } from './browser.ts'
import { HOSTILE_NAME, HOSTILE_TEXT } from './hostile.ts'
import { leastContrast, squeezed } from './looks.ts'

const corpus = (name: string): WrittenDocument => documentOf(name, readFileSync(`corpus/${name}.txt`, 'utf8'))
const NOTICE = corpus('thong-bao-ket-luan-hop')
const DECREE = corpus('nghi-dinh-co-chuong-muc')
const HOSTILE = documentOf(HOSTILE_NAME, HOSTILE_TEXT)

/** What the marks of a page should hold: the words of each span by the id of its mark. */
function spansOf({ decisions, directives, targets, entities }: Analysis): Map<string, Span> {
  const acts = [...decisions, ...directives, ...targets].map(({ id, span }): [string, Span] => [id, span])
  const deadlines = directives.flatMap(({ id, deadline }): [string, Span][] =>
    deadline ? [[`${id}.when`, deadline.span]] : [],
  )
  const mentions = entities.flatMap(({ id, mentions: all }) =>
    all.map((span, k): [string, Span] => [`${id}.${k + 1}`, span]),
  )
  return new Map([...acts, ...deadlines, ...mentions].map(([id, span]) => [`d1-${id}`, span]))
}

/** What the marks do hold. The pieces of one mark are put together. */
function marksOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const words: Record<string, string> = {}
    for (const mark of document.querySelectorAll<HTMLElement>('.text mark')) {
      const id = mark.dataset['of'] ?? ''
      words[id] = (words[id] ?? '') + mark.textContent
    }
    return words
  })
}

/** Half letters and characters that no page may have are shown as this. */
const showable = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\u0000', '\uFFFD')

describe.skipIf(BROWSER === undefined)('the page of a document', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  it.each([
    ['a notice', NOTICE],
    ['a decree', DECREE],
    ['a press report', corpus('tin-hoi-nghi-tinh-uy')],
    ['a Party resolution', corpus('dang-nghi-quyet-tinh-uy')],
    ['decomposed letters', corpus('thong-bao-unicode-to-hop')],
    ['names that cross blocks', SAMPLE],
    ['a hostile text', HOSTILE],
  ])('marks exactly what the analysis says in %s, and asks for nothing', async (_, document) => {
    const { page, faults } = await open(browser, documentPage(document))
    const spans = [...spansOf(document.analysis)]
    const expected = spans.map(([id, { start, end }]) => [id, showable(document.text.slice(start, end))])
    expect(expected.length).toBeGreaterThan(3)
    expect(await marksOf(page)).toEqual(Object.fromEntries(expected))
    expect(await page.locator('.text').evaluate((text) => text.textContent)).toBe(showable(document.text))
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('shows a hostile text as text, and runs nothing of it', async () => {
    const { page, faults } = await open(browser, documentPage(HOSTILE))
    await page.locator('.text mark.directive').first().click()
    await page.locator('.find input[type=search]').fill('<script>')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('main :is(img, b[onclick], style, title, textarea)').count()).toBe(0)
    expect(await page.locator('.masthead > span').textContent()).toBe(HOSTILE_NAME)
    expect(await page.title()).toContain('</title></script>')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('has a policy that lets no other script run and nothing be fetched', async () => {
    const { page, faults } = await open(browser, documentPage(NOTICE))
    await page.evaluate(() => {
      for (const [tag, name, value] of [
        ['script', 'textContent', 'window.harmed = 1'],
        ['img', 'src', 'http://elsewhere.test/x.png'],
        ['link', 'href', 'http://elsewhere.test/x.css'],
        ['iframe', 'src', 'http://elsewhere.test/'],
      ] as const) {
        document.body.append(Object.assign(document.createElement(tag), { [name]: value, rel: 'stylesheet' }))
      }
      document.body.setAttribute('onclick', 'window.harmed = 1')
    })
    await page.locator('h1').click()
    await expect.poll(() => faults.filter((fault) => fault.includes('Content Security Policy')).length).toBe(5)
    expect(faults.filter((fault) => fault.startsWith('request'))).toEqual([])
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    await page.context().close()
  })

  it('lets no mark of direction turn what stands behind it', async () => {
    const { page } = await open(
      browser,
      documentPage(documentOf('x', 'Giao Sở Y tế \u202Erà soát \u2067 số liệu thuốc.')),
    )
    const places = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.text') ?? document, NodeFilter.SHOW_TEXT)
      const found: number[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { left, width } = range.getBoundingClientRect()
          if (width > 0) found.push(left)
        }
      }
      return found
    })
    expect(places.length).toBeGreaterThan(30)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    await page.context().close()
  })

  it.each([true, false])('hides and shows each kind of mark by its box (script: %s)', async (javaScriptEnabled) => {
    const { page } = await open(browser, documentPage(NOTICE), { javaScriptEnabled })
    const look = (name: string): Promise<string[]> =>
      page.locator(`.text mark.${name}`).evaluateAll((marks) =>
        marks.map((mark) => {
          const { backgroundColor, textDecorationLine } = getComputedStyle(mark)
          return `${backgroundColor} ${textDecorationLine}`
        }),
      )
    const plain = 'rgba(0, 0, 0, 0) none'
    for (const name of ['directive', 'decision', 'deadline', 'body', 'person', 'date']) {
      const before = await look(name)
      expect(before.length).toBeGreaterThan(0)
      expect(before).not.toContain(plain)
      await page.locator(`#show-${name}`).focus()
      await page.keyboard.press('Space')
      expect(new Set(await look(name))).toEqual(new Set([plain]))
      expect(await page.locator(`.text .tag.${name}:visible`).count()).toBe(0)
      await page.keyboard.press('Space')
      expect(await look(name)).toEqual(before)
    }
    await page.context().close()
  })

  it('narrows the tasks down by words without tones, by body and by deadline, in the text too', async () => {
    const { page } = await open(browser, documentPage(NOTICE))
    const { directives } = NOTICE.analysis
    const rows = page.locator('.directive tbody tr:visible')
    expect(await rows.count()).toBe(directives.length)
    await page.getByRole('searchbox').fill('dong xoai')
    const named = directives.filter(({ text, addressees }) =>
      [text, ...addressees.map((one) => one.text)].join(' ').includes('Đồng Xoài'),
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.length).toBeLessThan(directives.length)
    expect(await rows.count()).toBe(named.length)
    expect(await page.locator('.find output').textContent()).toBe(`${named.length}/${directives.length}`)
    const pale = await page
      .locator('.text mark.directive.off')
      .evaluateAll((marks) => marks.map(({ dataset }) => dataset['of']))
    expect(new Set(pale).size).toBe(directives.length - named.length)
    await page.getByRole('searchbox').fill('')
    await page.locator('.find input[type=checkbox]').check()
    expect(await rows.count()).toBe(directives.filter(({ deadline }) => deadline).length)
    await page.locator('.find input[type=checkbox]').uncheck()
    const [first] = directives.flatMap(({ addressees }) => addressees)
    await page.locator('.find select').selectOption(first?.text ?? '')
    const told = directives.filter(({ addressees }) => addressees.some(({ text }) => text === first?.text))
    expect(await rows.count()).toBe(told.length)
    await page.context().close()
  })

  it('is worked with the keyboard alone', async () => {
    const { page } = await open(browser, documentPage(NOTICE))
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '')
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key)
      return focused()
    }
    expect(await press('Tab')).toBe('#main')
    const tags = page.locator('.text .tag')
    const hrefs = await tags.evaluateAll((all) => all.map((tag) => tag.getAttribute('href') ?? ''))
    const place = hrefs.findIndex((href) => href.includes('directive'))
    await tags.nth(place).focus()
    expect(await press('ArrowDown')).toBe(hrefs[place + 1])
    expect(await press('ArrowUp')).toBe(hrefs[place])
    expect(await press('Home')).toBe(hrefs[0])
    expect(await press('End')).toBe(hrefs.at(-1))
    await tags.nth(place).focus()
    // From the text to the row, on to the next row, and from there to its place in the text.
    const act = hrefs[place]?.replace('row.', '') ?? ''
    expect(await press('Enter')).toBe(act)
    expect(await page.locator('tr[aria-current]').getAttribute('data-row')).toBe(act.slice(1))
    const next = await press('ArrowDown')
    expect(next).not.toBe(act)
    expect(await press('Enter')).toBe(next.replace('d1-', 'd1-row.'))
    expect(await page.locator('.text mark[aria-current]').first().getAttribute('data-of')).toBe(next.slice(1))
    await page.context().close()
  })

  it('folds the tree, and its links lead to their blocks', async () => {
    const { page } = await open(browser, documentPage(DECREE))
    const links = page.locator('.tree a')
    expect(await links.count()).toBe(DECREE.analysis.structure.filter(({ kind }) => kind !== 'bullet').length)
    const seen = await page.locator('.tree a:visible').count()
    await links.first().focus()
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('.tree a:visible').count()).toBeLessThan(seen)
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.tree a:visible').count()).toBe(seen)
    const last = page.locator('.tree a:visible').last()
    await last.click()
    const id = (await last.getAttribute('href'))?.slice(1) ?? ''
    const top = await page.locator(`[id="${id}"]`).evaluate((block) => block.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(900)
    await page.context().close()
  })

  it('shows every focus', async () => {
    const { page } = await open(browser, documentPage(NOTICE))
    const hidden: string[] = []
    for (let k = 0; k < 40; k++) {
      await page.keyboard.press('Tab')
      const look = await page.evaluate(() => {
        const at = document.activeElement
        const chip = at?.closest('.chip') ?? at
        return `${chip ? getComputedStyle(chip).outlineStyle : ''} ${at?.outerHTML.slice(0, 80) ?? ''}`
      })
      if (/^(?:none)? /.test(look)) hidden.push(look)
    }
    expect(hidden).toEqual([])
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)('has letters of enough contrast when it is %s', async (colorScheme) => {
    for (const shown of [NOTICE, SAMPLE]) {
      const { page } = await open(browser, documentPage(shown), { colorScheme })
      const { ratio, words } = await page.evaluate(leastContrast)
      expect([ratio >= 4.5, words]).toEqual([true, words])
      expect(ratio).toBeLessThan(12)
      await page.context().close()
    }
  })

  it('fits a phone, and prints without what only a screen needs', async () => {
    for (const shown of [NOTICE, HOSTILE]) {
      const { page } = await open(browser, documentPage(shown), { viewport: { width: 390, height: 844 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(await page.evaluate(squeezed)).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(
        await page
          .locator('.bar, .masthead, .tree')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(0)
      expect(await page.locator('.text').isVisible()).toBe(true)
      await page.context().close()
    }
  })

  it('speaks English when asked', async () => {
    const { page } = await open(browser, documentPage(NOTICE))
    const title = page.locator('.directive > summary')
    expect(await title.innerText()).toContain('Nhiệm vụ')
    await page.locator('#lang').selectOption('en')
    expect(await title.innerText()).toContain('Directives')
    expect(await title.innerText()).not.toContain('Nhiệm vụ')
    await page.context().close()
  })
})
