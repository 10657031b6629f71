import type { PropositionFinder } from '../../propositions/draft.ts'
import { count } from './count.ts'
import { agreed, demanded, offered, refused } from './deals.ts'
import { did } from './did.ts'
import { happened } from './happened.ts'
import { holdsOffice } from './holds-office.ts'
import { located } from './located.ts'
import { met } from './met.ts'
import { intends, knows } from './mind.ts'
import { moved } from './moved.ts'
import { responsibleFor } from './responsible-for.ts'
import { saidOf } from './said-of.ts'
import { status } from './status.ts'

/**
 * All are asked of every clause, as one clause may state several things ("the army killed 12": a deed, a state, a number). The order is
 * that of the list of a clause's propositions: the closest reading of its verb first, numbers last, as they stand in phrases.
 */
export const propositionFinders: readonly PropositionFinder[] = [
  located,
  moved,
  met,
  offered,
  refused,
  agreed,
  demanded,
  saidOf,
  holdsOffice,
  responsibleFor,
  intends,
  knows,
  status,
  did,
  happened,
  count,
]
