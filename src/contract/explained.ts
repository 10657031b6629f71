import { z } from '@hono/zod-openapi'
import { datedSchema } from '#model'
import { pairSchema, readClaimSchema } from './views.ts'

/** A date of a claim, with the words or the day that it comes from. */
const explainedClockSchema = datedSchema.and(
  z.object({ clock: z.enum(['saidOn', 'about', 'knownFrom']), because: z.string() }),
)

/** A claim with all that is known of how it was found, whether it is shown or not. */
export const explainedClaimSchema = readClaimSchema.extend({
  /** False where its confidence is below the threshold. */
  shown: z.boolean(),
  /** Why it is shown, or not. */
  shownWhy: z.string(),
  /** The sentences in which it stands. */
  passage: pairSchema,
  speakerName: z.string().nullable(),
  /** Why that speaker; null where nobody of the cast is meant. */
  speakerWhy: z.string().nullable(),
  viaNames: z.array(z.string()),
  clocks: z.array(explainedClockSchema),
})
export type ExplainedClaim = z.infer<typeof explainedClaimSchema>
export type ExplainedClock = z.infer<typeof explainedClockSchema>
