import type { Dated } from '#model'
import { firstDay, lastDay } from './published.ts'

/** From when it was public: the earlier of the saying and the publication that carries it, by the last day that each allows. */
export function knownFrom(saidOn: Dated, published: Dated): Dated {
  const said = lastDay(saidOn)
  const carried = lastDay(published)
  if (said === null) return published
  // Nothing is public before it is said: the words were added to the page later.
  const first = firstDay(saidOn)
  if (carried !== null && first !== null && first > carried) return saidOn
  return carried === null || said < carried ? saidOn : published
}
