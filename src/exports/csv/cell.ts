/** A value of a cell: a number stays one, whatever is missing is an empty cell. */
export type Cell = string | number | null

// What spreadsheets take for the start of a formula, full-width forms included (OWASP, "CSV injection").
const formula = /^[\s\u0000-\u001F]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A row of RFC 4180. Text that a spreadsheet would run as a formula has an apostrophe before it. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(Math.round(cell * 1e4) / 1e4)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
