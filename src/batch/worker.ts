/** What a worker of the pool can be asked to do; the pool calls these by name. */
export { writeOutput } from './outputs.ts'
export { readFiles } from './read-files.ts'
