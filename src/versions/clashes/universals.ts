import type { ClashFinder } from './clash.ts'

// "aid had reached every village" / "nine villages had received nothing"

export const universals: ClashFinder = ({ x, y, shared }) => {
  const terms = new Set(shared.map(({ term }) => term))
  for (const [all, some] of [[x, y] as const, [y, x] as const]) {
    const one = all.everyOf.find((term) => terms.has(term))
    if (one === undefined || all.isNegated || !some.isNegated) continue
    const few = some.quantities.find(({ counted, high }) => counted.at(-1) === one && high > 0)
    if (few)
      return {
        rule: 'universals',
        reason: `one has it of all, the other not of “${few.words} ${one}”`,
        confidence: 0.85,
      }
  }
  return null
}
