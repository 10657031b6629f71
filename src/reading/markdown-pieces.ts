const fence = /^ {0,3}(`{3,}|~{3,})/u
const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/u
const container = /^(?:>[ \t]*[-+*>\d]|[-+*]|\d{1,9}[.)])/u
const mostContinued = 50
const longPiece = 200

/**
 * A Markdown text in pieces that mean the same when read one by one, since reading a text of many lists and quotes whole takes a
 * time that grows with the square of it: cut at blank lines outside code fences, where the next line is not indented, and within lists and quotes of more
 * than 200 lines. A piece that uses a link's name ends with what the name stands for.
 */
export function markdownPieces(markdown: string): string[] {
  const { pieces, definitions } = cut(markdown)
  return pieces.map((piece) => {
    const used = new Set([...piece.matchAll(/\[([^\]\n]{1,200})\]/gu)].map(([, name]) => key(name)))
    const known = [...used].flatMap((name) => definitions.get(name) ?? [])
    return known.length === 0 ? piece : `${piece}\n\n${known.join('\n')}\n`
  })
}

function cut(markdown: string): { pieces: string[]; definitions: ReadonlyMap<string, string> } {
  const pieces: string[] = []
  const definitions = new Map<string, string>()
  let piece: string[] = []
  let open: string | null = null
  let blank = false
  let continued = 0
  for (const line of markdown.split(/\r\n?|\n/u)) {
    const mark = fence.exec(line)?.[1] ?? null
    const isNew =
      open === null &&
      (blank
        ? line.trim() !== '' && (!/^[ \t]/u.test(line) || continued++ >= mostContinued)
        : piece.length >= longPiece && (container.test(line) || piece.length >= 10 * longPiece))
    if (isNew) {
      pieces.push(piece.join('\n'))
      piece = []
      continued = 0
    }
    const name = open === null ? definition.exec(line)?.[1] : undefined
    if (name === undefined) piece.push(line)
    else if (!definitions.has(key(name))) definitions.set(key(name), line)
    if (open === null) open = mark
    else if (mark !== null && mark[0] === open[0] && mark.length >= open.length) open = null
    blank = line.trim() === ''
  }
  return { pieces: [...pieces, piece.join('\n')], definitions }
}

const key = (name: string | undefined): string => (name ?? '').trim().replace(/\s+/gu, ' ').toLowerCase()
