import type { Range, Shingles } from '#util'

/** A stretch of words that two texts have in common, in each of them. */
export interface SharedRun {
  readonly a: Range
  readonly b: Range
}

/** Shorter stretches are turns of phrase. */
const leastShingles = 3
/** A refrain can stand in very many places; this many are tried. */
const placesTried = 16

/** Stretches of consecutive shared shingles, in the order of `a`; each place of `a` is in one at most. */
export function sharedRuns(a: Shingles, b: Shingles): SharedRun[] {
  const places = placesIn(b.hashes)
  const runs: SharedRun[] = []
  for (let from = 0; from < a.hashes.length; ) {
    const { at, length } = longestFrom(a.hashes, from, b.hashes, places.get(a.hashes[from] ?? 0) ?? [])
    if (length >= leastShingles) runs.push({ a: stretch(a, from, length), b: stretch(b, at, length) })
    from += length >= leastShingles ? length + wordsMore : 1
  }
  return runs
}

/** A shingle ends this many words after it begins. */
const wordsMore = 2

function placesIn(hashes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [place, hash] of hashes.entries()) {
    const known = places.get(hash)
    if (!known) places.set(hash, [place])
    else if (known.length < placesTried) known.push(place)
  }
  return places
}

function longestFrom(a: Uint32Array, from: number, b: Uint32Array, places: readonly number[]) {
  let best = { at: 0, length: 0 }
  for (const at of places) {
    let length = 0
    while (from + length < a.length && at + length < b.length && a[from + length] === b[at + length]) length++
    if (length > best.length) best = { at, length }
  }
  return best
}

const stretch = ({ words }: Shingles, from: number, length: number): Range => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1 + wordsMore]?.end ?? 0,
})
