import { type Dated, unknownDate } from '#model'
import { type EpochDay, edtfBounds, isoDay } from '#util'

/** The last day that a date allows, or null. */
export const lastDay = ({ edtf }: Dated): EpochDay | null => (edtf === null ? null : (edtfBounds(edtf)?.last ?? null))

/** The first day that a date allows, or null. */
export const firstDay = ({ edtf }: Dated): EpochDay | null => (edtf === null ? null : (edtfBounds(edtf)?.first ?? null))

/** "By then": what an article tells happened by the day it was published. An upper bound, never the day itself. */
export const by = (day: EpochDay | null): Dated =>
  day === null ? unknownDate : { edtf: `../${isoDay(day)}`, basis: 'inferred' }

/** "From then on", up to a day where one is known. */
export const since = (first: EpochDay | null, last: EpochDay | null): Dated =>
  first === null || (last !== null && last < first)
    ? by(last)
    : { edtf: `${isoDay(first)}/${last === null ? '..' : isoDay(last)}`, basis: 'inferred' }
