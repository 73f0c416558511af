import { allDecoders } from '../encodings/bytes.ts'
import type { LegacyName } from '../encodings/decoders.ts'
import { lacksHorn, restoreHorn } from '../encodings/dropped-horn.ts'
import { drawsCapitals, hintOf } from '../encodings/fonts.ts'
import { joinSpacedOut } from '../encodings/spaced.ts'
import { type Decoders, vote } from '../encodings/vote.ts'
import { type Flow, type Paragraph, paragraphsOf, type Run } from '../flow.ts'

const BEYOND_ASCII = /[^\s\u0020-\u007e]/
/** Text in one font shorter than this says too little: it goes with the other fonts of its family. */
const ENOUGH = 200

/**
 * Decodes the legacy letters of a word processor file. Each font votes on its own, since one file mixes .VnTime with
 * Times New Roman; fonts with little text follow the hint of their name if the file has legacy text at all.
 * Returns the encoding that most of the decoded text was in.
 */
export async function decodeFlow(flow: Flow): Promise<LegacyName | undefined> {
  const paragraphs = [...allParagraphs(flow)]
  const samples = sampleFonts(paragraphs)
  const decoders = await allDecoders()
  const readings = readFonts(samples, decoders)
  for (const paragraph of paragraphs) decodeParagraph(paragraph, readings, decoders)
  if ([...readings.values()].includes('tcvn3')) mendHorns(paragraphs)
  return mostUsed(samples, readings)
}

function* allParagraphs(flow: Flow): Generator<Paragraph> {
  yield* paragraphsOf(flow.blocks)
  for (const note of flow.notes) yield* note.paragraphs
  for (const part of [...flow.headers, ...flow.footers]) yield* part
}

function sampleFonts(paragraphs: readonly Paragraph[]): Map<string, string> {
  const pieces = new Map<string, string[]>()
  for (const { runs } of paragraphs) {
    let last: string[] | undefined
    for (const run of runs) {
      const font = run.font ?? ''
      const list = pieces.get(font) ?? []
      pieces.set(font, list)
      if (list !== last) list.push('\n')
      list.push(run.text)
      last = list
    }
  }
  return new Map([...pieces].map(([font, list]) => [font, list.join('')]))
}

type Readings = ReadonlyMap<string, LegacyName>

function readFonts(samples: ReadonlyMap<string, string>, decoders: Decoders): Readings {
  const readings = new Map<string, LegacyName>()
  const small: [string, string][] = []
  for (const [font, text] of samples) {
    if (!BEYOND_ASCII.test(text)) continue
    const { winner } = vote(text, decoders, hintOf(font))
    if (winner !== 'unicode') readings.set(font, winner)
    else if (text.length < ENOUGH && isMarkLike(text)) small.push([font, text])
  }
  for (const [font] of small) {
    const hint = hintOf(font)
    if (hint && [...readings.values()].includes(hint)) readings.set(font, hint)
  }
  return readings
}

/** Only characters that Latin-1 shows: what a legacy encoding leaves behind. */
function isMarkLike(text: string): boolean {
  return !/[\u0100-\u0151\u0193-\u02c5\u02dd-\u1fff]/.test(text)
}

/** Runs of one encoding are decoded together: a VNI pair may be split over two runs. */
function decodeParagraph(paragraph: Paragraph, readings: Readings, decoders: Decoders): void {
  if (readings.size === 0) return
  const decoded: Run[] = []
  let open: { reading: LegacyName | undefined; capitals: boolean } | undefined
  for (const run of paragraph.runs) {
    const font = run.font ?? ''
    const next = { reading: readings.get(font), capitals: drawsCapitals(font) }
    const last = decoded.at(-1)
    if (last && open && open.reading === next.reading && open.capitals === next.capitals) {
      last.text += run.text
    } else decoded.push({ ...run, capitals: next.capitals })
    open = next
  }
  for (const run of decoded) run.text = decodeRun(run, readings, decoders)
  paragraph.runs = decoded
}

function decodeRun(run: Run, readings: Readings, decoders: Decoders): string {
  const font = run.font ?? ''
  const reading = readings.get(font)
  const text = reading ? (decoders.get(reading)?.(run.text) ?? run.text) : run.text
  return reading ? joinSpacedOut(text) : text
}

function mendHorns(paragraphs: readonly Paragraph[]): void {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs)
  if (!lacksHorn(runs.map((run) => run.text).join(''))) return
  for (const run of runs) run.text = restoreHorn(run.text)
}

function mostUsed(samples: ReadonlyMap<string, string>, readings: Readings): LegacyName | undefined {
  const sizes = new Map<LegacyName, number>()
  for (const [font, reading] of readings) {
    sizes.set(reading, (sizes.get(reading) ?? 0) + (samples.get(font)?.length ?? 0))
  }
  return [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
