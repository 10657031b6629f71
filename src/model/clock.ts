import { z } from 'zod'
import { isEdtf } from '#util'

/** An EDTF (ISO 8601-2) value: a day, a month, an interval, an open or uncertain one. */
export const edtfSchema = z.string().refine(isEdtf, 'not an EDTF date (such as 2023-07-06, 2023-07, ../2023-07-18)')

/**
 * What a date rests on: said in the text, the dateline, the page's own metadata, given by the person who added it, or inferred by
 * a rule from one of these.
 */
export const basisSchema = z.enum(['text', 'dateline', 'metadata', 'given', 'inferred'])
export type Basis = z.infer<typeof basisSchema>

/** One reading of a clock: a date with its basis, or honestly none. A missing date stays missing. */
export const datedSchema = z.union([
  z.strictObject({ edtf: edtfSchema, basis: basisSchema }),
  z.strictObject({ edtf: z.null(), basis: z.literal('unknown') }),
])
export type Dated = z.infer<typeof datedSchema>

export const unknownDate: Dated = { edtf: null, basis: 'unknown' }

/** An instant of record time, UTC, to the millisecond, as `2026-11-22T08:30:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 })
