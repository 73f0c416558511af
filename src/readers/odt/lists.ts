import { type Label, type List, Numbering } from '../numbering.ts'
import type { XmlElement } from '../xml.ts'
import type { OdtStyles } from './styles.ts'

const OUTLINE = 'outline'

/** Counts the items of lists: each list in the file counts anew unless it says that it goes on with another. */
export class OdtLists {
  private readonly styles: OdtStyles
  private readonly lists = new Map<string, List>()
  private readonly numbering: Numbering
  private readonly byId = new Map<string, string>()
  private readonly lastOfStyle = new Map<string, string>()
  private begun = 0

  constructor(styles: OdtStyles) {
    this.styles = styles
    this.numbering = new Numbering(this.lists)
  }

  /** Begins a list that is in no other one; gives the name under which its items count. */
  begin(list: XmlElement, styleOfText: string | undefined): string {
    const style = list.attributes['text:style-name'] ?? styleOfText ?? ''
    const key = this.continued(list, style) ?? this.fresh(style)
    const id = list.attributes['other:id'] ?? list.attributes['xml:id']
    if (id !== undefined) this.byId.set(id, key)
    this.lastOfStyle.set(style, key)
    return key
  }

  /** The number of the next item. */
  item(key: string, level: number, start: string | undefined): Label | undefined {
    return this.numbering.next(key, level, start === undefined ? undefined : Number(start))
  }

  /** The number of a heading that is in no list. */
  heading(level: number): Label | undefined {
    if (!this.lists.has(OUTLINE)) {
      this.lists.set(OUTLINE, { abstract: OUTLINE, levels: this.styles.outline, starts: new Map() })
    }
    return this.numbering.next(OUTLINE, level)
  }

  private continued(list: XmlElement, style: string): string | undefined {
    const other = list.attributes['text:continue-list']
    if (other !== undefined) return this.byId.get(other)
    return list.attributes['text:continue-numbering'] === 'true' ? this.lastOfStyle.get(style) : undefined
  }

  private fresh(style: string): string {
    this.begun++
    const key = `${this.begun} ${style}`
    this.lists.set(key, { abstract: key, levels: this.styles.lists.get(style) ?? new Map(), starts: new Map() })
    return key
  }
}
