import type { Dated } from '#model'
import { type DayBounds, type EpochDay, edtfBounds, epochDay } from '#util'

// A date whose year is not said (XXXX-07-06) spans all the years there are: that bounds nothing.
const earliest = epochDay(1000, 1, 1)
const latest = epochDay(3000, 1, 1)

/** The first and last day of a date as far as they are known; null where neither is. */
export function knownBounds({ edtf }: Dated): DayBounds | null {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  const first = known(bounds?.first)
  const last = known(bounds?.last)
  return first === null && last === null ? null : { first, last }
}

/** The day from which something was surely public. */
export const surelyBy = (date: Dated): EpochDay | null => knownBounds(date)?.last ?? null

const known = (day: EpochDay | null | undefined): EpochDay | null =>
  day != null && day >= earliest && day <= latest ? day : null
