import { createHash } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { CHUNK_SIZE } from '../writers/chunks/chunks.ts'
import type { WrittenDocument } from '../writers/document.ts'
import { FORMATS, type Format, type FormatId } from '../writers/formats.ts'
import { HIDDEN } from './claim.ts'

/** Folder of the files that each document has to itself, one folder a format in it. */
const FOLDER = 'documents'
const OPTIONS = { many: false, table: 'documents', chunkSize: CHUNK_SIZE } as const
/** Bytes that a name may have in the file systems of our day, less those of a draft's ending. */
const LONGEST_NAME = 240

/**
 * Where the file of a document lies in the folder of the results, with `/` between its parts. Two documents never share
 * one, and no name leads out of the folder.
 */
export function eachFile(document: string, id: FormatId): string {
  const parts = document.split('/').map(safePart)
  const last = parts.pop() ?? ''
  return [FOLDER, id, ...parts, shortened(last, formatOf(id).extension, document)].join('/')
}

/** The address of that file, for a link. */
export function eachAddress(document: string, id: FormatId): string {
  return eachFile(document, id).split('/').map(encodeURIComponent).join('/')
}

/** Whether the document has its file in every format. */
export async function hasEach(output: string, document: string, ids: readonly FormatId[]): Promise<boolean> {
  const found = ids.map((id) =>
    stat(join(output, eachFile(document, id))).then(
      () => true,
      () => false,
    ),
  )
  return !(await Promise.all(found)).includes(false)
}

/** Writes a document in each format. Nobody sees a file before it is whole. */
export async function writeEach(output: string, document: WrittenDocument, ids: readonly FormatId[]): Promise<void> {
  const draft = join(output, HIDDEN, `document-${threadId}.part`)
  for (const id of ids) {
    const format = formatOf(id)
    const path = join(output, eachFile(document.name, id))
    await mkdir(dirname(path), { recursive: true })
    const text = format.opening(OPTIONS) + format.document(document, 0, OPTIONS) + format.closing(OPTIONS)
    await writeFile(draft, text, { flush: true })
    await rename(draft, path)
  }
}

/** Removes the files of a document. */
export async function dropEach(output: string, document: string, ids: readonly FormatId[]): Promise<void> {
  for (const id of ids) await rm(join(output, eachFile(document, id)), { force: true })
}

function formatOf(id: FormatId): Format {
  const format = FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return format
}

/** A part of a path that names a file everywhere: other characters stand as in addresses. */
function safePart(part: string): string {
  if (part === '' || part === '.' || part === '..') return part === '' ? '%2F' : part.replaceAll('.', '%2E')
  return part.replace(
    /[%\\:*?"<>|\p{Cc}]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}

/** The name with its ending; one that is too long ends in what no other has. */
function shortened(name: string, extension: string, document: string): string {
  if (Buffer.byteLength(name + extension) <= LONGEST_NAME) return name + extension
  const sum = createHash('sha256').update(document).digest('hex').slice(0, 16)
  const room = LONGEST_NAME - extension.length - sum.length - 1
  const letters = Array.from(name)
  while (Buffer.byteLength(letters.join('')) > room) letters.pop()
  return `${letters.join('')}~${sum}${extension}`
}
