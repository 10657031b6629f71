import { contains, type Range, rangeIndex } from '#util'
import type { Refiner } from '../../attribution.ts'

/**
 * Of two attributions with nearly one content, the surer stays. Speech within reported speech stays too: it is a claim of the inner
 * speaker.
 */
export const nested: Refiner = (attributions) => {
  const near = rangeIndex(attributions, ({ content }) => content.slice(0, 1))
  return attributions.filter((attribution) => {
    const content = attribution.content[0]
    const others = content ? near(content) : []
    return !others.some(
      (other) => other !== attribution && repeats(other, attribution) && precedes(other, attribution, others),
    )
  })
}

function repeats(a: { content: readonly Range[] }, b: { content: readonly Range[] }): boolean {
  const [x, y] = [a.content[0], b.content[0]]
  if (!x || !y) return false
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  const isInside = contains(x, y) || contains(y, x)
  return isInside && shared > 0.8 * Math.max(x.end - x.start, y.end - y.start)
}

function precedes<Item extends { confidence: number }>(a: Item, b: Item, all: readonly Item[]): boolean {
  return a.confidence > b.confidence || (a.confidence === b.confidence && all.indexOf(a) < all.indexOf(b))
}
