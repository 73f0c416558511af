import { formSet, formsOf } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { has, INITIAL_UPPER, IS_NUMBER, type TokenStore } from '../tokens/store.ts'
import type { Board } from './board.ts'
import type { CitationSigns } from './citation-signs.ts'

/** Words behind the name of a plan or a rule book that belong to the sentence: circumstances and predicates. */
export class NameEnds {
  private readonly signs: CitationSigns
  private readonly words: ReturnType<typeof endWords>

  constructor(lexicon: Lexicon, signs: CitationSigns) {
    this.signs = signs
    this.words = endWords(lexicon)
  }

  /** `theo Quyết định số ...`, `trong năm 2025`, `từ 02 làn xe`: circumstances behind the name of a plan. */
  isCircumstance(store: TokenStore, board: Board, at: number, isSmall: boolean): boolean {
    const { theo, tai, trong, truoc, sau, ke, vao, tu, doi, do: by } = this.words
    const form = store.form[at] ?? 0
    // `quản lý rủi ro dựa vào cộng đồng`
    if (form === vao) return store.form[at - 1] !== this.words.dua
    if (form === by) return true
    // `Kế hoạch phát triển kinh tế - xã hội của cấp có thẩm quyền`
    if (form === this.words.cua && store.form[at + 1] === this.words.cap && !has(store, at + 1, INITIAL_UPPER))
      return true
    if (isSmall && this.words.breaks.has(form) && !has(store, at, INITIAL_UPPER)) return true
    if (
      isSmall &&
      (form === this.words.o || form === this.words.vi || this.isGiven(store, at) || this.isActor(store, board, at))
    )
      return true
    if (form === theo && this.words.manner.has(store.form[at + 1] ?? 0)) return true
    if (form === theo && isSmall) return !this.words.manners.has(store.form[at + 1] ?? 0)
    if (form === theo || form === tai) {
      return this.signs.isCitation(store, at + 1) || board.startingAt('document', at + 1) !== undefined
    }
    // `Dự án đường ven biển trong kế hoạch đầu tư công`
    if (form === trong && this.signs.isPlanWord(store, at + 1)) return true
    if (form === trong || form === truoc || form === sau || form === ke) {
      return board.startingAt('date', at + 1) !== undefined
    }
    if (form === doi) return isSmall || has(store, at + 2, IS_NUMBER)
    return form === tu && has(store, at + 1, IS_NUMBER)
  }

  /** `dự toán ngân sách huyện giao cho các xã`. */
  private isGiven(store: TokenStore, at: number): boolean {
    return store.form[at] === this.words.giao && !has(store, at, INITIAL_UPPER)
  }

  /** Who acts on the project: `dự án ga Bình Triệu Bộ Giao thông đang lập`. */
  private isActor(store: TokenStore, board: Board, at: number): boolean {
    if (!board.endingAt('place', at) && !has(store, at - 1, IS_NUMBER)) return false
    return (board.startingAt('body', at) ?? board.startingAt('position', at)) !== undefined
  }

  /** `Đề án sắp xếp bộ máy của Sở gửi Sở Nội vụ thẩm định`: to whom it goes. */
  isSent(store: TokenStore, board: Board, at: number): boolean {
    const form = store.form[at] ?? 0
    if ((form !== this.words.gui && form !== this.words.trinh) || has(store, at, INITIAL_UPPER)) return false
    return (board.startingAt('body', at + 1) ?? board.startingAt('position', at + 1)) !== undefined
  }

  /** What is said of the named thing: `là`, `được`, `sẽ`. */
  isPredicate(store: TokenStore, at: number): boolean {
    if (has(store, at, INITIAL_UPPER)) return false
    const form = store.form[at] ?? 0
    // `Nhà máy điện gió Hòa Bình 6 có ...`, but `người có công`.
    if (form === this.words.co) return has(store, at - 1, INITIAL_UPPER) || has(store, at - 1, IS_NUMBER)
    return this.words.predicates.has(form)
  }
}

function endWords(lexicon: Lexicon) {
  return {
    ...formsOf(lexicon, {
      co: 'có',
      theo: 'theo',
      tai: 'tại',
      trong: 'trong',
      vao: 'vào',
      tu: 'từ',
      truoc: 'trước',
      sau: 'sau',
      ke: 'kể',
      doi: 'đối',
      do: 'do',
      o: 'ở',
      vi: 'vì',
      giao: 'giao',
      cua: 'của',
      dua: 'dựa',
      cap: 'cấp',
      gui: 'gửi',
      trinh: 'trình',
    }),
    predicates: formSet(lexicon, 'là phải được đã sẽ đang bị gồm chưa vẫn nằm'),
    /** `kế hoạch đầu tư công trung hạn phù hợp với ...`, `làm cơ sở ...` */
    breaks: formSet(lexicon, 'phù làm gắn sang'),
    /** `theo quy định`, `theo chỉ đạo` */
    manner: formSet(lexicon, 'quy chỉ đúng hướng'),
    /** `theo hình thức BOT`, `theo phương thức đối tác công tư`. */
    manners: formSet(lexicon, 'hình phương mô'),
  }
}
