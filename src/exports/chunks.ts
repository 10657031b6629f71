const chunkLength = 65_536

/** Joins small pieces of text to chunks of some 64,000 letters: writing each piece by itself costs more than making it. */
export async function* chunked(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = []
  let length = 0
  for await (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < chunkLength) continue
    yield held.join('')
    held = []
    length = 0
  }
  if (held.length > 0) yield held.join('')
}

/** A JSON array in the midst of a document: `before`, the items parted by commas, one a line, and `after`. */
export async function* jsonArray(before: string, items: AsyncIterable<unknown>, after: string): AsyncGenerator<string> {
  yield before
  let isFirst = true
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(item)}`
    isFirst = false
  }
  yield `\n${after}\n`
}
