import type { FileKind } from './types.ts'

/** What the first bytes of a file say it is: a kind that is read, or a reason why it is not. */
export type Detected =
  | { id: string; kind: Exclude<FileKind, 'scan'> }
  | { id: string; image: 'png' | 'jpeg' | 'tiff' | 'gif' | 'bmp' | 'webp' }
  | { id: string; refused: 'email' | 'archive' | 'unsupported' | 'encrypted'; reason: string }

interface Signature {
  id: string
  matches(head: Head): boolean
  gives: Detected
}

/** The beginning of a file, as bytes and as Latin-1 for looking at. */
interface Head {
  bytes: Uint8Array
  latin: string
  /** Names of parts that occur in the central directory of a ZIP file. */
  has(name: string): boolean
}

const HEAD = 4096

const refuse = (id: string, refused: 'email' | 'archive' | 'unsupported' | 'encrypted', reason: string): Detected => ({
  id,
  refused,
  reason,
})

const starts = (magic: string) => (head: Head) => head.latin.startsWith(magic)
const isZip = starts('PK\u0003\u0004')
const isCompound = starts('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')
const utf16 = (name: string): string => name.split('').join('\0')

const MAIL_HEADER =
  /^(?:(?:from |(?:return-path|received|delivered-to|message-id|mime-version|x-[a-z-]{1,40}|date|subject|from|to|content-type|dkim-signature|arc-[a-z-]{1,40}):)[^\n]*\n(?:[ \t][^\n]*\n)*){2}/i
const MAIL_SURE = /^(?:message-id|mime-version|received|return-path|delivered-to|content-type):/im

/** Signatures in the order in which they are tried: what is told by fixed bytes first, by structure last. */
const SIGNATURES: readonly Signature[] = [
  {
    id: 'zip-docx',
    matches: (head) => isZip(head) && head.has('word/document'),
    gives: { id: 'zip-docx', kind: 'docx' },
  },
  {
    id: 'zip-odt',
    matches: (head) => isZip(head) && /mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(head.latin),
    gives: { id: 'zip-odt', kind: 'odt' },
  },
  {
    id: 'zip-docx-part',
    matches: (head) => isZip(head) && head.has('[Content_Types].xml') && head.has('word/'),
    gives: { id: 'zip-docx-part', kind: 'docx' },
  },
  {
    id: 'zip-office',
    matches: (head) => isZip(head) && (head.has('xl/workbook') || head.has('ppt/presentation')),
    gives: refuse('zip-office', 'unsupported', 'is a workbook or a presentation, not a document of text'),
  },
  {
    id: 'zip-opendocument',
    matches: (head) => isZip(head) && head.latin.includes('mimetypeapplication/vnd.oasis.opendocument'),
    gives: refuse('zip-opendocument', 'unsupported', 'is an OpenDocument file, but not of text'),
  },
  {
    id: 'zip',
    matches: isZip,
    gives: refuse('zip', 'archive', 'is a ZIP archive: unpack it first'),
  },
  {
    id: 'zip-empty',
    matches: starts('PK\u0005\u0006'),
    gives: refuse('zip-empty', 'archive', 'is an empty ZIP archive'),
  },
  {
    id: 'rar',
    matches: starts('Rar!\u001a\u0007'),
    gives: refuse('rar', 'archive', 'is a RAR archive: unpack it first'),
  },
  {
    id: '7z',
    matches: starts('7z\u00bc\u00af'),
    gives: refuse('7z', 'archive', 'is a 7z archive: unpack it first'),
  },
  {
    id: 'gzip',
    matches: starts('\u001f\u008b'),
    gives: refuse('gzip', 'archive', 'is packed with gzip: unpack it first'),
  },
  {
    id: 'compound-encrypted',
    matches: (head) => isCompound(head) && head.has(utf16('EncryptedPackage')),
    gives: refuse('compound-encrypted', 'encrypted', 'is encrypted with a password'),
  },
  {
    id: 'compound-msg',
    matches: (head) => isCompound(head) && head.has(utf16('__properties_version1.0')),
    gives: refuse('compound-msg', 'email', 'is an e-mail: save its attachments and read those'),
  },
  {
    id: 'compound-word',
    matches: (head) => isCompound(head) && head.has(utf16('WordDocument')),
    gives: { id: 'compound-word', kind: 'doc' },
  },
  {
    id: 'compound',
    matches: isCompound,
    gives: refuse('compound', 'unsupported', 'is an Office file, but no Word document'),
  },
  {
    id: 'pdf',
    matches: (head) => head.latin.slice(0, 1024).includes('%PDF-'),
    gives: { id: 'pdf', kind: 'pdf' },
  },
  {
    id: 'rtf',
    matches: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rt/.test(head.latin),
    gives: { id: 'rtf', kind: 'rtf' },
  },
  { id: 'png', matches: starts('\u0089PNG\r\n\u001a\n'), gives: { id: 'png', image: 'png' } },
  { id: 'jpeg', matches: starts('\u00ff\u00d8\u00ff'), gives: { id: 'jpeg', image: 'jpeg' } },
  { id: 'tiff-le', matches: starts('II*\0'), gives: { id: 'tiff-le', image: 'tiff' } },
  { id: 'tiff-be', matches: starts('MM\0*'), gives: { id: 'tiff-be', image: 'tiff' } },
  { id: 'gif', matches: starts('GIF8'), gives: { id: 'gif', image: 'gif' } },
  {
    id: 'webp',
    matches: (head) => /^RIFF[^]{4}WEBP/.test(head.latin),
    gives: { id: 'webp', image: 'webp' },
  },
  {
    id: 'bmp',
    matches: (head) => /^BM[^]{4}\0\0\0\0/.test(head.latin),
    gives: { id: 'bmp', image: 'bmp' },
  },
  {
    id: 'mail',
    matches: (head) => {
      const top = head.latin.replace(/\r/g, '').slice(0, 2000)
      return MAIL_HEADER.test(top) && MAIL_SURE.test(top) && !/^<|<html/i.test(top.trimStart())
    },
    gives: refuse('mail', 'email', 'is an e-mail: save its attachments and read those'),
  },
  {
    id: 'word-html',
    matches: (head) =>
      isHtml(head) && /urn:schemas-microsoft-com:office:word|content="?Microsoft Word/i.test(head.latin),
    gives: { id: 'word-html', kind: 'word-html' },
  },
  { id: 'html', matches: isHtml, gives: { id: 'html', kind: 'html' } },
  {
    id: 'program',
    matches: (head) => starts('\u007fELF')(head) || /^MZ[^]{64,}This program/.test(head.latin),
    gives: refuse('program', 'unsupported', 'is a program, not a document'),
  },
]

