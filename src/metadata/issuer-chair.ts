import type { LetterheadBody } from './bodies.ts'
import { IssuerNames, rangeOf } from './issuer-names.ts'
import type { IssuerFound } from './issuer-sources.ts'
import type { SignerReading } from './signers.ts'

/** `Chủ tịch` with the full name of the body on the letterhead, which is the parent. */
export function chairOf(
  names: IssuerNames,
  owner: LetterheadBody,
  office: readonly number[],
  written: readonly number[],
): IssuerFound {
  const parent = names.named(owner.tokens)
  const complement = written.slice(office.length)
  const full = complement.length > owner.tokens.length && names.startsWith(complement, owner.tokens)
  const name = full ? names.text(written) : `${names.text(office)} ${parent.name}`
  return { issuer: { name, ...rangeOf(written) }, parent }
}

/** Signed on behalf of the body named there: `TM.`, `T/M`. */
export function isBehalf(signer: SignerReading): boolean {
  return (signer.mark ?? '').toUpperCase().startsWith('T') && /^T[./]?M/iu.test(signer.mark ?? '')
}
