import type { TieFinder } from '../tie-in-text.ts'
import { alliances, allies, namedAlliances } from './alliances.ts'
import { depending } from './depending.ts'
import { deploying, supplying } from './goods.ts'
import { inReturnFor, opposedPeople, siding } from './siding.ts'
import { standing } from './standing.ts'

/** All finders of ties. Where two say the same of one pair, the earlier one's reason is kept. */
export const finders: readonly TieFinder[] = [
  depending,
  inReturnFor,
  namedAlliances,
  alliances,
  allies,
  supplying,
  deploying,
  standing,
  opposedPeople,
  siding,
]
