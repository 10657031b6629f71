/** A cell of a table in text, with where it stands there, its quotation marks left out. */
export interface TableCell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A row of a table, with the line on which it starts. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly TableCell[]
}

/**
 * The rows of a table as RFC 4180 has them; commas, semicolons or tabs part the cells, whichever the first line has most of. Quoted
 * cells may hold marks and line ends.
 */
export function tableRows(text: string): TableRow[] {
  const firstLine = text.slice(0, /\r?\n|$/u.exec(text)?.index)
  const mark = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ','
  const rows: TableRow[] = []
  let cells: TableCell[] = []
  let [at, line, started] = [0, 1, 1]
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at, mark)
    cells.push(cell)
    line += lineFeedsIn(text, at, next)
    at = next
    if (text[at] === mark) {
      at++
      if (at >= text.length) cells.push({ text: '', start: at, end: at })
      else continue
    }
    rows.push({ line: started, cells })
    cells = []
    if (text[at] === '\r') at++
    if (text[at] === '\n') {
      at++
      line++
    }
    started = line
  }
  return rows
}

interface Read {
  readonly cell: TableCell
  readonly next: number
}

function plain(text: string, start: number, mark: string): Read {
  let end = start
  while (
    end < text.length &&
    text[end] !== mark &&
    text[end] !== '\n' &&
    !(text[end] === '\r' && text[end + 1] === '\n')
  )
    end++
  return { cell: { text: text.slice(start, end), start, end }, next: end }
}

/** What stands between the closing mark and the next cell is left out. */
function quoted(text: string, at: number): Read {
  const start = at + 1
  let end = start
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1
  const cell = { text: text.slice(start, end).replaceAll('""', '"'), start, end }
  let next = Math.min(end + 1, text.length)
  while (next < text.length && !/[,;\t\r\n]/u.test(text[next] ?? '')) next++
  return { cell, next }
}

function lineFeedsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