/** Markup is told by its tags, also behind comments, a mark of byte order or a few words. */
function isHtml(head: Head): boolean {
  const top = head.latin
    .replace(/\0/g, '')
    .split('-->')
    .map((part) => part.split('<!--', 1)[0])
    .join('')
    .trimStart()
  if (
    /^(?:[\u00ef\u00bb\u00bf\u00ff\u00fe]{2,3})?\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(
      top,
    )
  )
    return true
  const tags = top.match(/<\/?(?:div|p|span|table|tr|td|ul|li|a|b|br|meta|h[1-6])\b[^<>]*>/gi) ?? []
  return /^[^<]{0,200}</.test(top) && tags.length >= 8
}

/** A character that stands in no text: its presence among the first bytes tells binary data. */
function isBinary(head: Head): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head.latin)) return false
  let zeros = 0
  let controls = 0
  for (const byte of head.bytes) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  const size = head.bytes.length
  return zeros > 0 ? !looksUtf16(head.bytes) : controls > size / 10
}

function looksUtf16(bytes: Uint8Array): boolean {
  const zeros = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > bytes.length * 0.1 && Math.min(even, odd) * 10 < Math.max(even, odd)
}

/** Tells a file by its content; plain text and Markdown are what is left. */
export function detect(bytes: Uint8Array): Detected {
  const head = headOf(bytes)
  const signature = SIGNATURES.find((candidate) => candidate.matches(head))
  if (signature) return signature.gives
  if (isBinary(head)) return refuse('binary', 'unsupported', 'is binary data of an unknown kind')
  return isMarkdown(head) ? { id: 'markdown', kind: 'markdown' } : { id: 'text', kind: 'text' }
}

function headOf(bytes: Uint8Array): Head {
  const head = bytes.subarray(0, HEAD)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    bytes: head,
    latin: buffer.toString('latin1', 0, Math.min(HEAD, bytes.length)),
    has: (name) => buffer.includes(name, 0, 'latin1'),
  }
}

const MARKDOWN_LINES: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^\|? ?:?-{3,}:? ?\|/m,
  /\*\*[^*\n]+\*\*/,
  /^```/m,
  /\]\((?:https?:|#|\.{0,2}\/)[^()[\]\n]*\)/,
]

/** Markdown shows by two of its marks: one alone occurs in plain text too. */
function isMarkdown(head: Head): boolean {
  const marks = MARKDOWN_LINES.filter((line) => line.test(head.latin)).length
  return marks >= 2 || (head.latin.match(/^#{1,6} \S/gm) ?? []).length >= 2
}
