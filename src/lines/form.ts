import { ALL_UPPER, has, INITIAL_UPPER, IS_WORD, LINE_START, PARAGRAPH } from '../tokens/store.ts'
import {
  countWords,
  hasNumber,
  isName,
  isNote,
  isPage,
  isRule,
  leadRole,
  linesFilled,
  opensSignature,
  placeDateLines,
  type Reading,
  typeLines,
} from './form-tests.ts'
import { CLOSE_PAREN, COLON, COMMA, inCapitals, isDash, isSmall, OPEN_PAREN, SEMICOLON, STOP } from './glyphs.ts'
import { type FormPart, type Line, type LineKind, opensBlock } from './line.ts'
import { isClosed, isHeld } from './wrap.ts'

const HEAD_WINDOW = 30
const HEAD_TOKENS = 26
const ISSUER_TOKENS = 14
const HEADLINE_TOKENS = 36
const TITLE_TOKENS = 90
const BASIS_LINES = 14
const LETTER_LINE = 12
const ANNEX_LINES = 12
const LETTERHEAD_LINES = 6
const LAST_LINES = 3
const FEWEST_DASHES = 3

type State = 'head' | 'title' | 'addressees' | 'bases' | 'body' | 'recipients' | 'signature' | 'after'

/**
 * Names the lines of the form: letterhead, type, title, addressees, bases, signature, recipients. One pass over the
 * lines in the order in which a document has its parts; a part that is missing is passed over.
 */
export class FormReader {
  private readonly reading: Reading
  private readonly lines: readonly Line[]
  private state: State = 'body'
  /** An appendix has begun: its own letterhead, title and body belong to it. */
  private annexed = false
  private titleCapitals = false
  private titleLines = 0
  private addressed = false
  /** The first article or the enacting line has been read. */
  private begun = false

  private readonly readers: Readonly<Record<State, (i: number) => number>> = {
    head: (i) => this.readHead(i),
    title: (i) => this.readTitle(i),
    addressees: (i) => this.readAddressee(i),
    bases: (i) => this.readBasis(i),
    recipients: (i) => this.readRecipient(i),
    signature: (i) => this.readSignature(i),
    body: (i) => this.readBody(i),
    after: (i) => this.readBody(i),
  }

  constructor(reading: Reading) {
    this.reading = reading
    this.lines = reading.lines
    if (this.headAhead(0)) this.state = 'head'
  }

  /** Reads all lines. */
  read(): void {
    const start = this.state === 'body' && this.readHeadline() ? 1 : 0
    for (let i = start; i < this.lines.length; ) i += Math.max(1, this.readLine(i))
  }

  private readLine(i: number): number {
    return this.readers[this.state](i)
  }

  /** The headline of an article or report: a first line without a final mark in front of longer text. */
  private readHeadline(): boolean {
    const { store } = this.reading
    const line = this.lines[0]
    const next = this.lines[1]
    if (!line || !next || opensBlock(line.kind) || isClosed(store, line)) return false
    const apart = next.end - next.first > line.end - line.first || has(store, next.first, PARAGRAPH)
    if (!apart || line.end - line.first > HEADLINE_TOKENS || !has(store, next.first, INITIAL_UPPER)) return false
    this.set(0, 'summary', 'title', 'form.headline')
    return true
  }

  /** Whether lines of a letterhead or a type line stand near, with nothing but short lines in front of them. */
  private headAhead(from: number): boolean {
    for (let i = from; i < Math.min(this.lines.length, from + HEAD_WINDOW); i++) {
      const line = this.lines[i]
      if (!line) return false
      const role = leadRole(this.reading, i)
      if (role === 'motto' || role === 'party-title' || role === 'addressee') return true
      if (role === 'number' && i < from + 8) return true
      if (typeLines(this.reading, i) > 0 || placeDateLines(this.reading, i) > 0) return true
      if (role === 'basis' || countWords(this.reading.store, line) > HEAD_TOKENS) return false
      if (opensBlock(line.kind) && line.kind !== 'bullet') return false
    }
    return false
  }

