import { readFileSync } from 'node:fs'

/** A sentence as people split it: its text and the half-open spans of its words. */
export interface GoldSentence {
  readonly text: string
  readonly spans: readonly (readonly [start: number, end: number])[]
}

const TEXT = '# text ='

/** Reads the sentences of a CoNLL-U file; a FORM may hold spaces. Throws when a text does not hold its words. */
export function readConllu(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  let text = ''
  let forms: string[] = []
  for (const line of `${readFileSync(file, 'utf8')}\n`.split('\n')) {
    if (line.startsWith(TEXT)) text = line.slice(TEXT.length).trim()
    else if (line === '') {
      if (forms.length > 0) sentences.push({ text, spans: locate(text, forms) })
      forms = []
    } else if (!line.startsWith('#')) {
      const [id = '', form = ''] = line.split('\t')
      if (/^\d+$/.test(id)) forms.push(form)
    }
  }
  return sentences
}

function locate(text: string, forms: readonly string[]): [number, number][] {
  let at = 0
  return forms.map((form) => {
    at = skipSpace(text, at)
    const start = at
    for (const char of form.replaceAll(/\s/g, '')) {
      at = skipSpace(text, at)
      if (!text.startsWith(char, at)) throw new Error(`«${form}» is not in «${text}» at ${at}`)
      at += char.length
    }
    return [start, at]
  })
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at++
  return at
}
