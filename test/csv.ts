/** A strict reader of RFC 4180 with a byte order mark: anything that the standard does not allow throws. */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    const { field, end } = text.charAt(at) === '"' ? quoted(text, at + 1) : bare(text, at)
    row.push(field)
    at = end
    if (text.charAt(at) === ',') {
      at++
      if (at === text.length) throw new Error('the last line does not end')
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor CRLF at ${at}`)
  }
  const width = rows[0]?.length
  if (rows.some(({ length }) => length !== width)) throw new Error('rows differ in length')
  return rows
}

function bare(text: string, start: number): { field: string; end: number } {
  let end = start
  while (end < text.length && !',\r\n"'.includes(text.charAt(end))) end++
  return { field: text.slice(start, end), end }
}

function quoted(text: string, start: number): { field: string; end: number } {
  let field = ''
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) throw new Error('a quote is never closed')
    field += text.slice(at, quote)
    if (text.charAt(quote + 1) !== '"') return { field, end: quote + 1 }
    field += '"'
    at = quote + 2
  }
}
