/** Why a file gave no analysis. */
export interface FileError {
  readonly file: string
  readonly code: string
  readonly message: string
}

/** A run could not begin: the folders or the place for the results are not as they should be. */
export class BatchError extends Error {}
