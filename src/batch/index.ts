export { BatchError } from './error.ts'
export { type BatchOptions, type BatchResult, runBatch } from './run.ts'
export { summaryText } from './summary.ts'
