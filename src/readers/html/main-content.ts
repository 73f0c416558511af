import { type Element, isBlock, isElement, isSkipped, type Node } from './dom.ts'

/** The marks by which an official document is told from the menus around it; each is tried at the start of a line. */
const MARKS: readonly { id: string; pattern: RegExp }[] = [
  {
    id: 'motto',
    pattern: /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM$)/u,
  },
  { id: 'number', pattern: /^Số ?: ?[^\s/]{0,20} ?\/\S/u },
  {
    id: 'basis',
    pattern: /^Căn cứ (?:Luật|Hiến pháp|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông|Điều|Kết luận|Chỉ thị|Quy|Công văn)/u,
  },
  { id: 'article', pattern: /^Điều\s+(?:thứ\s+)?\d+/u },
  { id: 'chapter', pattern: /^(?:Chương|Phần|Mục)\s+(?:[IVXLC\d]+|thứ)/iu },
  { id: 'recipients', pattern: /^Nơi nhận\s*:/u },
]

/** Fewer marks than this, and the page is taken to hold no document. */
const ENOUGH_MARKS = 3
/** The share of a part's marks that one child must hold to be taken for the whole. */
const MOST = 0.9
const MENU_LINKS = 0.6
const MENU_LENGTH = 400

interface Weight {
  text: number
  links: number
  marks: number
  kinds: Set<string>
}

/** Finds the part of a page that holds the document, and tells which blocks in it are menus. */
export class MainContent {
  private readonly weights = new Map<Element, Weight>()
  private readonly dropped = new Set<Element>()

  /** The smallest element that still has every kind of mark and nearly all of them; nothing if there are too few. */
  find(body: Element): Element | undefined {
    if (this.weigh(body, false).marks < ENOUGH_MARKS) return undefined
    let found = body
    for (let next: Element | undefined = body; next; next = this.heir(found)) found = next
    this.dropLeadingLists(found)
    return found
  }

  /** Pages put a list of facts about the document before it; a document itself never begins with a list. */
  private dropLeadingLists(main: Element): void {
    for (const child of main.childNodes.filter(isElement)) {
      if ((this.weights.get(child)?.marks ?? 0) > 0) return
      if (child.tagName === 'ul' || holdsOnlyList(child)) this.dropped.add(child)
    }
  }

  /** Whether a block is a list of links without any mark of a document. */
  isMenu(element: Element): boolean {
    if (this.dropped.has(element)) return true
    const weight = this.weights.get(element)
    if (!weight || weight.marks > 0 || weight.text === 0) return false
    return weight.links > weight.text * MENU_LINKS && weight.text < MENU_LENGTH * 10
  }

  private heir(element: Element): Element | undefined {
    const own = this.weights.get(element)
    if (!own) return undefined
    return element.childNodes.filter(isElement).find((child) => {
      const weight = this.weights.get(child)
      if (!weight || !isBlock(child)) return false
      return weight.kinds.size === own.kinds.size && weight.marks >= own.marks * MOST
    })
  }

  private weigh(node: Node, inLink: boolean): Weight {
    const weight: Weight = { text: 0, links: 0, marks: 0, kinds: new Set() }
    if ('value' in node) {
      weight.text = node.value.trim().length
      if (inLink) weight.links = weight.text
      return weight
    }
    if (!('childNodes' in node) || (isElement(node) && isSkipped(node))) return weight
    const link = inLink || (isElement(node) && node.tagName === 'a')
    for (const child of node.childNodes) add(weight, this.weigh(child, link))
    if (isElement(node)) {
      if (isBlock(node) && !hasBlock(node)) mark(weight, node)
      this.weights.set(node, weight)
    }
    return weight
  }
}

function add(sum: Weight, part: Weight): void {
  sum.text += part.text
  sum.links += part.links
  sum.marks += part.marks
  for (const kind of part.kinds) sum.kinds.add(kind)
}

function holdsOnlyList(element: Element): boolean {
  const inner = element.childNodes.filter((node) => isElement(node) || ('value' in node && node.value.trim() !== ''))
  const [only] = inner
  return inner.length === 1 && only !== undefined && isElement(only) && only.tagName === 'ul'
}

function hasBlock(element: Element): boolean {
  return element.childNodes.some((child) => isElement(child) && (isBlock(child) || hasBlock(child)))
}

/** A line of links is no mark: menus name documents too. */
function mark(weight: Weight, block: Element): void {
  if (weight.links > weight.text / 2) return
  for (const line of textLines(block)) {
    const found = MARKS.find(({ pattern }) => pattern.test(line))
    if (!found) continue
    weight.marks++
    weight.kinds.add(found.id)
  }
}

function textLines(element: Element): string[] {
  const pieces: string[] = []
  collect(element, pieces)
  return pieces
    .join('')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
}

function collect(node: Node, pieces: string[]): void {
  if ('value' in node) pieces.push(node.value.replace(/\s+/g, ' '))
  else if (isElement(node) && node.tagName === 'br') pieces.push('\n')
  else if ('childNodes' in node) for (const child of node.childNodes) collect(child, pieces)
}
