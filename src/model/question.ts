import { z } from 'zod'
import { edtfSchema } from './clock.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

/** A point on which accounts may differ. */
export const questionSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  subject: actorIdSchema.nullable(),
  kind: z.string().min(1),
})
export type Question = z.infer<typeof questionSchema>

/** One answer to a question: the claims that carry it, and who holds it from when to when (`to` is null while it stands). */
export const versionSchema = z.strictObject({
  question: z.string().min(1),
  answer: z.string().min(1),
  claims: z.array(claimIdSchema),
  holders: z.array(z.strictObject({ actor: actorIdSchema, from: edtfSchema, to: edtfSchema.nullable() })),
})
export type Version = z.infer<typeof versionSchema>
