/** A half-open stretch `[start, end)` of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const range = (start: number, end: number): Range => ({ start, end })

/** True when the two stretches share at least one unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** True when `outer` holds the whole of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

export const textOf = (text: string, { start, end }: Range): string => text.slice(start, end)

/** The stretch without white space at its edges; empty stretches stay where they start. */
export function trimmed(text: string, { start, end }: Range): Range {
  let a = start
  let b = end
  while (a < b && /\s/u.test(text[a] ?? '')) a++
  while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
  return { start: a, end: b }
}
