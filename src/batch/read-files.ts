import { createHash } from 'node:crypto'
import { createAnalyzer } from '../analyze.ts'
import type { Analysis } from '../model/analysis.ts'
import { loadFile, ReadError, type ReadText, readBytes } from '../readers/index.ts'
import type { WrittenDocument } from '../writers/document.ts'
import { json } from '../writers/formats.ts'
import { hasEach, writeEach } from './each.ts'
import type { FileError } from './error.ts'
import { encodeRecord } from './record.ts'
import { KEPT } from './segments.ts'
import type { ReadHow, ReadOutcome, ReadTask, ReadTaskFile } from './tasks.ts'

const analyzer = createAnalyzer()

/** Reads and analyses the files of a task; one that fails costs none of the others. */
export async function readFiles({ files, how }: ReadTask): Promise<ReadOutcome> {
  const records: Uint8Array[] = []
  const read: string[] = []
  const unchanged: string[] = []
  const errors: FileError[] = []
  for (const file of files) {
    try {
      const record = await readOne(file, how)
      if (record) {
        records.push(record)
        read.push(file.name)
      } else unchanged.push(file.name)
    } catch (error) {
      errors.push({ file: file.name, ...reasonOf(error) })
    }
  }
  return { records: new Uint8Array(Buffer.concat(records)), read, unchanged, errors }
}

/** The record of a file; none when it has not changed. Its own files are there before its record is. */
async function readOne(file: ReadTaskFile, { maker, each, output }: ReadHow): Promise<Uint8Array | undefined> {
  const bytes = await loadFile(file.path, { root: file.root })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 === file.known && (await hasEach(output, file.name, each))) return undefined
  const read = await readBytes(bytes, file.name)
  const document = documentOf(file.name, sha256, read)
  await writeEach(output, document, each)
  const rows = KEPT.map((table) => JSON.stringify(table.rows(document)))
  return encodeRecord(file.name, sha256, maker, [`${json(document)}\n`, ...rows])
}

function documentOf(name: string, sha256: string, read: ReadText): WrittenDocument {
  return {
    name,
    sha256,
    text: read.text,
    kind: read.kind,
    ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
    analysis: withNotes(analyzer.analyze(read.text, read), read),
    placeOf: (offset) => read.origin(offset),
  }
}

/** What the reader noticed about the file belongs to what is said of the document. */
function withNotes(analysis: Analysis, { diagnostics }: ReadText): Analysis {
  if (diagnostics.length === 0) return analysis
  const notes = diagnostics.map(({ code, message }) => ({ code, message, severity: 'warning' as const }))
  return { ...analysis, diagnostics: [...notes, ...analysis.diagnostics] }
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof ReadError) return { code: error.code, message: error.reason }
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}
