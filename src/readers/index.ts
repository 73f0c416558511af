export { ReadError, type ReadErrorCode } from './error.ts'
export { DEFAULT_LIMITS } from './limits.ts'
export { loadFile, readBytes, readFile } from './read.ts'
export type {
  FileKind,
  Origin,
  ReadDiagnostic,
  ReadLimits,
  ReadOptions,
  ReadTable,
  ReadText,
  TableCell,
} from './types.ts'
