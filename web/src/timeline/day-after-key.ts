import type { EpochDay } from '#util'
import type { DayWindow } from './day-window.ts'

/** The day to which a key takes the as-of line: a day with the arrows, a week with the page keys, an end with Home and End. */
export function dayAfterKey(key: string, day: EpochDay, { first, last }: DayWindow): EpochDay | null {
  const days: Record<string, EpochDay> = {
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    PageDown: day - 7,
    PageUp: day + 7,
    Home: first,
    End: last,
  }
  const to = days[key]
  return to === undefined ? null : Math.min(last, Math.max(first, to))
}
