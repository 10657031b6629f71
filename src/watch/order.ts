import { conditions, gerunds, whoever } from './finders/conditions.ts'
import { doubts, forecasts } from './finders/doubts.ts'
import { lookouts } from './finders/lookouts.ts'
import type { OutlookFinder } from './outlook-in-text.ts'

/** Finders of outlook; of two that find the same stretch the earlier one counts. A condition says more than a doubt in it. */
export const outlookFinders: readonly OutlookFinder[] = [lookouts, conditions, gerunds, whoever, doubts, forecasts]
