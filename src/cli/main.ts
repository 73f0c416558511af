#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { analyze } from '../index.ts'

for (const file of process.argv.slice(3))
  process.stdout.write(`${JSON.stringify(analyze(readFileSync(file, 'utf8')))}\n`)
