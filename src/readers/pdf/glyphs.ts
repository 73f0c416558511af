import { withTransfer } from './fonts.ts'
import type { RawItem } from './items.ts'
import { type Matrix, multiply } from './items.ts'
import type { PdfPage } from './load.ts'

/** A letter as pdf.js draws it; widths are thousandths of the size. */
interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
}

interface State {
  ctm: Matrix
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const START: State = {
  ctm: IDENTITY,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
}
/** A jump wider than this share of the size parts two words. */
const JUMP = 0.15

/**
 * The text of a page letter by letter, from the drawing operators. It takes longer than asking for the text, but knows
 * where each letter stands and keeps soft hyphens, which are letters in TCVN3.
 */
export async function glyphItems(page: PdfPage): Promise<RawItem[]> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await withTransfer(() => page.getOperatorList())
  const drawer = new Drawer()
  const actions = actionsOf(OPS, drawer)
  fnArray.forEach((operator: number, index: number) => {
    const parameters: unknown = argsArray[index]
    actions.get(operator)?.(Array.isArray(parameters) ? parameters : [])
  })
  return drawer.items
}

type Action = (parameters: unknown[]) => void

function actionsOf(ops: Readonly<Record<string, number>>, drawer: Drawer): Map<number, Action> {
  const named: Record<string, Action> = {
    save: () => drawer.save(),
    restore: () => drawer.restore(),
    transform: (parameters) => drawer.transform(matrixOf(parameters)),
    paintFormXObjectBegin: ([matrix]) => {
      drawer.save()
      drawer.transform(matrixOf(matrix))
    },
    paintFormXObjectEnd: () => drawer.restore(),
    beginText: () => drawer.begin(),
    setFont: ([font, size]) => drawer.set({ font: String(font), size: numberOf(size) }),
    setCharSpacing: ([value]) => drawer.set({ charSpacing: numberOf(value) }),
    setWordSpacing: ([value]) => drawer.set({ wordSpacing: numberOf(value) }),
    setHScale: ([value]) => drawer.set({ scale: numberOf(value) / 100 }),
    setLeading: ([value]) => drawer.set({ leading: -numberOf(value) }),
    setTextRise: ([value]) => drawer.set({ rise: numberOf(value) }),
    moveText: ([x, y]) => drawer.move(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      drawer.set({ leading: numberOf(y) })
      drawer.move(numberOf(x), numberOf(y))
    },
    setTextMatrix: (parameters) => drawer.place(matrixOf(parameters)),
    nextLine: () => drawer.nextLine(),
    showText: ([glyphs]) => drawer.show(Array.isArray(glyphs) ? glyphs : []),
  }
  return new Map(
    Object.entries(named).flatMap(([name, action]) => {
      const operator = ops[name]
      return operator === undefined ? [] : [[operator, action] as const]
    }),
  )
}

class Drawer {
  readonly items: RawItem[] = []
  private state: State = START
  private readonly saved: State[] = []
  private line: Matrix = IDENTITY
  private at: Matrix = IDENTITY

  save(): void {
    this.saved.push(this.state)
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state = { ...this.state, ctm: multiply(this.state.ctm, matrix) }
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
  }

  begin(): void {
    this.place(IDENTITY)
  }

  place(matrix: Matrix): void {
    this.line = matrix
    this.at = matrix
  }

  move(x: number, y: number): void {
    this.place(multiply(this.line, [1, 0, 0, 1, x, y]))
  }

  nextLine(): void {
    this.move(0, this.state.leading)
  }

  show(glyphs: readonly unknown[]): void {
    let text = ''
    let width = 0
    const end = (): void => {
      this.add(text, width)
      this.advance(width)
      text = ''
      width = 0
    }
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const jump = (-glyph / 1000) * this.state.size * this.state.scale
        if (jump > JUMP * this.state.size || jump < -this.state.size) end()
        if (text === '') this.advance(jump)
        else width += jump
      } else if (isGlyph(glyph)) {
        text += glyph.unicode
        width += this.widthOf(glyph)
      }
    }
    end()
  }

  private widthOf(glyph: Glyph): number {
    const { size, charSpacing, wordSpacing, scale } = this.state
    return ((glyph.width / 1000) * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale
  }

  private add(text: string, width: number): void {
    if (text === '') return
    const { ctm, size, scale, rise, font } = this.state
    const whole = multiply(ctm, this.at)
    const transform = multiply(whole, [size * scale, 0, 0, size, 0, rise])
    this.items.push({ str: text, transform, width: width * Math.hypot(whole[0], whole[1]), fontName: font })
  }

  private advance(by: number): void {
    this.at = multiply(this.at, [1, 0, 0, 1, by, 0])
  }
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Six numbers, alone or as one list. */
function matrixOf(value: unknown): Matrix {
  const list: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (!Array.isArray(list) && !(list instanceof Float32Array)) return IDENTITY
  const [a, b, c, d, e, f] = Array.from(list, numberOf)
  return f === undefined ? IDENTITY : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
}

/** Whether letters of one piece stand inside another: then pieces can't be put into order as they are. */
export function isInterleaved(items: readonly RawItem[]): boolean {
  const upright = items.filter((item) => item.str.trim() !== '' && item.transform.length >= 6)
  const sorted = upright.toSorted((a, b) => (a.transform[5] ?? 0) - (b.transform[5] ?? 0) || left(a) - left(b))
  let inside = 0
  sorted.forEach((item, index) => {
    const next = sorted[index + 1]
    if (!next || item.transform[5] !== next.transform[5]) return
    const size = Math.abs(item.transform[3] ?? 0)
    if (left(next) < left(item) + item.width - size * 0.25) inside++
  })
  return inside >= LEAST_INSIDE
}

const LEAST_INSIDE = 1

function left(item: RawItem): number {
  return item.transform[4] ?? 0
}
