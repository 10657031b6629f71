import type { Matter, MatterWord } from './matter.ts'

/** Two wordings that are alike but for some words, which stand at the same place. */
export interface Frame {
  /** Share of words that stand in both in the same order, 0 to 1. */
  readonly alike: number
  /** What the one has where the other has something else. */
  readonly swapped: readonly { readonly earlier: readonly MatterWord[]; readonly later: readonly MatterWord[] }[]
}

/** Lays two accounts word by word on each other ("a [patrol] was lost in fog" / "a [drone] was lost in fog"). Pure. */
export function frameOf({ words: x }: Matter, { words: y }: Matter): Frame {
  const pairs = commonPairs(
    x.map(({ term }) => term),
    y.map(({ term }) => term),
  )
  const ends = [...pairs, [x.length, y.length] as const]
  let [from, to] = [0, 0]
  const swapped: Frame['swapped'][number][] = []
  for (const [at, other] of ends) {
    const earlier = x.slice(from, at).filter(({ weight }) => weight > 0)
    const later = y.slice(to, other).filter(({ weight }) => weight > 0)
    if (earlier.length > 0 && later.length > 0) swapped.push({ earlier, later })
    ;[from, to] = [at + 1, other + 1]
  }
  return { alike: (2 * pairs.length) / Math.max(1, x.length + y.length), swapped }
}

/** A longest common subsequence, as pairs of places. Accounts are short: longer ones are compared by their openings. */
function commonPairs(x: readonly string[], y: readonly string[]): (readonly [number, number])[] {
  const [rows, columns] = [Math.min(x.length, longest), Math.min(y.length, longest)]
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const own = lengths[row]
      if (own)
        own[column] =
          x[row] === y[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: (readonly [number, number])[] = []
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (x[row] === y[column]) found.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return found
}

const longest = 60
