import type { Dated } from '#model'
import { lastDay } from './published.ts'

/** From when it was public: the earlier of the saying and the publication that carries it, by the last day that each allows. */
export function knownFrom(saidOn: Dated, published: Dated): Dated {
  const said = lastDay(saidOn)
  const carried = lastDay(published)
  if (said === null) return published
  return carried === null || said < carried ? saidOn : published
}
