/** A worker that ends when it is given a certain file, as one does that runs out of memory. */
export function readFiles({ files }) {
  if (files.some(({ name }) => name.startsWith('deadly'))) process.exit(9)
  return { records: new Uint8Array(), read: [], unchanged: files.map(({ name }) => name), errors: [] }
}

export function writeOutput() {
  return { dropped: 0 }
}
