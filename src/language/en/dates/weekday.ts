import { type EpochDay, weekdayOf } from '#util'

const starts = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

export const weekdayPattern = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)'
/** Shortened names are words too, so that they need a stop and a date or time beside them. */
export const shortWeekdayPattern = '(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\.'

/** 0 for Sunday to 6 for Saturday. */
export const weekdayNumber = (name: string): number => starts.indexOf(name.toLowerCase().slice(0, 3))

/** XXXX-WXX-1 for a Monday: TIMEX3 counts from Monday to Sunday, 7. */
export const weekdayValue = (weekday: number): string => `XXXX-WXX-${weekday === 0 ? 7 : weekday}`

/** The last such day up to and with the given one. */
export const lastSuch = (weekday: number, day: EpochDay): EpochDay => day - ((weekdayOf(day) - weekday + 7) % 7)

/** The next such day after the given one. */
export const nextSuch = (weekday: number, day: EpochDay): EpochDay => lastSuch(weekday, day) + 7
