import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Measures that need data which others made and that lies beside the project, not in it. */
const MEASURES: readonly { readonly script: string; readonly data: string }[] = [
  { script: 'scripts/words-accuracy.ts', data: '../shared/public-gold/word-segmentation/vi_vtb-ud-dev.conllu' },
  { script: 'scripts/citation-accuracy.ts', data: '../shared/public-gold/codified-articles.ndjson' },
  { script: 'scripts/encoding-accuracy.ts', data: '../shared/public-gold/legacy-encodings' },
]

/** What each measure prints; one whose data is not here says so. */
export function measuresBeside(): string[] {
  return MEASURES.flatMap(({ script, data }) => {
    if (!existsSync(data)) return [`SKIPPED: ${script} needs ${data}, which is not here`]
    const output = execFileSync(process.execPath, ['--import', 'tsx', script, data], { encoding: 'utf8' })
    return [...output.trimEnd().split('\n'), '']
  })
}
