#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { processSurroundings } from './io.ts'
import { run } from './program.ts'

// A reader of the output that goes away (`vanban ... | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const manifest: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
process.exitCode = await run(process.argv.slice(2), manifest.version, processSurroundings())
