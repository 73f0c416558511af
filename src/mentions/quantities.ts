import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLOSE_PAREN, OPEN_PAREN, PLUS, SLASH, TIMES } from '../lexicon/marks.ts'
import { column } from '../lexicon/memo.ts'
import { integerAt } from '../tokens/looks.ts'
import { has, INITIAL_UPPER, IS_NUMBER, IS_WORD, type TokenStore, tokenText } from '../tokens/store.ts'
import type { Board } from './board.ts'
import { broken } from './breaks.ts'
import type { Family } from './family.ts'
import { DASHES, decimalOf, glued } from './figures.ts'
import { type Openings, wordOpeners } from './openings.ts'
import { spelledAmount } from './spelled-amounts.ts'

const ZERO = 0x30
/** So many digits of a number are sure, and whole numbers below this one have no more. */
const DIGITS = 15
const EXACT = 10 ** DIGITS
/** Letters of points of a form that look like units. */
const POINTS: ReadonlySet<string> = new Set(['đ', 'g', 'l'])
/** Tokens behind the first side: two more sides. */
const MOST_SIDES = 4

/** Money, percentages and numbers with a unit of measure: `45.799 tỷ đồng`, `4,5 - 5%`, `500.000 đồng/người/tháng`. */
export const quantities: Family = {
  id: 'quantities',
  prepare(lexicon) {
    const rules = quantityRules(lexicon)
    const openers = { words: wordOpeners(lexicon, [rules.dong]), numbers: true }
    return { openers, find: (store, board, openings) => findQuantities(rules, store, board, openings) }
  },
}

function findQuantities(rules: QuantityRules, store: TokenStore, board: Board, openings: Openings): void {
  for (let i = openings.next(0); i < store.count; i = openings.next(i)) {
    if (has(store, i, IS_NUMBER)) i = addMeasured(rules, store, board, i)
    else addSpelled(rules, store, board, i++)
  }
}

type QuantityRules = ReturnType<typeof quantityRules>

function quantityRules(lexicon: Lexicon) {
  return {
    lexicon,
    units: lexicon.category('units'),
    scales: lexicon.category('scales'),
    rates: lexicon.category('rate-bases'),
    words: lexicon.category('number-words'),
    kinds: column(lexicon, 'kind'),
    names: column(lexicon, 'unit'),
    ...formsOf(lexicon, { dong: 'đồng', den: 'đến', times: 'x' }),
    periods: formSet(lexicon, 'năm tháng ngày quý giờ người hộ ha km tấn'),
  }
}

/** Adds the quantity whose number stands at the token; returns where to go on. */
function addMeasured(rules: QuantityRules, store: TokenStore, board: Board, at: number): number {
  const { lexicon } = rules
  if (isPartOfCode(store, at)) return at + 1
  const last = lastNumber(rules, store, at)
  let k = last + 1
  if (broken(store, k)) return k
  const scale = lexicon.longest(store, k, rules.scales)
  if (scale !== 0) k += lexicon.length(scale)
  const rest = scale === 0 ? undefined : smaller(rules, store, k, scale)
  if (rest) k = rest.end
  const unit = broken(store, k) ? 0 : lexicon.longest(store, k, rules.units)
  const kind = unit === 0 ? 'none' : rules.kinds.of(unit)
  if (kind === 'none' || isLetter(store, last)) return last + 1
  const unitEnd = symbolEnd(rules, store, k + lexicon.length(unit), unit)
  const end = rateEnd(rules, store, unitEnd)
  const factor = scale === 0 ? 1 : Number(lexicon.value(scale, 'factor'))
  const from = valueAt(store, at, factor)
  const whole = last > at ? valueAt(store, last, factor) : from
  const value = whole === undefined ? undefined : whole + (rest?.value ?? 0)
  const attributes: Record<string, unknown> = { unit: rules.names.of(unit) }
  if (kind === 'money') attributes['currency'] = attributes['unit']
  if (value !== undefined) attributes['value'] = value
  if (last > at && from !== undefined) attributes['low'] = from
  if (end > unitEnd) attributes['per'] = per(store, unitEnd, end)
  board.add({ type: 'quantity', subtype: kind, first: at, end, rule: `quantity.${kind}`, confidence: 0.97, attributes })
  return end
}

/** `2 tỷ 350 triệu đồng`: the numbers of smaller scales that follow; nothing when none does. */
function smaller(
  { lexicon, scales }: QuantityRules,
  store: TokenStore,
  at: number,
  above: number,
): { readonly end: number; readonly value: number } | undefined {
  let end = at
  let value = 0
  for (let larger = above; has(store, end, IS_NUMBER) && !broken(store, end); ) {
    const scale = lexicon.longest(store, end + 1, scales)
    const factor = scale === 0 ? Infinity : Number(lexicon.value(scale, 'factor'))
    if (factor >= Number(lexicon.value(larger, 'factor'))) break
    value += valueAt(store, end, factor) ?? 0
    end += 1 + lexicon.length(scale)
    larger = scale
  }
  return end > at ? { end, value } : undefined
}

