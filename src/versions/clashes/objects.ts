import type { ClashFinder } from './clash.ts'

// "the ship had been carrying grain" / "the ship had been carrying rifles"

export const objects: ClashFinder = ({ x, y, subjectsShared }) => {
  const [one, two] = [x.objects[0], y.objects[0]]
  if (!one || !two || !subjectsShared || x.isNegated || y.isNegated) return null
  const parts = new Set(one.key.split(' '))
  if (two.key.split(' ').some((part) => parts.has(part))) return null
  return {
    rule: 'objects',
    reason: `one has “${one.words}” where the other has “${two.words}”`,
    confidence: 0.8,
    words: [one.words, two.words],
  }
}
