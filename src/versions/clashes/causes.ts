import type { ClashFinder } from './clash.ts'

// "failed because of a fault in a joint" / "failed because an anchor was dragged across it"

export const causes: ClashFinder = ({ x, y, shared }) => {
  const [one, two] = [x.causes[0], y.causes[0]]
  if (!one || !two) return null
  const parts = new Set(one.key.split(' '))
  if (two.key.split(' ').some((part) => parts.has(part))) return null
  const isOfOne = shared.some(({ term }) => !parts.has(term) && !two.key.split(' ').includes(term))
  return isOfOne
    ? { rule: 'causes', reason: `one gives “${one.words}” as the cause, the other “${two.words}”`, confidence: 0.85 }
    : null
}