/** `40 mét khối (m3)`: behind the symbol of the unit in brackets of its own. */
function symbolEnd(
  { lexicon, units, kinds, names }: QuantityRules,
  store: TokenStore,
  at: number,
  unit: number,
): number {
  const symbol = store.form[at] === OPEN_PAREN ? lexicon.longest(store, at + 1, units) : 0
  // `100 đô la Mỹ (USD)`: the code of a currency is an aside.
  if (symbol === 0 || kinds.of(symbol) === 'money' || names.of(symbol) !== names.of(unit)) return at
  const end = at + 1 + lexicon.length(symbol)
  return store.form[end] === CLOSE_PAREN ? end + 1 : at
}

/** `hai tỷ năm trăm triệu đồng`: found from its end, for number words are everywhere. */
function addSpelled(rules: QuantityRules, store: TokenStore, board: Board, at: number): void {
  const unit = rules.lexicon.longest(store, at, rules.units)
  if (rules.kinds.of(unit) !== 'money') return
  const spelled = spelledAmount(rules.lexicon, rules.words, store, at)
  if (!spelled) return
  board.add({
    type: 'quantity',
    subtype: 'money',
    first: spelled.first,
    end: at + rules.lexicon.length(unit),
    rule: 'quantity.spelled',
    confidence: 0.95,
    attributes: { value: spelled.value, unit: 'VND', currency: 'VND' },
  })
}

/** `QH15`, `Km12+300`, `1/500`: the number belongs to what stands before it. */
function isPartOfCode(store: TokenStore, at: number): boolean {
  if (!glued(store, at)) return false
  const before = store.form[at - 1] ?? 0
  return has(store, at - 1, IS_WORD) || before === SLASH || before === PLUS
}

/** `Mẫu 01đ`: a letter behind a number of two digits with a zero in front is no unit. */
function isLetter(store: TokenStore, at: number): boolean {
  const start = store.start[at] ?? 0
  const isPadded = store.text.charCodeAt(start) === ZERO && (store.end[at] ?? 0) === start + 2
  return isPadded && glued(store, at + 1) && POINTS.has(tokenText(store, at + 1))
}

/** The last number of `4,5 - 5%`, `10 đến 20 km` and `480 x 360 mm`, else the token itself. */
function lastNumber(rules: QuantityRules, store: TokenStore, at: number): number {
  let side = at
  while (side < at + MOST_SIDES && isTimes(rules, store, side + 1) && has(store, side + 2, IS_NUMBER)) side += 2
  if (side > at && !broken(store, side)) return side
  const link = store.form[at + 1] ?? 0
  const joins = (link === rules.den && !has(store, at + 1, INITIAL_UPPER)) || DASHES.has(link)
  const linked = joins && has(store, at + 2, IS_NUMBER) && !broken(store, at + 2)
  return linked ? at + 2 : at
}

/** The `x` or `×` between the sides of a thing. */
function isTimes(rules: QuantityRules, store: TokenStore, at: number): boolean {
  return (store.form[at] === rules.times || store.form[at] === TIMES) && !broken(store, at)
}

/** `/năm`, `/người/tháng`, `/100 bé gái`: a known base follows the slash, or a word without a space. */
function rateEnd(rules: QuantityRules, store: TokenStore, at: number): number {
  let end = at
  while (store.form[end] === SLASH && !broken(store, end + 1)) {
    const base = has(store, end + 1, IS_NUMBER) ? end + 2 : end + 1
    const known = rules.lexicon.longest(store, base, rules.rates)
    if (known !== 0) end = base + rules.lexicon.length(known)
    else if (
      base === end + 1 &&
      (glued(store, end) || rules.periods.has(store.form[base] ?? 0)) &&
      has(store, base, IS_WORD)
    )
      end += 2
    else break
  }
  return end
}

function valueAt(store: TokenStore, token: number, factor: number): number | undefined {
  const whole = integerAt(store, token)
  const value = whole >= 0 ? whole : decimalOf(tokenText(store, token))
  if (value === undefined) return undefined
  // Decimals times a power of ten leave dust behind.
  const product = value * factor
  return Number.isInteger(product) && product < EXACT ? product : Number(product.toPrecision(DIGITS))
}

function per(store: TokenStore, from: number, to: number): string {
  return store.text
    .slice((store.start[from] ?? 0) + 1, store.end[to - 1])
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
