import { z } from '@hono/zod-openapi'
import { actorSchema, articleSchema, timeExpressionSchema } from '#model'
import { explainedClaimSchema } from './explained.ts'
import { pairSchema, readClaimSchema } from './views.ts'

/** What was not read, and why. */
const readNoticeSchema = z.strictObject({
  kind: z.literal('language-not-supported'),
  /** ISO 639 code; `und` where it is not known. */
  language: z.string(),
  /** So many of the text's paragraphs are in it. */
  paragraphs: z.int(),
  of: z.int(),
  message: z.string(),
})
export type ReadNotice = z.infer<typeof readNoticeSchema>

/** One line of `read --json`: a document read without a case. Programs stand on this shape. */
export const readLineSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  article: articleSchema.omit({ id: true, capture: true }),
  dates: z.array(timeExpressionSchema),
  actors: z.array(actorSchema.extend({ mentions: z.array(pairSchema) })),
  claims: z.array(readClaimSchema),
  notices: z.array(readNoticeSchema),
  /** With --explain: how each claim was found, those below the threshold among them. */
  explained: z.array(explainedClaimSchema).optional(),
})
export type ReadLine = z.infer<typeof readLineSchema>
