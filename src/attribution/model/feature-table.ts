/** Which hashed features a model knows, and their rows of weights: open addressing, a short search from the hash's own place. */
export interface FeatureTable {
  readonly mask: number
  /** The upper half of the hash of the feature in each place; 0 for none. */
  readonly keys: Uint16Array
}

const furthest = 8

/** The row of a feature, or -1 for one that the model does not know. */
export function rowOf({ mask, keys }: FeatureTable, hash: number): number {
  const key = hash >>> 16 || 1
  let place = hash & mask
  for (let step = 0; step < furthest; step++) {
    const found = keys[place] as number
    if (found === key) return place
    if (found === 0) return -1
    place = (place + 1) & mask
  }
  return -1
}

/** Makes room for a feature; false where the places near its own are taken. */
export function addFeature({ mask, keys }: FeatureTable, hash: number): boolean {
  const key = hash >>> 16 || 1
  let place = hash & mask
  for (let step = 0; step < furthest; step++) {
    if (keys[place] === key) return true
    if (keys[place] === 0) {
      keys[place] = key
      return true
    }
    place = (place + 1) & mask
  }
  return false
}

export const emptyTable = (bits: number): FeatureTable => ({ mask: 2 ** bits - 1, keys: new Uint16Array(2 ** bits) })
