export interface Offset {
  readonly dx: number
  readonly dy: number
}

/** How far apart marks stand that share one place, in pixels. */
export const spacing = 13

/** How many columns a block of `count` marks has, at most `most`. */
export const columnsOf = (count: number, most = Number.POSITIVE_INFINITY): number =>
  Math.max(1, Math.min(Math.ceil(Math.sqrt(count)), most))

export const heightOf = (count: number, most?: number): number => Math.ceil(count / columnsOf(count, most)) * spacing

/** Marks that share one place are set as a block around it, row by row, so that each can be seen and reached. */
export function blockOffset(index: number, count: number, most?: number): Offset {
  const columns = columnsOf(count, most)
  const rows = Math.ceil(count / columns)
  const column = index % columns
  const row = Math.floor(index / columns)
  const inRow = row === rows - 1 ? count - row * columns : columns
  return { dx: (column - (inRow - 1) / 2) * spacing, dy: (row - (rows - 1) / 2) * spacing }
}
