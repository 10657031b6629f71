/** Weights of an averaged perceptron: rows of hashed features, a column a class. */
export class Perceptron {
  readonly weights: Float32Array
  readonly mask: number
  readonly #row: number
  readonly #totals: Float64Array
  readonly #stamps: Int32Array
  #now = 0

  /** `bits`: the number of rows as a power of two. */
  constructor(bits: number, row: number) {
    this.mask = 2 ** bits - 1
    this.#row = row
    const size = 2 ** bits * row
    this.weights = new Float32Array(size)
    this.#totals = new Float64Array(size)
    this.#stamps = new Int32Array(size)
  }

  /** One decision has been taken. */
  step(): void {
    this.#now++
  }

  /** Moves weight from the class that was guessed to the one that was right. */
  correct(features: Int32Array, count: number, guess: number, truth: number): void {
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & this.mask) * this.#row
      this.#add(row + truth, 1)
      this.#add(row + guess, -1)
    }
  }

  #add(at: number, value: number): void {
    const weight = this.weights[at] as number
    this.#totals[at]! += weight * (this.#now - (this.#stamps[at] as number))
    this.#stamps[at] = this.#now
    this.weights[at] = weight + value
  }

  /** The mean of the weights over all decisions so far. */
  average(): Float32Array {
    const mean = new Float32Array(this.weights.length)
    for (let at = 0; at < mean.length; at++)
      mean[at] =
        ((this.#totals[at] as number) + (this.weights[at] as number) * (this.#now - (this.#stamps[at] as number))) /
        Math.max(1, this.#now)
    return mean
  }
}
