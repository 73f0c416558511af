import { type AnalyzerOptions, createAnalyzer } from '../../analyze.ts'
import type { Analysis, EntityType, Span } from '../../model/analysis.ts'
import { actMarkings, type Marking, mentionMarkings, targetMarkings } from '../../writers/markings.ts'
import { documentOf, type Pointer, type Term, TermPlaces, textOf } from './document.ts'
import { keepVietnamese, type Methods } from './world.ts'

/** What the plugin adds to a document of compromise; each list is a view like any other. */
export interface VanbanMethods<List = unknown> {
  /** The whole analysis; its offsets are those of `doc.text()`. */
  analysis(): Analysis
  decisions(): List
  directives(): List
  targets(): List
  bodies(): List
  positions(): List
  persons(): List
  plans(): List
  documents(): List
  /** Terms of office, sessions and congresses; `.terms()` of compromise are the words. */
  termsOfOffice(): List
  dates(): List
  places(): List
  quantities(): List
}

/** What the plugin may be told: the lexicon of an analyzer of one's own. */
export type CompromiseVanbanOptions = Pick<AnalyzerOptions, 'lexicon'>

/** A plugin as `nlp.plugin` takes it. */
export interface CompromisePlugin {
  tags: Record<string, object>
  hooks: string[]
  compute: Record<string, (view: View) => void>
  api: (view: { prototype: object }) => object
  mutate: (world: object) => object
}

/** A view of compromise, as far as it is used. */
interface View {
  readonly document: Term[][]
  readonly ptrs?: unknown
  readonly fullPointer: readonly Pointer[]
  update(pointers: Pointer[]): View
}

/** The tag of each label, and the method that lists what has it. */
const LISTS = {
  decision: { tag: 'Decision', method: 'decisions' },
  directive: { tag: 'Directive', method: 'directives' },
  target: { tag: 'Target', method: 'targets' },
  body: { tag: 'Body', method: 'bodies' },
  position: { tag: 'Position', method: 'positions' },
  person: { tag: 'Person', method: 'persons' },
  plan: { tag: 'Plan', method: 'plans' },
  document: { tag: 'Document', method: 'documents' },
  term: { tag: 'Term', method: 'termsOfOffice' },
  date: { tag: 'Date', method: 'dates' },
  place: { tag: 'Place', method: 'places' },
  quantity: { tag: 'Quantity', method: 'quantities' },
} as const satisfies Readonly<
  Record<EntityType | 'decision' | 'directive' | 'target', { tag: string; method: keyof VanbanMethods }>
>

/** Tags that compromise has and knows more about. */
const OF_COMPROMISE: ReadonlySet<string> = new Set(['Person', 'Place', 'Date'])

/**
 * A plugin for compromise: Vietnamese text is cut into its words and sentences, keeps its letters apart in matches (`bàn`
 * is not `bán`, composed or not), its words carry the tags `#Body #Position #Person #Plan #Document #Term #Date #Place
 * #Quantity #Decision #Directive #Target`, and documents get the methods of `VanbanMethods`. English text is left alone.
 *
 * @example
 * nlp.plugin(compromiseVanban())
 * nlp('Giao Sở Y tế kiểm tra.').bodies().out('array') // ['Sở Y tế']
 */
export function compromiseVanban(options: CompromiseVanbanOptions = {}): CompromisePlugin {
  const reader = new DocumentReader(options)
  return {
    tags: Object.fromEntries(Object.values(LISTS).flatMap(({ tag }) => (OF_COMPROMISE.has(tag) ? [] : [[tag, {}]]))),
    hooks: ['vanban'],
    compute: { vanban: ({ document }) => reader.tag(document) },
    api: (view) => {
      const lists = Object.entries(LISTS).map(([label, { method }]) => [
        method,
        function list(this: View): View {
          return reader.list(this, label)
        },
      ])
      return Object.assign(view.prototype, Object.fromEntries(lists), {
        analysis(this: View): Analysis {
          return reader.analysisOf(this.document)
        },
      })
    },
    mutate: (world) => keepVietnamese(world, (text, methods, other) => reader.parse(text, methods, other)),
  }
}

/** Languages that are read: Vietnamese, and what is too short to tell. */
const READ: ReadonlySet<string> = new Set(['vie', 'und'])

/** Reads texts and keeps what it read beside their documents. */
class DocumentReader {
  private readonly analyze: (text: string) => Analysis
  private readonly read = new WeakMap<Term[][], { readonly text: string; readonly analysis: Analysis }>()

  constructor(options: CompromiseVanbanOptions) {
    const analyzer = createAnalyzer(options)
    this.analyze = (text) => analyzer.analyze(text)
  }

  /** A text as a document; what is plainly of another language is left to `other`. */
  parse(text: string, { killUnicode }: Methods, other: () => Term[][]): Term[][] {
    const analysis = this.analyze(text)
    const markings = [...markingsOf(analysis)].toSorted((a, b) => a.start - b.start || b.end - a.end)
    const document = READ.has(analysis.source.language.code)
      ? documentOf(text, markings, (word) => killUnicode(word.toLowerCase()))
      : other()
    if (textOf(document) === text) this.read.set(document, { text, analysis })
    return document
  }

  /** The analysis of a document as it stands, read anew after a change. */
  analysisOf(document: Term[][]): Analysis {
    const text = textOf(document)
    const known = this.read.get(document)
    if (known?.text === text) return known.analysis
    const analysis = this.analyze(text)
    this.read.set(document, { text, analysis })
    return analysis
  }

  /** Sets the tags. Those that compromise gave to Vietnamese words are taken away: they are guesses at English. */
  tag(document: Term[][]): void {
    const analysis = this.analysisOf(document)
    const { code } = analysis.source.language
    if (!READ.has(code)) return
    if (code === 'vie') {
      for (const term of document.flat()) {
        term.tags.clear()
        delete term.chunk
      }
    }
    const places = new TermPlaces(document)
    for (const { label, start, end } of markingsOf(analysis)) {
      const tag = Object.entries(LISTS).find(([name]) => name === label)?.[1].tag
      for (const [sentence, from, to] of places.pointersOf({ start, end })) {
        for (const term of document[sentence]?.slice(from, to) ?? []) if (tag) term.tags.add(tag)
      }
    }
  }

  /** The view of all that has a label and lies in the view. */
  list(view: View, label: string): View {
    const places = new TermPlaces(view.document)
    const spans: readonly Span[] = [...markingsOf(this.analysisOf(view.document))].filter((one) => one.label === label)
    const pointers = spans.toSorted((a, b) => a.start - b.start).flatMap((span) => places.pointersOf(span))
    return view.update(view.ptrs ? pointers.filter((pointer) => isInside(pointer, view.fullPointer)) : pointers)
  }
}

function* markingsOf(analysis: Analysis): Generator<Marking> {
  yield* actMarkings(analysis)
  yield* targetMarkings(analysis)
  yield* mentionMarkings(analysis)
}

function isInside([sentence, start, end]: Pointer, pointers: readonly Pointer[]): boolean {
  return pointers.some(([n, from, to]) => n === sentence && from <= start && to >= end)
}
