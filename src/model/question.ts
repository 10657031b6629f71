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

/** A question has the id of one of its claims; any other of them leads to it as well, also when it has grown or was merged. */
export const questionId = (claim: string): string => `q-${claim}`
export const claimOfQuestion = (id: string): string => id.replace(/^q-/u, '')

/**
 * What a person says of a question, whole: written again, it takes the place of what was written before under that id. Its claims are
 * one question, whatever links them.
 */
export const writtenQuestionSchema = z.strictObject({
  id: z.string().min(1),
  /** Its wording; null for the one that is made from its claims. */
  question: z.string().min(1).nullable(),
  claims: z.array(claimIdSchema).min(1),
  /** Claims that carry the answer of another claim of it. */
  attached: z.array(z.strictObject({ claim: claimIdSchema, to: claimIdSchema })),
  /** Why nothing more is expected; null while it is open. */
  closed: z.string().min(1).nullable(),
  /** Takes back all that was written under this id. */
  withdrawn: z.boolean(),
  reason: z.string().nullable(),
})
export type WrittenQuestion = z.infer<typeof writtenQuestionSchema>
