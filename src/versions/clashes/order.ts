import type { Comparison } from '../comparison.ts'
import { agents } from './agents.ts'
import { causes } from './causes.ts'
import type { Clash, ClashFinder } from './clash.ts'
import { negation } from './negation.ts'
import { numbers } from './numbers.ts'
import { objects } from './objects.ts'
import { opposites } from './opposites.ts'
import { places } from './places.ts'

import { universals } from './universals.ts'
import { winners } from './winners.ts'

/** The surest first: the first that is found gives the reason. */
const finders: readonly ClashFinder[] = [
  numbers,
  opposites,
  negation,
  universals,
  causes,
  winners,
  objects,
  places,
  agents,
]

export const clashesOf = (pair: Comparison): Clash[] =>
  finders.flatMap((find) => find(pair) ?? []).toSorted((one, two) => two.confidence - one.confidence)
