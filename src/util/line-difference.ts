/** Lines that stand only in the later of two texts, and only in the earlier one, each in their order. */
export interface LineDifference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

// Beyond this many pairs of lines only what one text does not have at all is told.
const mostPairs = 4_000_000

/** How a list of lines became another: the fewest lines taken out and put in. */
export function lineDifference(before: readonly string[], after: readonly string[]): LineDifference {
  const start = before.findIndex((line, index) => line !== after[index])
  const same = start < 0 ? Math.min(before.length, after.length) : start
  const old = before.slice(same)
  const now = after.slice(same)
  if (old.length * now.length > mostPairs) {
    const [olds, nows] = [new Set(old), new Set(now)]
    return { added: now.filter((line) => !olds.has(line)), removed: old.filter((line) => !nows.has(line)) }
  }
  return walked(old, now, commonLengths(old, now))
}

/** The length of the longest common run of lines, not needing to touch, from each pair of lines on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let a = old.length - 1; a >= 0; a--) {
    const row = lengths[a]
    const below = lengths[a + 1]
    if (!row || !below) continue
    for (let b = now.length - 1; b >= 0; b--)
      row[b] = old[a] === now[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0)
  }
  return lengths
}

function walked(old: readonly string[], now: readonly string[], lengths: readonly Uint32Array[]): LineDifference {
  const added: string[] = []
  const removed: string[] = []
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    const [oldLine, newLine] = [old[a], now[b]]
    if (oldLine !== undefined && oldLine === newLine) {
      a++
      b++
    } else if (
      oldLine !== undefined &&
      (newLine === undefined || (lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0))
    ) {
      removed.push(oldLine)
      a++
    } else if (newLine !== undefined) {
      added.push(newLine)
      b++
    }
  }
  return { added, removed }
}
