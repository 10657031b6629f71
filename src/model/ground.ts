import { z } from 'zod'
import { whySchema } from './claim.ts'
import { datedSchema } from './clock.ts'
import { actorIdSchema, articleIdSchema, claimIdSchema } from './ids.ts'
import { spanSchema } from './span.ts'

/**
 * What a finding rests on: a stretch of one article, the claims whose content holds it, and why it was read so. `account`: by whose
 * account, which is the speaker of the first of these claims, else the article's author; null where nobody is named.
 */
export const groundSchema = z.strictObject({
  article: articleIdSchema,
  span: spanSchema,
  claims: z.array(claimIdSchema),
  account: actorIdSchema.nullable(),
  /** From when it was public: as these claims, else as the article. */
  knownFrom: datedSchema,
  confidence: z.number().min(0).max(1),
  why: whySchema,
})
export type Ground = z.infer<typeof groundSchema>