  private readHead(i: number): number {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line) return 1
    const role = leadRole(this.reading, i)
    if (isRule(store, line)) return this.set(i, 'rule', 'letterhead', 'form.rule')
    const phrase = words.phrase(store, line.first, this.lines[i + 2]?.end ?? store.count)
    if (phrase && (phrase.role === 'motto' || phrase.role === 'party-title')) {
      const filled = Math.max(1, linesFilled(this.reading, i, phrase.length))
      return this.setRun(i, filled, phrase.role, 'letterhead', `form.${phrase.role}`)
    }
    if (role === 'number') {
      const bare = !hasNumber(store, line)
      return this.setRun(i, bare ? 2 : 1, 'number', 'letterhead', 'form.number')
    }
    const dated = placeDateLines(this.reading, i)
    if (dated > 0) return this.setRun(i, dated, 'place-date', 'letterhead', 'form.place-date')
    if (role === 'summary') return this.set(i, 'summary', 'letterhead', 'form.summary')
    if (role === 'addressee') return this.enter('addressees', i)
    const typed = typeLines(this.reading, i)
    if (typed > 0) return this.readType(i, typed)
    if (role === 'basis') return this.enter('bases', i)
    if (opensBlock(line.kind) && line.kind !== 'bullet') return this.enter('body', i)
    const previous = this.lines[i - 1]
    if (previous?.kind === 'summary' && this.headAhead(i)) return this.set(i, 'summary', 'letterhead', 'form.summary')
    if (countWords(store, line) > ISSUER_TOKENS && !inCapitals(store, line.first, line.end))
      return this.enter('body', i)
    if (previous?.kind === 'motto' && !has(store, line.first, LINE_START))
      return this.set(i, 'motto', 'letterhead', 'form.motto')
    if (!this.headAhead(i + 1)) return this.enter('body', i)
    return this.set(i, inCapitals(store, line.first, line.end) ? 'issuer' : 'text', 'letterhead', 'form.issuer')
  }

  private readType(i: number, count: number): number {
    this.state = 'title'
    this.titleLines = 0
    this.titleCapitals = false
    return this.setRun(i, count, 'type', 'title', 'form.type')
  }

  private readTitle(i: number): number {
    const { store } = this.reading
    const line = this.lines[i]
    if (!line) return 1
    const role = leadRole(this.reading, i)
    if (isRule(store, line)) return this.set(i, 'rule', 'title', 'form.rule')
    if (role === 'addressee' || this.opensTelegram(i)) return this.enter('addressees', i)
    if (role === 'basis' && this.isBasis(i)) return this.enterBases(i)
    if (role === 'enact' && this.isEnacting(i)) return this.enter('body', i)
    if (placeDateLines(this.reading, i) > 0 && !this.annexed) return this.enter('head', i)
    if (opensBlock(line.kind)) return this.enter('body', i)
    if (this.isTitle(i, line)) return this.addTitle(i, line)
    const above = line.end - line.first <= ISSUER_TOKENS && leadRole(this.reading, i + 1) === 'basis'
    return above ? this.set(i, 'issuer', 'title', 'form.issuer') : this.enter('body', i)
  }

  private addTitle(i: number, line: Line): number {
    const { store, words } = this.reading
    const capitals = inCapitals(store, line.first, line.end)
    if (this.titleLines === 0) this.titleCapitals = capitals
    this.titleLines++
    const issuer = capitals && !this.titleCapitals && words.issuerHead(store, line.first, line.end) !== 0
    return this.set(i, issuer ? 'issuer' : 'summary', 'title', issuer ? 'form.issuer' : 'form.summary')
  }

  private isTitle(i: number, line: Line): boolean {
    const { store, words } = this.reading
    const size = line.end - line.first
    const capitals = inCapitals(store, line.first, line.end)
    if (capitals) return true
    const previous = this.lines[i - 1]
    const open = previous !== undefined && previous.kind === 'summary' && !isClosed(store, previous)
    if (store.form[line.first] === OPEN_PAREN) return true
    if (previous && store.form[previous.first] === OPEN_PAREN && store.form[previous.end - 1] !== CLOSE_PAREN)
      return true
    if (this.titleCapitals) return open && isHeld(store, words, previous) && size < ISSUER_TOKENS
    if (this.titleLines === 0) return size <= TITLE_TOKENS && store.form[line.end - 1] !== STOP
    return open && !has(store, line.first, PARAGRAPH)
  }

  /** `THỦ TƯỚNG CHÍNH PHỦ điện:`: whom a telegram is sent to follows. */
  private opensTelegram(i: number): boolean {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line || line.end - line.first > ISSUER_TOKENS) return false
    const last = store.form[line.end - 1] === COLON ? line.end - 2 : line.end - 1
    return last > line.first && store.form[last] === words.dien && has(store, line.first, ALL_UPPER)
  }

  /** Whether the paragraph that begins with a basis phrase is a legal basis and no sentence of the body. */
  private isBasis(i: number): boolean {
    const { store, words } = this.reading
    const k = this.paragraphEnd(i)
    const last = store.form[(this.lines[k]?.end ?? 1) - 1]
    if (last === SEMICOLON || last === COMMA) return true
    if (last === COLON) return false
    const lead = this.lines[i]
    if (!lead) return false
    const at = isDash(store.form[lead.first] ?? 0) ? lead.first + 1 : lead.first
    const form = store.form[at]
    if (this.state === 'bases') return true
    const loose = form === words.theo || form === words.thucHien || form === words.sauKhi
    return !loose && (this.enactAhead(k + 1) || last !== STOP)
  }

  /** Whether the paragraph that begins at the line ends with a semicolon. */
  private endsListed(i: number): boolean {
    const { store } = this.reading
    const last = this.lines[this.paragraphEnd(i)]
    return last !== undefined && store.form[last.end - 1] === SEMICOLON
  }

  /** Last line of the paragraph that begins at the line. */
  private paragraphEnd(i: number): number {
    const { store } = this.reading
    let k = i
    while (k < i + BASIS_LINES && k + 1 < this.lines.length) {
      const line = this.lines[k]
      const next = this.lines[k + 1]
      if (!line || !next || isClosed(store, line) || has(store, next.first, PARAGRAPH) || opensBlock(next.kind)) break
      k++
    }
    return k
  }

  private enactAhead(from: number): boolean {
    for (let i = from; i < Math.min(this.lines.length, from + HEAD_WINDOW * 2); i++) {
      if (leadRole(this.reading, i) === 'enact' && this.isEnacting(i)) return true
      if (this.lines[i]?.kind === 'article') return true
    }
    return false
  }

  private enterBases(i: number): number {
    const { store, words } = this.reading
    // The office that decides stands between the title and the bases.
    for (let k = i - 1; k > i - 4 && k > 0; k--) {
      const line = this.lines[k]
      const above = this.lines[k - 1]
      if (!line || !above || line.kind !== 'summary' || !inCapitals(store, line.first, line.end)) break
      if (words.issuerHead(store, line.first, line.end) === 0 || isHeld(store, words, above)) continue
      if (above.kind === 'type' && !has(store, line.first, PARAGRAPH)) break
      for (let m = k; m < i; m++) this.set(m, 'issuer', 'title', 'form.issuer')
      break
    }
    return this.enter('bases', i)
  }

  private isEnacting(i: number): boolean {
    const line = this.lines[i]
    const { store, words } = this.reading
    if (!line) return false
    const phrase = words.phrase(store, line.first, this.lines[i + 1]?.end ?? line.end)
    if (phrase?.role !== 'enact') return false
    const stop = line.first + phrase.length
    const colon = store.form[stop] === COLON ? stop + 1 : stop
    return linesFilled(this.reading, i, colon - line.first) > 0
  }

  private readBasis(i: number): number {
    const { store, words } = this.reading
    const line = this.lines[i]
    const previous = this.lines[i - 1]
    if (!line) return 1
    const role = leadRole(this.reading, i)
    if (isRule(store, line)) return this.set(i, 'rule', 'bases', 'form.rule')
    if (role === 'enact' && this.isEnacting(i)) return this.enter('body', i)
    if (role === 'basis' && this.isBasis(i)) return this.set(i, 'basis', 'bases', 'form.basis')
    if (opensBlock(line.kind)) return this.enter('body', i)
    if (!previous) return this.enter('body', i)
    const goes = previous.kind === 'basis' && (isSmall(store, line.first) || !isClosed(store, previous))
    if (goes && !(has(store, line.first, PARAGRAPH) && !isSmall(store, line.first))) {
      this.set(i, 'basis', 'bases', 'form.basis')
      line.continues = true
      return 1
    }
    const capitals = inCapitals(store, line.first, line.end)
    if (capitals && words.issuerHead(store, line.first, line.end) !== 0)
      return this.set(i, 'issuer', 'bases', 'form.issuer')
    if (this.basisAhead(i + 1)) return this.set(i, 'basis', 'bases', 'form.basis')
    return this.enter('body', i)
  }

  /** Whether another basis follows near: a line between two bases is one too, though its `Căn cứ` is missing. */
  private basisAhead(from: number): boolean {
    for (let i = from; i < Math.min(this.lines.length, from + BASIS_LINES); i++) {
      if (leadRole(this.reading, i) === 'basis' && this.isBasis(i)) return true
      if (opensBlock(this.lines[i]?.kind ?? 'text')) return false
    }
    return false
  }

  private readAddressee(i: number): number {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line) return 1
    if (!this.addressed) {
      this.addressed = true
      const phrase = words.phrase(store, line.first, this.lines[i + 1]?.end ?? line.end)
      const filled = phrase ? linesFilled(this.reading, i, phrase.length) : 0
      return this.setRun(i, Math.max(1, filled), 'addressee', 'addressees', 'form.addressee')
    }
    if (isRule(store, line)) return this.set(i, 'rule', 'addressees', 'form.rule')
    const previous = this.lines[i - 1]
    const bullet = line.kind === 'bullet'
    if (opensBlock(line.kind) && !bullet) return this.enter('body', i)
    if (bullet || this.continuesAddressee(i, line, previous))
      return this.set(i, 'addressee', 'addressees', 'form.addressee')
    return this.enter('body', i)
  }

  private continuesAddressee(i: number, line: Line, previous: Line | undefined): boolean {
    const { store, words } = this.reading
    if (!previous) return false
    const last = store.form[previous.end - 1]
    if (store.form[line.first] === OPEN_PAREN) return true
    if (last === STOP) return false
    if (last === COLON) return true
    if (isHeld(store, words, previous) || isSmall(store, line.first)) return true
    if (!isClosed(store, previous) && this.lines[i + 1]?.kind === 'bullet') return true
    if (last !== CLOSE_PAREN && this.reading.measure.isFull(store, this.lines, i - 1)) return true
    if (!isClosed(store, previous) && line.end - line.first < LETTER_LINE / 2) return true
    if (last === SEMICOLON) return line.end - line.first <= LETTER_LINE && store.form[line.end - 1] === SEMICOLON
    return false
  }

  private readBody(i: number): number {
    const { store } = this.reading
    const line = this.lines[i]
    if (!line) return 1
    const part = this.part('body')
    const role = leadRole(this.reading, i)
    if (role === 'recipients' && this.isRecipients(i)) return this.enter('recipients', i)
    if (line.kind === 'bullet' && this.isRecipientRow(i))
      return this.set(i, 'recipients', 'recipients', 'form.recipients')
    if (line.kind === 'appendix' && this.opensAppendix(i)) return this.openAppendix(i)
    if (opensSignature(this.reading, i) && this.endsAbove(i)) return this.enter('signature', i)
    if (line.kind === 'article') this.begun = true
    if (role === 'enact' && this.isEnacting(i)) {
      this.begun = true
      return this.set(i, 'enact', part, 'form.enact')
    }
    // The bases of a consolidated text stand behind the list of the acts that amended it.
    if (role === 'basis' && !this.begun && this.endsListed(i)) return this.enterBases(i)
    if (role === 'motto' && this.headsPage(i)) return this.openSecond(i)
    if (isPage(this.reading, line)) return this.set(i, 'page', 'note', 'form.page')
    if (isNote(store, line)) return this.set(i, 'note', 'note', 'form.note')
    if (isRule(store, line))
      return this.set(i, 'rule', this.state === 'after' && !this.annexed ? 'note' : part, 'form.rule')
    if (this.state === 'after' && typeLines(this.reading, i) > 0) {
      this.annexed = true
      return this.readType(i, typeLines(this.reading, i))
    }
    if (this.state === 'after' && !this.annexed && this.isAnnexTitle(i)) return this.openAnnex(i)
    if (this.state === 'after' && !this.annexed) {
      if (role === 'party-title') return this.openSecond(i)
      if (!opensBlock(line.kind)) return this.set(i, 'note', 'note', 'form.note')
      this.annexed = true
      this.state = 'body'
    }
    line.part = this.part('body')
    return 1
  }

  /** Whether the state name at line `i` heads a page: in capitals and filling its lines. */
  private headsPage(i: number): boolean {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line || !has(store, line.first, ALL_UPPER)) return false
    const phrase = words.phrase(store, line.first, this.lines[i + 2]?.end ?? store.count)
    return phrase !== undefined && linesFilled(this.reading, i, phrase.length) > 0
  }

  /** A second document in the file: its letterhead begins with the short lines above the state name. */
  private openSecond(i: number): number {
    const { store } = this.reading
    if (this.state === 'after') this.annexed = true
    for (let k = i - 1; k >= 0 && k > i - LETTERHEAD_LINES; k--) {
      const line = this.lines[k]
      if (!line) break
      const rule = isRule(store, line)
      if (!rule && !inCapitals(store, line.first, line.end)) break
      this.set(k, rule ? 'rule' : 'issuer', 'letterhead', rule ? 'form.rule' : 'form.issuer')
    }
    return this.enter('head', i)
  }

  /** Capitals behind the signature, with the note `(Kèm theo ...)` or blocks below them, head an attachment. */
  private isAnnexTitle(i: number): boolean {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line || !inCapitals(store, line.first, line.end)) return false
    for (let k = i + 1; k < Math.min(this.lines.length, i + ANNEX_LINES); k++) {
      const below = this.lines[k]
      if (!below) return false
      if (opensBlock(below.kind)) return true
      if (store.form[below.first] === OPEN_PAREN) {
        for (let t = below.first; t < below.end; t++) if (store.form[t] === words.kem) return true
      }
      if (store.form[below.first] === words.stt || store.form[below.first] === words.tt) return true
    }
    return false
  }

  private openAnnex(i: number): number {
    this.annexed = true
    this.state = 'title'
    this.titleLines = 0
    return this.readLine(i)
  }

  private opensAppendix(i: number): boolean {
    const line = this.lines[i]
    const previous = this.lines[i - 1]
    if (!line || !previous) return true
    const { store, words } = this.reading
    if (isHeld(store, words, previous)) return false
    return (
      has(store, line.first, ALL_UPPER) ||
      has(store, line.first, PARAGRAPH) ||
      isClosed(store, previous) ||
      this.state === 'after'
    )
  }

  private openAppendix(i: number): number {
    const line = this.lines[i]
    this.annexed = true
    this.state = 'title'
    this.titleLines = 0
    this.titleCapitals = line !== undefined && line.content < line.end
    if (line) line.part = 'appendix'
    return 1
  }

  /** Whether the text above a signature has come to an end. */
  private endsAbove(i: number): boolean {
    const line = this.lines[i]
    const previous = this.lines[i - 1]
    if (!line || !previous || previous.part !== 'body') return true
    return (
      has(this.reading.store, line.first, PARAGRAPH) ||
      isClosed(this.reading.store, previous) ||
      isRule(this.reading.store, previous)
    )
  }

  private isRecipients(i: number): boolean {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line) return false
    const phrase = words.phrase(store, line.first, this.lines[i + 1]?.end ?? line.end)
    const stop = line.first + (phrase?.length ?? 0)
    return store.form[stop] === COLON || linesFilled(this.reading, i, stop - line.first) > 0
  }

  /** `- Chính phủ; - Bộ Nội vụ; ...` in one of the last lines: recipients whose heading is missing. */
  private isRecipientRow(i: number): boolean {
    const { store } = this.reading
    const line = this.lines[i]
    if (!line || i + LAST_LINES < this.lines.length) return false
    let dashes = 0
    for (let k = line.first + 1; k < line.end; k++) {
      if (store.form[k - 1] === SEMICOLON && isDash(store.form[k] ?? 0)) dashes++
    }
    return dashes >= FEWEST_DASHES && (line.end - line.first) / dashes < ISSUER_TOKENS
  }

  private readRecipient(i: number): number {
    const { store, words } = this.reading
    const line = this.lines[i]
    const previous = this.lines[i - 1]
    if (!line) return 1
    const role = leadRole(this.reading, i)
    if (line.kind === 'appendix' && this.opensAppendix(i)) return this.openAppendix(i)
    if (opensSignature(this.reading, i)) return this.enter('signature', i)
    if (role === 'recipients') {
      const split = store.form[line.end - 1] !== COLON && line.end - line.first === 1
      return this.setRun(i, split ? 2 : 1, 'recipients', 'recipients', 'form.recipients')
    }
    if (role === 'motto' || typeLines(this.reading, i) > 0) return this.enter('after', i)
    const item = line.kind === 'bullet' || isRule(store, line)
    const goes =
      previous !== undefined &&
      previous.kind === 'recipients' &&
      (isSmall(store, line.first) ||
        !isClosed(store, previous) ||
        isHeld(store, words, previous) ||
        store.form[previous.end - 1] !== STOP)
    const apart =
      has(store, line.first, PARAGRAPH) && previous?.kind === 'recipients' && store.form[previous.end - 1] === STOP
    const blocked = opensBlock(line.kind) && !item && line.kind !== 'clause'
    if (item || (goes && !apart && !blocked && line.end - line.first <= HEAD_TOKENS * 2))
      return this.set(i, 'recipients', 'recipients', 'form.recipients')
    return this.enter(this.signed(i) ? 'signature' : 'after', i)
  }

  /** Whether a line behind the recipients is still part of a signature block beside them. */
  private signed(i: number): boolean {
    const line = this.lines[i]
    return line !== undefined && isName(this.reading.store, line)
  }

  private readSignature(i: number): number {
    const { store, words } = this.reading
    const line = this.lines[i]
    if (!line) return 1
    const role = leadRole(this.reading, i)
    if (line.kind === 'appendix' && this.opensAppendix(i)) return this.openAppendix(i)
    if (role === 'recipients' && this.isRecipients(i)) return this.enter('recipients', i)
    if (role === 'motto' || role === 'party-title') return this.enter('after', i)
    if (opensSignature(this.reading, i) && words.phrase(store, line.first, line.end)?.role === 'authority')
      return this.set(i, 'authority', 'signature', 'form.authority')
    const named = this.named(i)
    const typed = named && (typeLines(this.reading, i) > 0 || this.isForeign(line))
    const short = line.end - line.first <= ISSUER_TOKENS && has(store, line.first, IS_WORD)
    if (typed || isNote(store, line) || (opensBlock(line.kind) && line.kind !== 'bullet')) return this.enter('after', i)
    if (isRule(store, line))
      return this.named(i) ? this.enter('after', i) : this.set(i, 'rule', 'signature', 'form.rule')
    const below = named && !isName(store, line) && !inCapitals(store, line.first, line.end)
    if ((!short && store.form[line.first] !== OPEN_PAREN) || below) return this.enter('after', i)
    return this.set(i, 'signer', 'signature', 'form.signer')
  }

  /** Capitals that name no office. */
  private isForeign(line: Line): boolean {
    const { store, words } = this.reading
    if (!inCapitals(store, line.first, line.end) || isName(store, line)) return false
    return words.lexicon.longest(store, line.first, words.titles, line.end) === 0
  }

  /** Whether a name already stands in the signature above line `i`. */
  private named(i: number): boolean {
    const { store } = this.reading
    for (let k = i - 1; k >= 0 && k > i - HEAD_WINDOW; k--) {
      const line = this.lines[k]
      if (!line || line.part !== 'signature') return false
      if (isName(store, line)) return true
    }
    return false
  }

  private part(part: FormPart): FormPart {
    return this.annexed ? 'appendix' : part
  }

  /** Reads line `i` again in another state. */
  private enter(state: State, i: number): number {
    if (state === 'addressees') this.addressed = false
    this.state = state
    return this.readLine(i)
  }

  private set(i: number, kind: LineKind, part: FormPart, rule: string): number {
    const line = this.lines[i]
    if (!line) return 1
    line.kind = kind
    line.part = part === 'note' || part === 'signature' || part === 'recipients' ? part : this.part(part)
    line.rule = rule
    line.label = ''
    line.ordinal = 0
    if (kind !== 'type') line.content = line.first
    return 1
  }

  private setRun(i: number, count: number, kind: LineKind, part: FormPart, rule: string): number {
    for (let k = i; k < Math.min(i + count, this.lines.length); k++) {
      this.set(k, kind, part, rule)
      const line = this.lines[k]
      if (line && k > i) line.continues = true
    }
    return count
  }
}
