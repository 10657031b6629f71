import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { articleIdSchema, claimIdSchema, eventIdSchema } from './ids.ts'
import { spanSchema } from './span.ts'

/** Something that is said to have happened at a time: the clause that dates it, when it became public, and the claims that carry it. */
export const timelineEventSchema = z.strictObject({
  id: eventIdSchema,
  article: articleIdSchema,
  on: datedSchema,
  disclosed: datedSchema,
  span: spanSchema,
  claims: z.array(claimIdSchema),
})
export type TimelineEvent = z.infer<typeof timelineEventSchema>
