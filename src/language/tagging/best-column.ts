/** Weights of hashed features: a row a feature, at `feature & mask`, of `rowLength` numbers, of which the first `columns` are used. */
export interface FeatureRows {
  readonly weights: Int16Array | Float32Array
  readonly mask: number
  readonly rowLength: number
  readonly columns: number
}

/** The column with the greatest sum over the rows of the first `count` features; leaves all sums in `scores`. */
export function bestColumn(features: Int32Array, count: number, rows: FeatureRows, scores: Float32Array): number {
  const { weights, mask, rowLength, columns } = rows
  scores.fill(0)
  for (let index = 0; index < count; index++) {
    const row = ((features[index] as number) & mask) * rowLength
    for (let column = 0; column < columns; column++) scores[column]! += weights[row + column] as number
  }
  let best = 0
  for (let column = 1; column < columns; column++)
    if ((scores[column] as number) > (scores[best] as number)) best = column
  return best
}
