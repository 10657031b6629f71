import { contains } from '#util'
import type { Refiner } from '../../attribution.ts'

/**
 * Of two attributions with nearly one content, the surer stays. Speech within reported speech stays too: it is a claim of the inner
 * speaker.
 */
export const nested: Refiner = (attributions) =>
  attributions.filter(
    (attribution) =>
      !attributions.some(
        (other) => other !== attribution && repeats(other, attribution) && precedes(other, attribution, attributions),
      ),
  )

function repeats(a: { content: readonly Range[] }, b: { content: readonly Range[] }): boolean {
  const [x, y] = [a.content[0], b.content[0]]
  if (!x || !y) return false
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  const isInside = contains(x, y) || contains(y, x)
  return isInside && shared > 0.8 * Math.max(x.end - x.start, y.end - y.start)
}

interface Range {
  readonly start: number
  readonly end: number
}

function precedes<Item extends { confidence: number }>(a: Item, b: Item, all: readonly Item[]): boolean {
  return a.confidence > b.confidence || (a.confidence === b.confidence && all.indexOf(a) < all.indexOf(b))
}
