export { analyze } from './analyze.ts'
export type * from './model/analysis.ts'
