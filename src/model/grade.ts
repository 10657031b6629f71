import { z } from 'zod'

/**
 * Admiralty code, the source: how reliable it has been (NATO STANAG 2511). A completely, B usually, C fairly, D not usually, E not
 * reliable, F cannot be judged.
 */
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof reliabilitySchema>

/**
 * Admiralty code, the information: 1 confirmed by other independent sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable,
 * 6 cannot be judged. It is given apart from the source's reliability, and the two are never made one number.
 */
export const credibilitySchema = z.enum(['1', '2', '3', '4', '5', '6'])
export type Credibility = z.infer<typeof credibilitySchema>

/** A grade that a person gives, to an actor or outlet or to a claim; null takes it back. */
export const writtenGradeSchema = z.discriminatedUnion('scale', [
  z.strictObject({
    scale: z.literal('reliability'),
    of: z.string().min(1),
    grade: reliabilitySchema.nullable(),
    reason: z.string().nullable(),
  }),
  z.strictObject({
    scale: z.literal('credibility'),
    of: z.string().min(1),
    grade: credibilitySchema.nullable(),
    reason: z.string().nullable(),
  }),
])
export type WrittenGrade = z.infer<typeof writtenGradeSchema>
