/** Decision trees whose values add up to the logarithm of odds: all nodes in a row, each tree's before the next one's. */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: Int32Array
  /** What a node asks; -1 for a leaf. */
  readonly questions: Int8Array
  /** A question's bound: below it, on to the next node; for a leaf, its value. */
  readonly numbers: Float32Array
  /** The node for numbers from the bound on. */
  readonly others: Int32Array
  readonly start: number
}

/** The probability that the forest gives to the row of numbers that starts at `at`. */
export function probabilityOf(
  { roots, questions, numbers, others, start }: Forest,
  rows: Float32Array,
  at: number,
): number {
  let sum = start
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let question = questions[node] as number; question >= 0; question = questions[node] as number)
      node = (rows[at + question] as number) < (numbers[node] as number) ? node + 1 : (others[node] as number)
    sum += numbers[node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
