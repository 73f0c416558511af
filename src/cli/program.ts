import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { TableFormat } from '../batch/results.ts'
import { CHUNK_SIZE } from '../writers/chunks/chunks.ts'
import { EACH_FORMATS, FORMATS, type FormatId } from '../writers/formats.ts'
import { TABLES } from '../writers/tables/index.ts'
import { type AnalyzeOptions, analyzeCommand } from './analyze.ts'
import { type BatchCommandOptions, batchCommand } from './batch.ts'
import { explainCommand } from './explain.ts'
import { type Surroundings, UsageError } from './io.ts'
import { textCommand } from './text.ts'

const WRONG_USAGE = 2

/**
 * Runs the command line and gives the exit code: 0 all read, 1 some input failed (each named on standard error), 2 wrong
 * usage. Standard output carries results only.
 */
export async function run(args: readonly string[], version: string, io: Surroundings): Promise<number> {
  let code = 0
  const program = new Command('vanban')
    .description('Reads Vietnamese official documents and prints what they say.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showHelpAfterError('(vanban --help tells more)')
  program
    .command('analyze')
    .description('print the analysis of each file as JSON; several files give one line each')
    .argument('<file...>', 'files of any kind that can be read, or - for standard input')
    .addOption(new Option('--format <format>', 'how results are written').choices(FORMATS.map(({ id }) => id)))
    .addOption(
      new Option('--table <table>', 'the table that --format csv writes')
        .choices(TABLES.map(({ id }) => id))
        .default('directives'),
    )
    .option('--chunk-size <characters>', 'the most characters in one of --format chunks', positive, CHUNK_SIZE)
    .option('--output <path>', 'write there instead of to standard output')
    .addOption(
      new Option('--offsets <unit>', 'unit of all offsets').choices(['utf16', 'codepoint', 'utf8']).default('utf16'),
    )
    .action(async (files: string[], options: AnalyzeOptions) => {
      code = await analyzeCommand(files, options, io)
    })
  program
    .command('text')
    .description('print the text that the reader of each file gives')
    .argument('<file...>', 'files, or - for standard input')
    .action(async (files: string[]) => {
      code = await textCommand(files, io)
    })
  program
    .command('explain')
    .description('print each text with its blocks, its acts and the rule behind each')
    .argument('<file...>', 'files, or - for standard input')
    .action(async (files: string[]) => {
      code = await explainCommand(files, io)
    })
  program
    .command('batch')
    .description('read whole folders on all cores and write analyses and tables into a folder')
    .argument('<dir...>', 'folders; hidden files are left out and links are not followed')
    .requiredOption('--output <dir>', 'folder of the results')
    .option('--include <glob>', 'read only what matches; may be given again', gather)
    .option('--exclude <glob>', 'leave out what matches; may be given again', gather)
    .option('--jobs <n>', 'number of workers; all cores when left out', positive)
    .option('--resume', 'go on with a run that died')
    .option('--formats <list>', 'formats of the results: csv,parquet,xlsx,html', tableFormats)
    .option('--each <list>', `a file for each document too: ${EACH_FORMATS.join(',')}`, eachFormats)
    .action(async (folders: string[], options: BatchCommandOptions) => {
      code = await batchCommand(folders, options, version, io)
    })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      io.stderr(`vanban: ${error instanceof Error ? error.message : String(error)}\n`)
      return error instanceof UsageError ? WRONG_USAGE : 1
    }
    return error.exitCode === 0 ? 0 : WRONG_USAGE
  }
  return code
}

function gather(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

function positive(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It is a whole number above 0.')
}

const TABLE_FORMATS: readonly TableFormat[] = ['csv', 'parquet', 'xlsx', 'html']

const tableFormats = (value: string): TableFormat[] => listed(value, TABLE_FORMATS)
const eachFormats = (value: string): FormatId[] => listed(value, EACH_FORMATS)

/** Names separated by commas, each one of those known. */
function listed<Name extends string>(value: string, known: readonly Name[]): Name[] {
  const names = value.split(',').map((name) => known.find((one) => one === name.trim()))
  if (names.includes(undefined)) throw new InvalidArgumentError(`They are ${known.join(', ')}.`)
  return names.filter((name) => name !== undefined)
}
