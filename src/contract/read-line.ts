import { z } from '@hono/zod-openapi'
import { actorSchema, articleSchema, timeExpressionSchema } from '#model'
import { pairSchema, readClaimSchema } from './views.ts'

/** One line of `read --json`: a document read without a case. Programs stand on this shape. */
export const readLineSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  article: articleSchema.omit({ id: true, capture: true }),
  dates: z.array(timeExpressionSchema),
  actors: z.array(actorSchema.extend({ mentions: z.array(pairSchema) })),
  claims: z.array(readClaimSchema),
})
export type ReadLine = z.infer<typeof readLineSchema>
