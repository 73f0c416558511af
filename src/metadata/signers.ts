import type { Range } from '../tokens/range.ts'
import { ALL_UPPER, has, INITIAL_UPPER, IS_PUNCT, IS_WORD, type TokenStore } from '../tokens/store.ts'
import { inCapitals } from './bodies.ts'
import { headsAppendix } from './closing-columns.ts'
import { authorityEnd } from './closing-marks.ts'
import type { FormLexicon } from './form-lexicon.ts'
import { isCapitals, plainText } from './layout.ts'
import { officeCase } from './letter-case.ts'
import type { MetadataDraft } from './metadata.ts'
import { leavesOpen, nameHead } from './names.ts'
import { isApostrophe, isNameCell, isNameWord, skipNameTitles } from './person-cells.ts'

const SPACES = /\s+/gu

/** One signature: the marks of authority with the bodies or offices behind them, the signer's office and name. */
export interface SignerReading {
  readonly name: string
  readonly position?: string
  readonly authority?: string
  readonly range: Range
  /** What stands behind the first mark: the body or office signed for. */
  readonly behalf?: readonly number[]
  /** The mark before it, as written. */
  readonly mark?: string
}

/** The signers as the draft of the form keeps them, without what only told who issued the document. */
export function signerDrafts(signers: readonly SignerReading[]): MetadataDraft['signers'] {
  return signers.map(({ behalf: _behalf, mark: _mark, ...signer }) => signer)
}

interface Unit {
  mark: string
  tokens: number[]
}

/** Reads the signatures off their cells; each ends in a personal name. */
export function readSigners(form: FormLexicon, store: TokenStore, cells: readonly Range[]): SignerReading[] {
  const signers: SignerReading[] = []
  let units: Unit[] = []
  let name: number[] = []
  const close = (): void => {
    if (name.length > 1) signers.push(toSigner(form, store, units, name))
    units = []
    name = []
  }
  for (const cell of cells) {
    const person = nameStart(form, store, cell)
    if (name.length > 0 && person !== cell.first) close()
    addUnits(form, store, { first: cell.first, end: person }, units)
    name.push(...nameTokens(form, store, cell, person))
  }
  close()
  return signers
}

/** The tokens of the personal name that begins at `person`: to the end of a cell that is a name, else while words are name-like. */
function nameTokens(form: FormLexicon, store: TokenStore, cell: Range, person: number): number[] {
  const whole = isNameCell(form, store, cell)
  const tokens: number[] = []
  for (let k = skipNameTitles(form, store, person, cell.end); k < cell.end; k++) {
    if (!whole && (!isNamePart(store, k) || headsAppendix(form, store, k))) break
    tokens.push(k)
  }
  return tokens
}

/** Where, behind the capitals of the cell, the personal name begins. */
function nameStart(form: FormLexicon, store: TokenStore, { first, end }: Range): number {
  if (isNameCell(form, store, { first, end })) return first
  if (authorityEnd(form, store, first) === 0 && !isCapitals(store, { first, end: first + 1 })) {
    return nameHead(form, store, first, end)?.office ? end : first
  }
  let from = authorityEnd(form, store, first) || first
  if (!has(store, from, ALL_UPPER)) return end
  while (from < end && !(has(store, from, IS_WORD | INITIAL_UPPER) && !has(store, from, ALL_UPPER))) from++
  return from
}

function isNamePart(store: TokenStore, at: number): boolean {
  return isNameWord(store, at) || isApostrophe(store, at)
}

/** Adds the capitals of a cell: a new unit at a mark of authority or an office, else the unit before goes on. */
function addUnits(form: FormLexicon, store: TokenStore, cell: Range, units: Unit[]): void {
  let at = cell.first
  while (at < cell.end) {
    const marked = authorityEnd(form, store, at)
    const last = units.at(-1)
    if (marked > 0) {
      const mark = plainText(store, { first: at, end: marked }).replaceAll(SPACES, '')
      units.push({ mark, tokens: [] })
      at = marked
    } else if (startsOffice(form, store, at, last)) units.push({ mark: '', tokens: [at++] })
    else if (last) last.tokens.push(at++)
    else units.push({ mark: '', tokens: [at++] })
  }
}

/** An office begins here, unless the unit before still lacks its own words. */
function startsOffice(form: FormLexicon, store: TokenStore, at: number, last: Unit | undefined): boolean {
  const head = nameHead(form, store, at)
  if (!head?.office || !last) return head?.office === true && !last
  const end = last.tokens.at(-1)
  if (end === undefined || leavesOpen(form, store, end)) return false
  const opening = nameHead(form, store, last.tokens[0] ?? at)
  return opening === undefined || opening.end <= at
}

function toSigner(
  form: FormLexicon,
  store: TokenStore,
  units: readonly Unit[],
  name: readonly number[],
): SignerReading {
  const marked = units.filter((unit) => unit.mark !== '')
  const lastMarked = units.findLastIndex((unit) => unit.mark !== '')
  const offices = units.slice(lastMarked + 1).map((unit) => officeName(form, store, unit.tokens))
  const position = offices.filter((office) => office !== '').join(', ')
  const first = name[0] ?? 0
  const last = name.at(-1) ?? first
  const opening = marked[0]
  return {
    name: spellName(store, name),
    ...(position === '' ? {} : { position }),
    ...(opening ? { authority: marked.map((unit) => unit.mark).join(', ') } : {}),
    range: last - first === name.length - 1 ? { first, end: last + 1 } : { first, end: first + 1 },
    ...(opening ? { behalf: opening.tokens, mark: opening.mark } : {}),
  }
}

/** The name in normal case, also when a line break or another column parts it. */
function spellName(store: TokenStore, name: readonly number[]): string {
  const first = name[0] ?? 0
  const last = name.at(-1) ?? first
  const words = name.map((k) => plainText(store, { first: k, end: k + 1 }))
  if (inCapitals(store, name)) return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ')
  return last - first === name.length - 1 ? plainText(store, { first, end: last + 1 }) : words.join(' ')
}

function officeName(form: FormLexicon, store: TokenStore, tokens: readonly number[]): string {
  const words = tokens.filter((k, place) => !(place === tokens.length - 1 && has(store, k, IS_PUNCT)))
  return words.length === 0 ? '' : officeCase(form, store, words)
}
