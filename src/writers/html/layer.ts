/** Layers of the marked text, from the outermost to the innermost. */
export const LAYER = {
  block: 0,
  line: 1,
  heading: 2,
  form: 3,
  act: 4,
  target: 5,
  deadline: 6,
  entity: 7,
  reference: 8,
} as const
