import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { type AnalyzerOptions, createAnalyzer } from '../../analyze.ts'
import type { Analysis } from '../../model/analysis.ts'
import { MarkIndex, type NodeMarks } from './marks.ts'
import { wordsOnly } from './source.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the document says; put there by `remarkVanban`. */
    vanban: Analysis
  }
}

declare module 'mdast' {
  interface Data {
    /** What the analysis says of the node; put there by `remarkVanban`. */
    vanban?: NodeMarks
  }
}

/** What the plugin may be told: the lexicon of an analyzer of one's own. */
export type RemarkVanbanOptions = Pick<AnalyzerOptions, 'lexicon'>

/**
 * A plugin of unified that reads a Markdown document: the `Analysis` goes to `file.data.vanban`, with offsets in the source
 * as it stands in the file, and each node gets the ids of what lies in it as `node.data.vanban`. To be used behind
 * `remark-parse`.
 *
 * @example
 * const processor = unified().use(remarkParse).use(remarkVanban)
 * const file = new VFile(source)
 * await processor.run(processor.parse(file), file)
 * file.data.vanban.directives
 */
export function remarkVanban(options: RemarkVanbanOptions = {}): (tree: Root, file: VFile) => void {
  const analyzer = createAnalyzer(options)
  return (tree, file) => {
    const source = String(file)
    // The parser counts from behind a byte order mark.
    const shift = source.startsWith('\uFEFF') ? 1 : 0
    const analysis = withSourceText(analyzer.analyze(wordsOnly(source, tree, shift)), source)
    file.data.vanban = analysis
    markNodes(tree, new MarkIndex(analysis), shift)
  }
}

/** The words of acts as the source has them, marks included, as everywhere a span and its text agree. */
function withSourceText(analysis: Analysis, source: string): Analysis {
  const asWritten = <Act extends { text: string; span: { start: number; end: number } }>(act: Act): Act => ({
    ...act,
    text: source.slice(act.span.start, act.span.end),
  })
  return {
    ...analysis,
    decisions: analysis.decisions.map(asWritten),
    directives: analysis.directives.map(asWritten),
    targets: analysis.targets.map(asWritten),
  }
}

function markNodes(node: Nodes, index: MarkIndex, shift: number): void {
  const { position } = node
  const start = (position?.start.offset ?? 0) + shift
  const marks = node.type === 'root' ? undefined : index.at(start, (position?.end.offset ?? 0) + shift)
  if (marks) node.data = { ...node.data, vanban: marks }
  if ('children' in node) for (const child of node.children) markNodes(child, index, shift)
}
