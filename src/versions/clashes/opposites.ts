import type { Side } from '../matter.ts'
import type { ClashFinder } from './clash.ts'

// "is alive" / "was killed"; "the signal was red" / "the signal was green"; "was signed" / "was not signed"

export const opposites: ClashFinder = ({ x, y, daysBetween }) => {
  const isOfPart = (name: string) => name === 'rising or falling' && x.qualifiers.join() !== y.qualifiers.join()
  for (const [name, one] of x.sides) {
    const two = y.sides.get(name)
    if (
      two === undefined ||
      isOfPart(name) ||
      !areApart(one, two) ||
      ((one.passes || two.passes) && daysBetween > longest)
    )
      continue
    return {
      rule: 'opposites',
      reason: `${words(one)} and ${words(two)} are opposites (${name})`,
      confidence: 0.85,
      words: [...one.all, ...two.all],
      passes: one.passes,
    }
  }
  return null
}

/** Days after which another state is a change and no clash. */
const longest = 3

function areApart(one: Side, two: Side): boolean {
  if (one.side === two.side) return one.isNegated !== two.isNegated
  if (one.isNegated && two.isNegated) return one.of === 2
  return one.isNegated === two.isNegated
}

const words = ({ words: own, isNegated }: Side): string => `${isNegated ? 'not ' : ''}“${own}”`
