/**
 * The same string as the engine keeps the names of fields: of equal ones there is one, so that comparing it with a word
 * of the code compares two addresses and no letters. For strings that rules compare at every token.
 */
export function interned(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}
