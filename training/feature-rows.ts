/** Features that are seen often enough, numbered. */
export interface FeatureNumbers {
  /** The hash of each numbered feature. */
  readonly hashes: Int32Array
  numberOf(hash: number): number
}

/** Counts hashes; which ones came often is known at the end. */
export class FeatureCounter {
  readonly #counts = new Uint8Array(2 ** 27)

  add(hashes: Int32Array): void {
    const counts = this.#counts
    for (let index = 0; index < hashes.length; index++) {
      const at = (hashes[index] as number) >>> 5
      if ((counts[at] as number) < 255) counts[at]!++
    }
  }

  isFrequent(hash: number, least: number): boolean {
    return (this.#counts[hash >>> 5] as number) >= least
  }
}

/** Gives numbers to hashes in the order in which they come. */
export class FeatureNumbering implements FeatureNumbers {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #numbers: Int32Array
  #list = new Int32Array(1 << 20)
  #size = 0

  constructor(bits = 24) {
    this.#mask = 2 ** bits - 1
    this.#keys = new Int32Array(2 ** bits)
    this.#numbers = new Int32Array(2 ** bits)
  }

  get hashes(): Int32Array {
    return this.#list.subarray(0, this.#size)
  }

  #place(hash: number): number {
    let place = Math.imul(hash, 0x9e3779b1) & this.#mask
    while (this.#numbers[place] !== 0 && this.#keys[place] !== hash) place = (place + 1) & this.#mask
    return place
  }

  numberOf(hash: number): number {
    return (this.#numbers[this.#place(hash)] as number) - 1
  }

  add(hash: number): number {
    const place = this.#place(hash)
    const known = this.#numbers[place] as number
    if (known !== 0) return known - 1
    if (this.#size === this.#list.length) {
      const larger = new Int32Array(this.#list.length * 2)
      larger.set(this.#list)
      this.#list = larger
    }
    this.#list[this.#size] = hash
    this.#keys[place] = hash
    this.#numbers[place] = ++this.#size
    return this.#size - 1
  }
}
