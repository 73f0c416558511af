/** Why a file gave no text. Callers may branch on these; the message is for people. */
export type ReadErrorCode =
  | 'not-found'
  | 'not-a-file'
  | 'outside-root'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'zip-bomb'
  | 'too-deep'
  | 'too-many-cells'
  | 'too-many-parts'
  | 'too-many-pages'
  | 'xml-doctype'
  | 'encrypted'
  | 'damaged'
  | 'email'
  | 'archive'
  | 'unsupported'
  | 'no-text'
  | 'missing-package'

/**
 * A file could not be read. `message` names the file and the cause.
 *
 * @example
 * try { await readFile('letter.docx') } catch (error) {
 *   if (error instanceof ReadError && error.code === 'encrypted') ...
 * }
 */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly file?: string
  /** The cause alone, without the name of the file. */
  readonly reason: string

  constructor(code: ReadErrorCode, reason: string, file?: string, cause?: unknown) {
    super(file === undefined ? reason : `${file}: ${reason}`, { cause })
    this.name = 'ReadError'
    this.code = code
    this.reason = reason
    if (file !== undefined) this.file = file
  }

  /** The same error with the name of the file it is about. */
  in(file: string | undefined): ReadError {
    return new ReadError(this.code, this.reason, file, this.cause)
  }
}
