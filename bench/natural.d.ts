// The package types its entry alone, and loading that entry prints on standard output.
declare module 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js' {
  export default class AggressiveTokenizerVi {
    tokenize(text: string): string[]
  }
}
