import type { Comparison } from '../comparison.ts'
import type { Matter, Term } from '../matter.ts'
import type { ClashFinder } from './clash.ts'

// "the guards fired" / "the guards did not fire"; not "the mask is in Miami" / "no mask had ever belonged to him"

/** Clashes where the one states nearly all that the other negates: who denies that two things came together denies neither. */
export const negation: ClashFinder = (pair) => turned(pair.x, pair.y, pair) ?? turned(pair.y, pair.x, pair)

function turned(
  negative: Matter,
  positive: Matter,
  { shared, subjectsShared, daysBetween }: Comparison,
): ReturnType<ClashFinder> {
  const denied = [...negative.terms].filter(([, { sign, isName }]) => sign < 0 && !isName)
  const stated = denied.filter(([term]) => positive.terms.get(term)?.sign === 1)
  const [first] = stated
  if (!first || weight(stated) < least * weight(denied)) return null
  if (stated.some(([term]) => involvement.test(term))) return null
  const both = shared.filter(({ earlier }) => !earlier.isName).length
  // "Nobody had warned them": that is all that it says.
  const isAll =
    negative.negatesDeed &&
    negative.terms.size <= 2 &&
    weight(denied) === weight(stated) &&
    first[1].weight >= 1 &&
    daysBetween <= longest
  if (isAll) return found(first[1], 1)
  if (stated.length === 1 && (both < 2 || weight(denied) > weight(stated) + 0.6)) return null
  if (stated.length === 1 && daysBetween > 3 && !subjectsShared) return null
  return found(first[1], stated.length)
}

const found = ({ word }: Term, count: number): ReturnType<ClashFinder> => ({
  rule: 'negation',
  reason: `one states “${word}”, which the other negates`,
  confidence: Math.min(0.95, 0.72 + 0.08 * count),
})

/** Days in which what was not yet so may have come about. */
const longest = 7

const least = 0.65

/** Who denies a part in a thing does not deny the thing. */
const involvement = /^(?:involv|hand|role|part|complic|link|knowledg)/u

const weight = (terms: readonly (readonly [string, Term])[]): number =>
  terms.reduce((total, [, term]) => total + term.weight, 0)
