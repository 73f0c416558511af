import { readFile as readAll, realpath, stat } from 'node:fs/promises'
import { basename, extname, resolve, sep } from 'node:path'
import { Budget } from './budget.ts'
import { type Detected, detect } from './detect.ts'
import { ReadError } from './error.ts'
import { READERS } from './formats.ts'
import { limitsOf } from './limits.ts'
import type { FileKind, ReadDiagnostic, ReadOptions, ReadText } from './types.ts'

/**
 * Reads a file of any known kind as text. The kind is told by content; a name that says otherwise gives a diagnostic.
 *
 * @param path the file
 * @param options limits and choices; see `ReadOptions`
 * @throws ReadError naming the file and the cause
 * @example
 * const { text, origin } = await readFile('quyet-dinh.docx')
 */
export async function readFile(path: string, options: ReadOptions = {}): Promise<ReadText> {
  return readBytes(await loadFile(path, options), path, options)
}

/**
 * Loads the bytes of a file within the limits; the first half of `readFile`, for who needs the bytes as well.
 *
 * @throws ReadError naming the file and the cause
 */
export async function loadFile(path: string, options: ReadOptions = {}): Promise<Uint8Array> {
  const limits = limitsOf(options)
  if (options.root !== undefined) await checkInside(path, options.root)
  const size = await sizeOf(path)
  if (size > limits.maxBytes) throw tooLarge(size, limits.maxBytes).in(path)
  return readAll(path).catch((cause: unknown) => {
    throw new ReadError('unreadable', `cannot be read (${messageOf(cause)})`, path, cause)
  })
}

/**
 * Reads the bytes of a file of any known kind as text.
 *
 * @param bytes the whole file
 * @param name its name, for messages and for a diagnostic where it does not fit the content
 * @param options limits and choices; see `ReadOptions`
 * @throws ReadError naming the file and the cause
 */
export async function readBytes(bytes: Uint8Array, name?: string, options: ReadOptions = {}): Promise<ReadText> {
  try {
    return await readDetected(bytes, name, options)
  } catch (error) {
    if (error instanceof ReadError) throw error.in(name)
    if (error instanceof RangeError && /call stack/.test(error.message)) {
      throw new ReadError('too-deep', 'is nested too deep', name, error)
    }
    throw new ReadError('damaged', `is damaged (${messageOf(error)})`, name, error)
  }
}

async function readDetected(bytes: Uint8Array, name: string | undefined, options: ReadOptions): Promise<ReadText> {
  const limits = limitsOf(options)
  if (bytes.length > limits.maxBytes) throw tooLarge(bytes.length, limits.maxBytes)
  if (bytes.length === 0) throw new ReadError('empty', 'is empty')
  const detected = detect(bytes)
  if ('refused' in detected) throw new ReadError(detected.refused, detected.reason)
  const kind = 'image' in detected ? 'scan' : kindOf(detected, name)
  const diagnostics = nameDiagnostics(kind, name)
  const reader = await READERS[kind]()
  const read = await reader({ bytes, budget: new Budget(limits), diagnostics, options })
  if (!/\S/.test(read.text)) throw new ReadError('no-text', 'holds no text')
  return read
}

/** Text and Markdown differ by habit more than by content, so here the name may decide. */
function kindOf(detected: Exclude<Detected, { refused: string } | { image: string }>, name?: string): FileKind {
  const plain = detected.kind === 'text' || detected.kind === 'markdown'
  if (!plain || name === undefined) return detected.kind
  const extension = extname(name).toLowerCase()
  if (extension === '.md' || extension === '.markdown') return 'markdown'
  return extension === '.txt' ? 'text' : detected.kind
}

const NAMES: Readonly<Record<string, readonly FileKind[]>> = {
  '.docx': ['docx'],
  '.doc': ['doc'],
  '.rtf': ['rtf'],
  '.odt': ['odt'],
  '.pdf': ['pdf', 'scan'],
  '.html': ['html', 'word-html'],
  '.htm': ['html', 'word-html'],
  '.md': ['markdown'],
  '.txt': ['text'],
  '.png': ['scan'],
  '.jpg': ['scan'],
  '.jpeg': ['scan'],
}

function nameDiagnostics(kind: FileKind, name: string | undefined): ReadDiagnostic[] {
  const extension = extname(name ?? '').toLowerCase()
  const expected = NAMES[extension]
  if (!expected || expected.includes(kind)) return []
  return [
    {
      code: 'wrong-extension',
      message: `${basename(name ?? '')} is named ${extension} but its content is ${kind}; read by content`,
    },
  ]
}

async function sizeOf(path: string): Promise<number> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new ReadError('not-found', `cannot be opened (${messageOf(cause)})`, path, cause)
  })
  if (!info.isFile()) throw new ReadError('not-a-file', 'is not a file', path)
  return info.size
}

async function checkInside(path: string, root: string): Promise<void> {
  const [file, folder] = await Promise.all([realpath(path), realpath(root)]).catch((cause: unknown) => {
    throw new ReadError('not-found', `cannot be opened (${messageOf(cause)})`, path, cause)
  })
  const inside = resolve(folder) + (folder.endsWith(sep) ? '' : sep)
  if (!file.startsWith(inside)) {
    throw new ReadError('outside-root', `leads out of the folder ${root}`, path)
  }
}

function tooLarge(size: number, most: number): ReadError {
  return new ReadError('too-large', `has ${size} bytes, more than the ${most} that are allowed`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : String(error)
}
