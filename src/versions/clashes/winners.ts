import type { ClashFinder } from './clash.ts'

// "Dalia Rus had won" / "Tom Hale had won"

export const winners: ClashFinder = ({ x, y }) => {
  if (x.winner.length === 0 || y.winner.length === 0 || x.isNegated || y.isNegated) return null
  if (x.winner.some((term) => y.winner.includes(term))) return null
  return {
    rule: 'winners',
    reason: `“${x.winner.join(' ')}” and “${y.winner.join(' ')}” cannot both have won`,
    confidence: 0.85,
  }
}
