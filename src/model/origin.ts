import { z } from 'zod'
import { articleIdSchema } from './ids.ts'

/** The first text of a set of copies; it may be known by name alone, without its text being in the case. */
export const originSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  first: articleIdSchema.nullable(),
  copies: z.array(articleIdSchema),
})
export type Origin = z.infer<typeof originSchema>
