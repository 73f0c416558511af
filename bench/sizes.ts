/**
 * Measures the whole analysis of documents of the given sizes in bytes, as JSON on standard output: run by `sizeSpeeds`
 * in a process whose engine has no threads beside the one that works.
 */
import { argv } from 'node:process'
import { analyze } from '../src/index.ts'
import { corpusBeside, documentOf, ownCorpus } from './inputs.ts'
import { measure } from './measure.ts'

const beside = corpusBeside()
const texts = beside.length > 0 ? beside : ownCorpus()
const rows = argv.slice(2).map((size) => {
  const bytes = Number(size)
  return measure(`analysis of ${bytes / 1000} KB, one core`, [documentOf(texts, bytes)], (text) => analyze(text))
})
console.log(JSON.stringify(rows))
