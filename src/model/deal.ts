import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

export const dealStepKindSchema = z.enum([
  'offer',
  'talks',
  'refusal',
  'demand',
  'ultimatum',
  'announcement',
  'signature',
  'carrying-out',
  'breach',
  'walk-out',
])

/** One step of a deal: when it happened, and when it was disclosed. */
export const dealStepSchema = z.strictObject({
  kind: dealStepKindSchema,
  by: z.array(actorIdSchema),
  on: datedSchema,
  disclosed: datedSchema,
  claims: z.array(claimIdSchema),
})

export const dealSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  parties: z.array(actorIdSchema),
  broker: actorIdSchema.nullable(),
  terms: z.array(z.string()),
  steps: z.array(dealStepSchema),
})
export type Deal = z.infer<typeof dealSchema>
