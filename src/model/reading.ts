import { z } from 'zod'
import { actorSchema, mentionSchema } from './actor.ts'
import { articleSchema } from './article.ts'
import { claimSchema } from './claim.ts'
import { findingsSchema } from './findings.ts'
import { articleIdSchema } from './ids.ts'
import { propositionSchema } from './proposition.ts'
import { timeExpressionSchema } from './time-expression.ts'
import { timelineEventSchema } from './timeline-event.ts'

/** Everything that one reader, at one version, takes from one capture. */
export const readingSchema = z.strictObject({
  reader: z.string().min(1),
  article: articleSchema,
  /** The article that the same address gave before. */
  revises: articleIdSchema.optional(),
  dates: z.array(timeExpressionSchema),
  actors: z.array(actorSchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
  events: z.array(timelineEventSchema),
  /** What claims and running text state; missing in readings that looked for none. */
  propositions: z.array(propositionSchema).optional(),
  /** Missing in readings that looked for none. */
  findings: findingsSchema.optional(),
})
export type Reading = z.infer<typeof readingSchema>
