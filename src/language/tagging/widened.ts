/** Weights as they are stored, of 8 bits, made those that are reckoned with: squared, with their signs. */
export function widened(values: Int8Array): Int16Array {
  const weights = new Int16Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number
    weights[index] = value < 0 ? -value * value : value * value
  }
  return weights
}
