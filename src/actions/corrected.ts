import { z } from 'zod'
import { actorIdSchema, type Claim, datedSchema, edtfSchema, formSchema, modalitySchema, polaritySchema } from '#model'

const date = z.union([datedSchema, edtfSchema.transform((edtf) => ({ edtf, basis: 'given' as const }))])

/** What a person can put in the place of what was found of a claim. Spans are not among it: they are evidence. */
export const correctionSchema = z
  .strictObject({
    /** Null for nobody named. */
    speaker: actorIdSchema.nullable(),
    polarity: polaritySchema,
    modality: modalitySchema,
    form: formSchema,
    saidOn: date,
    about: date,
    knownFrom: date,
    occasion: z.string().min(1).nullable(),
    /** The kind of proposition that its content states. */
    kind: z.string().min(1),
  })
  .partial()
export type Correction = z.infer<typeof correctionSchema>

/** A claim with what a person put in the place of what was found; what does not fit any more is left as found. */
export function corrected(claim: Claim, correction: Readonly<Record<string, unknown>> | null): Claim {
  const read = correctionSchema.safeParse(correction ?? {})
  if (!read.success) return claim
  const { kind: _, ...fields } = read.data
  return { ...claim, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }
}
