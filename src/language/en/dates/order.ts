import { calendarDays } from './calendar-days.ts'
import type { DateFinder } from './found.ts'
import { later } from './later.ts'
import { monthsAndYears } from './months-and-years.ts'
import { relativeDays } from './relative-days.ts'

/**
 * The date finders. What names a whole day comes before months and years, which would take "July 2023" out of "6 July 2023"; what
 * counts from a day spoken of comes last, when the days before it in its sentence are known.
 */
export const dateFinders: readonly DateFinder[] = [calendarDays, monthsAndYears, relativeDays, later]
