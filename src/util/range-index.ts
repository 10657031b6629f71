import type { Range } from './range.ts'
import { overlaps } from './range.ts'

const bucketLength = 1024

/**
 * Looks items up by the stretches of text that they take: gives a function from a stretch to the items of which some stretch overlaps
 * it, in their first order. Near linear to make and to ask for stretches of a sentence's length, however long the text is.
 */
export function rangeIndex<Item>(
  items: readonly Item[],
  rangesOf: (item: Item) => readonly Range[],
): (range: Range) => readonly Item[] {
  const buckets = new Map<number, number[]>()
  items.forEach((item, index) => {
    for (const bucket of new Set(rangesOf(item).flatMap(bucketsOf))) {
      const held = buckets.get(bucket)
      if (held) held.push(index)
      else buckets.set(bucket, [index])
    }
  })
  return (range) => {
    const near = bucketsOf(range).flatMap((bucket) => buckets.get(bucket) ?? [])
    return [...new Set(near)]
      .toSorted((a, b) => a - b)
      .flatMap((index) => {
        const item = items[index]
        return item !== undefined && rangesOf(item).some((own) => overlaps(own, range)) ? [item] : []
      })
  }
}

function bucketsOf({ start, end }: Range): number[] {
  const [first, last] = [Math.floor(start / bucketLength), Math.floor(Math.max(start, end - 1) / bucketLength)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
