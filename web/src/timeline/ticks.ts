import { calendarDate, type EpochDay, epochDay } from '#util'
import { format } from '../dates/date-words.ts'
import type { DayWindow } from './day-window.ts'

export interface Tick {
  readonly day: EpochDay
  readonly label: string
}

type Step = { readonly days: number } | { readonly months: number }

const steps: readonly Step[] = [
  ...[1, 2, 4, 7, 14].map((days) => ({ days })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map((months) => ({ months })),
]

/** Round days along an axis, at most `most` of them; the year is said where it is first met. */
export function ticksIn(window: DayWindow, most: number, locale?: string): readonly Tick[] {
  const step = steps.find((candidate) => daysOf(window, candidate).length <= most) ?? { months: 12_000 }
  const days = daysOf(window, step)
  return days.map((day, index) => ({ day, label: labelOf(day, days[index - 1], step, locale) }))
}

function daysOf({ first, last }: DayWindow, step: Step): readonly EpochDay[] {
  const days: EpochDay[] = []
  for (let day = firstDay(first, step); day <= last; day = next(day, step)) if (day >= first) days.push(day)
  return days
}

function firstDay(first: EpochDay, step: Step): EpochDay {
  if ('days' in step) return Math.ceil(first / step.days) * step.days
  const { year, month } = calendarDate(first)
  const months = Math.ceil((year * 12 + month - 1) / step.months) * step.months
  return epochDay(0, months + 1, 1)
}

function next(day: EpochDay, step: Step): EpochDay {
  if ('days' in step) return day + step.days
  const { year, month } = calendarDate(day)
  return epochDay(year, month + step.months, 1)
}

function labelOf(day: EpochDay, before: EpochDay | undefined, step: Step, locale?: string): string {
  const date = new Date(day * 86_400_000)
  if ('months' in step && step.months % 12 === 0) return format(locale, { year: 'numeric' }).format(date)
  const isNewYear = before === undefined || calendarDate(before).year !== calendarDate(day).year
  const style = {
    ...('days' in step && { day: 'numeric' as const }),
    month: 'short' as const,
    ...(isNewYear && { year: 'numeric' as const }),
  }
  return format(locale, style).format(date)
}
