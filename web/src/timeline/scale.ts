import type { EpochDay } from '#util'
import type { DayWindow } from './day-window.ts'

/** Days to pixels and back. */
export interface Scale {
  readonly at: (day: EpochDay) => number
  readonly dayAt: (pixel: number) => number
}

export function scaleOf({ first, last }: DayWindow, from: number, to: number): Scale {
  const perDay = (to - from) / Math.max(1, last - first)
  return {
    at: (day) => from + (day - first) * perDay,
    dayAt: (pixel) => first + (pixel - from) / perDay,
  }
}
