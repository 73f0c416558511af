import type { Budget } from '../budget.ts'
import type { Block, Cell, Paragraph, Table } from '../flow.ts'
import type { Chunk } from './chunks.ts'

/** A node of the parser's tree, as far as it is used. */
export interface MarkdownNode {
  type: string
  value?: string
  children?: readonly MarkdownNode[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/** Turns the tree of a chunk into paragraphs and tables. Numbers and marks that the parser recounts come from the source. */
export class MarkdownConverter {
  private readonly blocks: Block[] = []
  private readonly chunk: Chunk
  private readonly budget: Budget
  private label = ''

  constructor(chunk: Chunk, budget: Budget) {
    this.chunk = chunk
    this.budget = budget
  }

  convert(root: MarkdownNode): Block[] {
    this.children(root)
    return this.blocks
  }

  private children(parent: MarkdownNode): void {
    for (const node of parent.children ?? []) this.block(node)
  }

  private block(node: MarkdownNode): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.text(this.inline(node), node)
        return
      case 'listItem':
        this.label = /^(?:\d+[.)]|[-*+])/.exec(this.sourceOf(node))?.[0] ?? '-'
        this.children(node)
        this.label = ''
        return
      case 'code':
        this.text(node.value ?? '', node)
        return
      case 'html':
        this.text(withoutTags(node.value ?? ''), node)
        return
      case 'list':
      case 'blockquote':
        this.children(node)
        return
      default:
    }
  }

  private text(text: string, node: MarkdownNode): void {
    const sourceOffset = this.chunk.offset + (node.position?.start.offset ?? 0)
    const table = tableIn(text, sourceOffset)
    if (table) {
      for (const row of table.rows) for (let i = 0; i < row.cells.length; i++) this.budget.cell()
      this.blocks.push(table)
      return
    }
    const label = this.label === '' ? '' : `${this.label === '*' || this.label === '+' ? '-' : this.label} `
    this.label = ''
    this.budget.text(text.length)
    if (text.trim() !== '') this.blocks.push(paragraph(label + text, sourceOffset))
  }

  private inline(node: MarkdownNode): string {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value ?? ''
      case 'break':
        return '\n'
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value ?? '') ? '\n' : ''
      case 'emphasis':
      case 'strong':
        return this.emphasis(node)
      default:
        return this.inner(node)
    }
  }

  private inner(node: MarkdownNode): string {
    return (node.children ?? []).map((child) => this.inline(child)).join('')
  }

  /** Stars between digits are a sum (`5*3*2`), not emphasis. */
  private emphasis(node: MarkdownNode): string {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const inner = this.inner(node)
    const { text } = this.chunk
    const isSum = /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(end))
    return isSum && /^\d/.test(inner) ? text.slice(start, end) : inner
  }

  private sourceOf(node: MarkdownNode): string {
    return this.chunk.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }
}

function paragraph(text: string, sourceOffset: number): Paragraph {
  return { type: 'paragraph', runs: [{ text }], sourceOffset }
}

function withoutTags(html: string): string {
  return html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^<>]*>/g, '')
}

const DELIMITER_CELL = /^:?-{2,}:?$/

/** Tables of pipes, which the parser takes for a paragraph. */
function tableIn(text: string, sourceOffset: number): Table | undefined {
  const lines = text.split('\n')
  const cells = (lines[1] ?? '').trim().split('|')
  const marks = cells.filter((cell, k) => cell.trim() !== '' || (k > 0 && k < cells.length - 1))
  if (cells.length < 2 || marks.length === 0 || !marks.every((cell) => DELIMITER_CELL.test(cell.trim())))
    return undefined
  const rows = lines.filter((_, index) => index !== 1).map((line) => ({ cells: cellsOf(line, sourceOffset) }))
  return { type: 'table', rows }
}

function cellsOf(line: string, sourceOffset: number): Cell[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => ({ blocks: [paragraph(cell.trim(), sourceOffset)] }))
}
