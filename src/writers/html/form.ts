import type { Metadata, Span } from '../../model/analysis.ts'
import type { Layered } from '../layers.ts'
import { attributesOf } from '../markup.ts'
import { LAYER } from './layer.ts'

/** Parts of the form that stand somewhere in the text, each with the name of its anchor. */
function placesOf({
  type,
  number,
  issuer,
  parent,
  signers,
  recipients,
  bases,
}: Metadata): [string, Span | undefined][] {
  return [
    ['type', type?.span],
    ['number', number?.span],
    ['issuer', issuer?.span],
    ['parent', parent?.span],
    ...signers.map(({ span }, k): [string, Span] => [`signer.${k + 1}`, span]),
    ...recipients.map(({ span }, k): [string, Span] => [`recipient.${k + 1}`, span]),
    ...bases.map(({ span }, k): [string, Span] => [`basis.${k + 1}`, span]),
  ]
}

/** Anchors for the parts of the form. */
export function formStretches(metadata: Metadata, key: string): Layered[] {
  return placesOf(metadata).flatMap(([name, span]) => {
    if (!span) return []
    const { start, end } = span
    const open = (first: boolean): string =>
      `<span${attributesOf({ class: 'f', id: first ? `${key}form.${name}` : undefined })}>`
    return [{ start, end, layer: LAYER.form, open, close: '</span>' }]
  })
}
