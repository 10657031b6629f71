import type { ClashFinder } from './clash.ts'

// "was shot down by the army" / "rebels had shot it down"

export const agents: ClashFinder = ({ x, y, shared }) => {
  const [one, two] = [x.agents[0], y.agents[0]]
  if (!one || !two) return null
  const own = new Set([...x.agents, ...y.agents].flatMap(({ key }) => key.split(' ')))
  const inBoth = (key: string) => key.split(' ').some((part) => x.terms.has(part) && y.terms.has(part))
  if (inBoth(one.key) || inBoth(two.key) || x.isNegated || y.isNegated) return null
  const deeds = shared.filter(({ term, earlier }) => !own.has(term) && !earlier.isName)
  if (deeds.length < 2) return null
  return {
    rule: 'agents',
    reason: `one has it done by “${one.words}”, the other by “${two.words}”`,
    confidence: 0.8,
    words: [one.words, two.words],
  }
}
