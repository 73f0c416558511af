import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { corpusFaults } from '../scripts/corpus-text.ts'
import { BLOCK_KINDS, MODALITIES, parseGold, STATUSES } from '../scripts/gold/parse.ts'
import { breaches } from '../scripts/gold/rules.ts'
import { DECISION_KINDS, ENTITY_TYPES } from '../src/model/kinds.ts'

const golds = readdirSync('corpus')
  .filter((file) => file.endsWith('.gold'))
  .map((file) => parseGold(readFileSync(`corpus/${file}`, 'utf8'), file))

it('every text is current and every annotation keeps the rules', () => {
  expect(corpusFaults(false)).toEqual([])
})

it('shows each kind of annotation that the format has', () => {
  const missing = (all: readonly string[], seen: string[]): string[] => all.filter((kind) => !seen.includes(kind))
  expect(golds.length).toBeGreaterThanOrEqual(26)
  const entities = golds.flatMap((gold) => gold.entities.map((entity) => entity.type))
  const decisions = golds.flatMap((gold) => gold.decisions)
  const directives = golds.flatMap((gold) => gold.directives)
  const blocks = golds.flatMap((gold) => gold.structure.map((block) => block.kind))
  expect(missing(ENTITY_TYPES, entities)).toEqual([])
  expect(
    missing(
      STATUSES,
      decisions.map((decision) => decision.status),
    ),
  ).toEqual([])
  expect(
    missing(
      DECISION_KINDS,
      decisions.map((decision) => decision.kind),
    ),
  ).toEqual([])
  expect(
    missing(
      MODALITIES,
      directives.map((directive) => directive.modality),
    ),
  ).toEqual([])
  expect(missing(BLOCK_KINDS, blocks)).toEqual([])
})

it('lists each document in its README', () => {
  const readme = readFileSync('corpus/README.md', 'utf8')
  expect(golds.map((gold) => gold.name).filter((name) => !readme.includes(`\`${name.replace('.gold', '')}\``))).toEqual(
    [],
  )
})

const file = (body: string): string => `<!--META {"type":"tin"} -->\n${body}`

it('reads tags into offsets of the text without them', () => {
  const gold = parseGold(
    file(
      '<s:clause 1/>1. <dir modality="obligation" to="Sở A|Sở B">Nộp <by>trước <date>ngày 5/6</date></by>.</dir> 3 < 4',
    ),
  )
  expect(gold.text).toBe('1. Nộp trước ngày 5/6. 3 < 4')
  expect(gold.structure).toEqual([{ kind: 'clause', label: '1', start: 0 }])
  expect(gold.directives).toMatchObject([
    { start: 3, end: 21, addressees: ['Sở A', 'Sở B'], deadlines: [{ text: 'trước ngày 5/6' }] },
  ])
  expect(gold.entities).toEqual([{ type: 'date', start: 13, end: 21, text: 'ngày 5/6' }])
  expect(parseGold(file('a\r\n<date>b</date>')).text).toBe('a\nb')
})

it.each([
  ['no head', 'text', /:1: a gold file begins with/],
  ['an unknown tag', file('a\n<bodi>x</bodi>'), /g:3: unknown tag <bodi>/],
  ['a tag left open', file('<body>x'), /<body> is never closed/],
  ['crossed tags', file('<body>x<date>y</body></date>'), /<\/body> closes <date>/],
  ['a stray end', file('x</body>'), /<\/body> closes nothing/],
  ['an empty tag', file('<body></body>x'), /<body> is empty/],
  ['a broken attribute', file('<dir modality=obligation>x</dir>'), /unreadable attributes/],
  ['an unknown kind', file('<dec kind="agree" status="enacted">x</dec>'), /unknown kind «agree» at «x»/],
  ['an unknown block', file('<s:verse 1/>x'), /no block mark/],
])('says what is wrong with %s', (_, raw, message) => {
  expect(() => parseGold(raw, 'g')).toThrow(message)
})

it.each([
  ['a body in a body', '<body>Sở <body>A</body></body>', /nests in body/],
  ['acts that overlap', '<dir modality="request">a <dec kind="other" status="enacted">b</dec></dir>', /acts overlap/],
  ['a marker inside an act', '<dir modality="request">a) b c</dir>', /list marker/],
  ['a loose edge', '<plan>Đề án,</plan> x', /loose edge/],
  ['an addressee that is nowhere', '<dir modality="request" to="Sở A">b</dir>', /«Sở A» is not in the text/],
])('finds %s', (_, body, message) => {
  expect(breaches(parseGold(file(body))).join('\n')).toMatch(message)
})
