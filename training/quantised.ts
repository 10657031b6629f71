/**
 * Weights as whole numbers of 8 bits whose squares, with their signs, stand in proportion to them: small ones keep their differences,
 * and no large one is cut off. `scale` is what a square of 1 stands for.
 */
export function quantised(weights: Float32Array): { values: Int8Array; scale: number } {
  let largest = 1e-9
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const values = new Int8Array(weights.length)
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number
    values[index] = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest))
  }
  return { values, scale: largest / 127 ** 2 }
}
