import { calendarDate, epochDay, isoDay } from '#util'
import type { Anchors } from './found.ts'
import { two } from './readings.ts'

const month = 30
// From how many days on, on either side, the tense of a verb counts for more than nearness.
const far = 3 * month

/**
 * The year of a date that has none: in a history the one last spoken of, else the nearest (measured .94 on news); where both
 * sides are far, the tense of its verb decides. Null where nothing is known.
 */
export function yearMeant(anchors: Anchors, monthOf: number, day: number, reach = far): number | null {
  const { reference, isHistory, year, tense } = anchors
  if (isHistory && year !== null) return year + (startsNextYear(anchors, monthOf) ? 1 : 0)
  if (reference === null) return year
  const current = calendarDate(reference).year
  const candidates = [current - 1, current, current + 1].filter((candidate) => isReal(candidate, monthOf, day))
  const ahead = (candidate: number) => epochDay(candidate, monthOf, day) - reference
  const nearest = candidates.toSorted((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))[0] ?? null
  if (nearest === null || Math.abs(ahead(nearest)) <= reach) return nearest
  if (tense() === 'past') return candidates.findLast((candidate) => ahead(candidate) <= month / 2) ?? nearest
  if (tense() === 'future') return candidates.find((candidate) => ahead(candidate) >= -month / 2) ?? nearest
  return nearest
}

/** "In December 1864 ... On April 1": a story that has come to the end of a year goes on in the next. */
function startsNextYear({ spoken, year }: Anchors, monthOf: number): boolean {
  if (spoken === null || (spoken.grain !== 'day' && spoken.grain !== 'month')) return false
  const last = calendarDate(spoken.first)
  return last.year === year && last.month - monthOf >= 8
}

export const isReal = (year: number, monthOf: number, day: number): boolean =>
  isoDay(epochDay(year, monthOf, day)) === `${String(year).padStart(4, '0')}-${two(monthOf)}-${two(day)}`
