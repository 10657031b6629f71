import { type Dated, unknownDate } from '#model'
import { type EpochDay, edtfBounds, isoDay } from '#util'

/** The last day that a date allows, or null. A day of an open year ("3 May") bounds nothing. */
export const lastDay = ({ edtf }: Dated): EpochDay | null => boundsOf(edtf)?.last ?? null

/** The first day that a date allows, or null. */
export const firstDay = ({ edtf }: Dated): EpochDay | null => boundsOf(edtf)?.first ?? null

const boundsOf = (edtf: string | null) => (edtf === null || edtf.startsWith('XXXX') ? null : edtfBounds(edtf))

/** "By then": what an article tells happened by the day it was published. An upper bound, never the day itself. */
export const by = (day: EpochDay | null): Dated =>
  day === null ? unknownDate : { edtf: `../${isoDay(day)}`, basis: 'inferred' }

/** "From then on", up to a day where one is known. */
export const since = (first: EpochDay | null, last: EpochDay | null): Dated =>
  first === null || (last !== null && last < first)
    ? by(last)
    : { edtf: `${isoDay(first)}/${last === null ? '..' : isoDay(last)}`, basis: 'inferred' }
