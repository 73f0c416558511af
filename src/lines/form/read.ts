import { readAddressee } from './addressees.ts'
import { readBasis } from './bases.ts'
import { readBody } from './body.ts'
import { headAhead, readHead, readHeadline } from './letterhead.ts'
import { readRecipient } from './recipients.ts'
import { readSignature } from './signature.ts'
import { AGAIN, type FormState, type State } from './state.ts'
import { readTitle } from './title.ts'

/** More changes of state than a document has parts, for one line. */
const MOST_TURNS = 8

/** The reader of each part: it names the line and gives how many lines it read, or `AGAIN` when the part is over. */
const READERS: Readonly<Record<State, (form: FormState, i: number) => number>> = {
  head: readHead,
  title: readTitle,
  addressees: readAddressee,
  bases: readBasis,
  recipients: readRecipient,
  signature: readSignature,
  body: readBody,
  after: readBody,
}

/**
 * Names the lines of the form: letterhead, type, title, addressees, bases, signature, recipients. One pass over the
 * lines in the order in which a document has its parts; a part that is missing is passed over.
 */
export function readForm(form: FormState): void {
  let i = 0
  if (headAhead(form, 0)) form.enter('head')
  else if (readHeadline(form)) i = 1
  while (i < form.lines.length) {
    let read = form.lines[i]?.kind === 'page' ? 1 : AGAIN
    for (let turn = 0; read === AGAIN && turn < MOST_TURNS; turn++) read = READERS[form.state](form, i)
    i += Math.max(1, read)
  }
}
