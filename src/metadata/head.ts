import type { BlockNode } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import { has, INITIAL_UPPER, IS_NUMBER, LINE_START, type TokenStore } from '../tokens/store.ts'
import { readDate } from './date.ts'
import { type FormLexicon, phraseAt } from './form-lexicon.ts'
import type { Head, HeadDraft } from './head-draft.ts'
import { readMark } from './head-marks.ts'
import { endsSearch, headStart } from './head-start.ts'
import { isCapitals, lineEnd, opensCell, opensParagraph, ruleEnd } from './layout.ts'
import { isNumberLabel } from './number-label.ts'

const LONGEST_HEAD = 600
const LONG_LINE = 10

/** Reads the head of the document from its marks, at `from` when that is known; columns may be interleaved in any order. */
export function readHead(form: FormLexicon, store: TokenStore, firstBlock: BlockNode | undefined, from?: number): Head {
  const first = from ?? headStart(form, store)
  const draft: HeadDraft = { first, end: first, motto: false, about: [], bodies: [], parted: false }
  const limit = Math.min(store.count, first + LONGEST_HEAD, blockLimit(firstBlock, first, store))
  let at = first
  let floor = first
  while (at < limit) {
    if ((opensCell(store, at) || at === floor) && endsHead(form, store, at, draft)) break
    const end = readMark(form, store, at, floor, draft)
    if (draft.type) {
      draft.end = end
      return draft
    }
    if (end > at) {
      at = end
      floor = end
    } else {
      addFree(store, at, draft)
      at++
    }
  }
  draft.end = at
  return draft
}

function blockLimit(block: BlockNode | undefined, first: number, store: TokenStore): number {
  return block && block.kind !== 'bullet' && block.first > first ? block.first : store.count
}

/** The text of the body, an addressee or a first article begins here. */
function endsHead(form: FormLexicon, store: TokenStore, at: number, head: HeadDraft): boolean {
  const phrase = phraseAt(form, store, at)
  if (phrase && endsSearch(store, at, phrase.kind)) return true
  if (!has(store, at, LINE_START)) return false
  if (store.form[at] === form.words.dieu && has(store, at + 1, IS_NUMBER)) return true
  // `NHÂN DANH`, `NỘI DUNG VỤ ÁN`: below the state heading a judgment has no title.
  if (head.ruling !== undefined && head.motto && opensParagraph(store, at)) return true
  const line = { first: at, end: lineEnd(store, at) }
  const open = head.about.length > 0 && !opensParagraph(store, at)
  if (open || isCapitals(store, line) || ruleEnd(store, at) > 0) return false
  if (!has(store, at, INITIAL_UPPER) || line.end - at < LONG_LINE) return false
  return phrase?.kind !== 'motto' && phrase?.kind !== 'about' && !holdsMark(form, store, line)
}

function holdsMark(form: FormLexicon, store: TokenStore, line: Range): boolean {
  for (let k = line.first; k < line.end; k++) {
    const kind = phraseAt(form, store, k)?.kind
    if (kind === 'motto' || kind === 'party-title') return true
    if (store.form[k] === form.words.ngay && readDate(form, store, k)) return true
    if (isNumberLabel(form, store, k)) return true
  }
  return false
}

/** Free text goes to the letter's summary once that is open, else to the names of bodies. */
function addFree(store: TokenStore, at: number, head: HeadDraft): void {
  const list = head.about.length > 0 ? head.about : head.bodies
  const last = list.at(-1)
  if (last && last.end === at && !opensCell(store, at)) list[list.length - 1] = { first: last.first, end: at + 1 }
  else list.push({ first: at, end: at + 1 })
}
