export interface Offset {
  readonly dx: number
  readonly dy: number
}

/** How far apart marks stand that share one place, in pixels: closer, and drawn smaller, when they are many. */
export const spacing = 13
const closeSpacing = 10
const few = 4
const mostRows = 8

export const isCrowded = (count: number): boolean => count > few

const spacingOf = (count: number): number => (isCrowded(count) ? closeSpacing : spacing)

/** How many columns a block of `count` marks has in `room` pixels; a block that would grow very high takes more room than it has. */
export function columnsOf(count: number, room: number): number {
  const fitting = Math.floor(room / spacingOf(count))
  return Math.max(1, Math.min(fitting, Math.ceil(Math.sqrt(count))), Math.ceil(count / mostRows))
}

export const heightOf = (count: number, room: number): number =>
  Math.ceil(count / columnsOf(count, room)) * spacingOf(count)

/** Marks that share one place are set as a block around it, row by row, so that each can be seen and reached. */
export function blockOffset(index: number, count: number, room: number): Offset {
  const columns = columnsOf(count, room)
  const rows = Math.ceil(count / columns)
  const column = index % columns
  const row = Math.floor(index / columns)
  const inRow = row === rows - 1 ? count - row * columns : columns
  const apart = spacingOf(count)
  return { dx: (column - (inRow - 1) / 2) * apart, dy: (row - (rows - 1) / 2) * apart }
}
