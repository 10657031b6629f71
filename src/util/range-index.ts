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
  const ranges = items.map(rangesOf)
  const buckets = bucketed(ranges)
  const meets = (index: number, range: Range) => ranges[index]?.some((own) => overlaps(own, range)) ?? false
  return (range) => {
    const near = indicesNear(range, buckets)
    const found: Item[] = []
    for (const index of near) if (meets(index, range)) found.push(items[index] as Item)
    return found
  }
}

/** By bucket, the numbers of the items that lie in it, in order. */
function bucketed(ranges: readonly (readonly Range[])[]): ReadonlyMap<number, readonly number[]> {
  const buckets = new Map<number, number[]>()
  for (const [index, own] of ranges.entries()) {
    for (const range of own) {
      for (let bucket = bucketOf(range.start); bucket <= lastBucket(range); bucket++) {
        const held = buckets.get(bucket)
        if (!held) buckets.set(bucket, [index])
        else if (held.at(-1) !== index) held.push(index)
      }
    }
  }
  return buckets
}

function indicesNear(range: Range, buckets: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const [first, last] = [bucketOf(range.start), lastBucket(range)]
  if (first === last) return buckets.get(first) ?? []
  const near = new Set<number>()
  for (let bucket = first; bucket <= last; bucket++) for (const index of buckets.get(bucket) ?? []) near.add(index)
  return [...near].toSorted((a, b) => a - b)
}

const bucketOf = (offset: number): number => Math.floor(offset / bucketLength)
const lastBucket = ({ start, end }: Range): number => bucketOf(Math.max(start, end - 1))
