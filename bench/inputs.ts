import { existsSync, readdirSync, readFileSync } from 'node:fs'

const OWN = 'corpus'
const BESIDE = '../shared/corpus'

/** The documents that ship. */
export function ownCorpus(): string[] {
  return textsOf(OWN)
}

/** The real documents beside the project, none when they are not there. */
export function corpusBeside(): string[] {
  return existsSync(BESIDE) ? ['admin', 'legal', 'party', 'press'].flatMap((kind) => textsOf(`${BESIDE}/${kind}`)) : []
}

/** A document of about the given length, made of whole documents of the corpus. */
export function documentOf(texts: readonly string[], bytes: number): string {
  const parts: string[] = []
  let length = 0
  for (let k = 0; length < bytes; k = (k + 1) % texts.length) {
    const text = texts[k] ?? ''
    parts.push(text)
    length += Buffer.byteLength(text)
  }
  const whole = Buffer.from(parts.join('\n'))
  // Back to the start of a character, so that no half of one is left.
  let end = Math.min(bytes, whole.length)
  while (end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end--
  return whole.subarray(0, end).toString()
}

function textsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}
