import { SEMICOLON } from '../lexicon/marks.ts'
import type { Family } from './family.ts'
import { TitleMarks } from './title-marks.ts'

/** Adds nothing itself: learns the titles in capitals that go over their semicolons, for those who read titles. */
export const headings: Family = {
  id: 'headings',
  prepare: (lexicon) => {
    const marks = new TitleMarks(lexicon)
    return {
      openers: { words: new Uint8Array(0), mark: SEMICOLON },
      find: (store, board, openings) => {
        for (let i = openings.next(0); i < store.count; i = openings.next(i + 1)) marks.learnHeading(store, board, i)
      },
    }
  },
}
