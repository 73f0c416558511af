import { tokenize } from '../../src/tokens/tokenize.ts'
import { markCapitals } from '../../src/words/candidates.ts'
import { bestLengths } from '../../src/words/decode.ts'
import { toUnits } from '../../src/words/units.ts'
import type { GoldSentence } from './conllu.ts'
import { type Fitted, fit } from './fit.ts'
import { score } from './score.ts'

/** Word spans that a model which is not packed yet gives; the text must be in NFC. */
export function splitWith({ lists, ...model }: Fitted, text: string): [number, number][] {
  const store = tokenize(text, lists.vocabulary)
  const units = toUnits(store, lists.canonical)
  markCapitals(units, model)
  const lengths = bestLengths(units, model)
  const spans: [number, number][] = []
  for (let end = units.count; end > 0; end -= lengths[end] ?? 1) {
    const first = units.first[end - (lengths[end] ?? 1)] ?? 0
    spans.push([store.start[first] ?? 0, store.end[(units.first[end] ?? 0) - 1] ?? 0])
  }
  return spans.toReversed()
}

/** F1 of each of `folds` stretches of the sentences when the model is trained on the others. */
export function crossValidate(
  listed: readonly (readonly [string, number])[],
  sentences: readonly GoldSentence[],
  folds: number,
): number[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = (at: number): boolean => Math.floor((at * folds) / sentences.length) === fold
    const model = fit(
      listed,
      sentences.filter((_sentence, at) => !isHeld(at)),
    )
    return score(
      sentences.filter((_sentence, at) => isHeld(at)),
      (text) => splitWith(model, text),
    ).f1
  })
}
