import { anaphoricDays } from './anaphoric-days.ts'
import { calendarDays } from './calendar-days.ts'
import { clockTimes } from './clock-times.ts'
import { countedShifts } from './counted-shifts.ts'
import { daysOfTheMonth } from './days-of-the-month.ts'
import { decades } from './decades.ts'
import { durations } from './durations.ts'
import type { DateFinder, DateRefiner } from './found.ts'
import { holidays } from './holidays.ts'
import { joins } from './joins.ts'
import { modifiers } from './modifiers.ts'
import { months } from './months.ts'
import { namedUnits } from './named-units.ts'
import { names } from './names.ts'
import { numericDays } from './numeric-days.ts'
import { openEnds } from './open-ends.ts'
import { partsOfDay } from './parts-of-day.ts'
import { quarters } from './quarters.ts'
import { rates } from './rates.ts'
import { references } from './references.ts'
import { relativeDays } from './relative-days.ts'
import { seasons } from './seasons.ts'
import { sets } from './sets.ts'
import { spansOfTime } from './spans-of-time.ts'
import { weekdays } from './weekdays.ts'
import { weeks } from './weeks.ts'
import { years } from './years.ts'

/** `clockTimes` as `clock-times`: the name of its file. */
const dashed = (name: string): string => name.replaceAll(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)

const named = {
  names,
  holidays,
  numericDays,
  weeks,
  calendarDays,
  daysOfTheMonth,
  months,
  seasons,
  quarters,
  years,
  decades,
  weekdays,
  relativeDays,
  anaphoricDays,
  clockTimes,
  partsOfDay,
  namedUnits,
  countedShifts,
  sets,
  rates,
  durations,
  spansOfTime,
  references,
} as const satisfies Record<string, DateFinder>

/**
 * The date finders. Of two expressions that overlap the longer stays, so that "6 July 2023" wins over "July 2023"; the order decides
 * between equals. Names come first: they keep what they cover from being a time at all. Holidays come before weekdays ("Good
 * Friday") and calendar days ("the Sept. 11 attacks"); sets come before durations ("$5 a day"); what the calendar names comes before
 * what counts from it.
 */
export const dateFinders: readonly DateFinder[] = Object.entries(named).map(([name, { topics, find }]) => {
  const rule = dashed(name)
  return { topics, find: (sentence) => find(sentence).map((candidate) => ({ ...candidate, rule })) }
})

/**
 * Joins come first, since a modifier belongs to the whole of what is joined ("early Thursday morning"); open ends last, when it is
 * clear what stands before a date.
 */
export const dateRefiners: readonly DateRefiner[] = [joins, modifiers, openEnds]
