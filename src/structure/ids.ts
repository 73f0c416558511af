import type { BlockKind } from '../model/analysis.ts'

/** What a block's part of the id begins with; Vietnamese without marks, as people cite it. */
const STEMS: Readonly<Record<BlockKind, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  clause: 'khoan',
  subclause: 'khoan',
  point: 'diem',
  bullet: 'gach',
  appendix: 'phu-luc',
}

/** Makes ids that are readable, stable and unique: `dieu-2.khoan-1.diem-a`. */
export class IdMaker {
  private readonly used = new Map<string, number>()

  /** The id of a block under the parent's id; articles are cited without their chapter. */
  make(kind: BlockKind, label: string, parent: string): string {
    const name = label === '' ? STEMS[kind] : `${STEMS[kind]}-${slug(label)}`
    const base = parent === '' ? name : `${parent}.${name}`
    // Bullets have no label: they are counted from 1.
    if (label === '' && kind === 'bullet') return `${base}-${this.count(base)}`
    const seen = this.count(base)
    return seen === 1 ? base : this.make(kind, `${label === '' ? '' : `${label}-`}${seen}`, parent)
  }

  private count(base: string): number {
    const seen = (this.used.get(base) ?? 0) + 1
    this.used.set(base, seen)
    return seen
  }
}

/** Whether the label surely is as ids have it: digits and plain small letters alone, as most are. */
function isSlug(label: string): boolean {
  for (let k = 0; k < label.length; k++) {
    const code = label.charCodeAt(k)
    if ((code < 0x30 || code > 0x39) && (code < 0x61 || code > 0x7a)) return false
  }
  return true
}

/** The label in lower case with `.` and blanks as `-`; `đ` stays a letter of its own. */
function slug(label: string): string {
  if (isSlug(label)) return label
  return label.toLowerCase().replace(/[.\s]+/gu, '-')
}
