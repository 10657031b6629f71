import { z } from 'zod'
import { type Claim, formSchema, modalitySchema, polaritySchema } from './claim.ts'
import { datedSchema, edtfSchema } from './clock.ts'
import { actorIdSchema } from './ids.ts'
import { propositionKindSchema } from './proposition.ts'

const date = z.union([datedSchema, edtfSchema.transform((edtf) => ({ edtf, basis: 'given' as const }))])

/** What a person can put in the place of what was found of a claim. Spans are not among it: they are evidence. */
export const claimCorrectionSchema = z
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
    /** What sort of proposition its content states. */
    kind: propositionKindSchema,
  })
  .partial()
export type ClaimCorrection = z.infer<typeof claimCorrectionSchema>

/** A claim with what a person put in the place of what was found; a correction that does not fit any more changes nothing. */
export function corrected(claim: Claim, correction: Readonly<Record<string, unknown>> | null): Claim {
  const read = claimCorrectionSchema.safeParse(correction ?? {})
  if (!read.success) return claim
  const { kind: _, ...fields } = read.data
  return { ...claim, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }
}
