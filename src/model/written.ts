import { z } from 'zod'
import { writtenGradeSchema } from './grade.ts'
import { achMarkSchema, estimateSchema, hypothesisSchema } from './hypothesis.ts'
import { claimIdSchema } from './ids.ts'
import { indicatorSchema } from './indicator.ts'
import { linkSchema } from './link.ts'
import { writtenQuestionSchema } from './question.ts'

/**
 * What a person writes into a case by themselves. The same thing written again takes the place of what was written before, which
 * stays in record time: a hypothesis or indicator of one id, a mark of one hypothesis and claim, an estimate of one hypothesis.
 */
export const writtenSchema = z.discriminatedUnion('noun', [
  z.strictObject({
    noun: z.literal('hypothesis'),
    hypothesis: hypothesisSchema.omit({ likelihood: true, evidence: true, grounds: true }),
  }),
  z.strictObject({
    noun: z.literal('mark'),
    hypothesis: hypothesisSchema.shape.id,
    claim: claimIdSchema,
    /** Null takes the mark back. */
    mark: achMarkSchema.nullable(),
    reason: z.string().nullable(),
  }),
  z.strictObject({
    noun: z.literal('estimate'),
    hypothesis: hypothesisSchema.shape.id,
    /** Null takes the estimate back. */
    estimate: estimateSchema.nullable(),
  }),
  z.strictObject({ noun: z.literal('indicator'), indicator: indicatorSchema.omit({ grounds: true }) }),
  z.strictObject({
    noun: z.literal('link'),
    link: linkSchema.pick({ a: true, b: true, kind: true, reason: true }),
    /** Takes such a link back. */
    withdrawn: z.boolean(),
  }),
  z.strictObject({ noun: z.literal('question'), question: writtenQuestionSchema }),
  z.strictObject({ noun: z.literal('grade'), grade: writtenGradeSchema }),
  /** The hits that an address was told and took. */
  z.strictObject({ noun: z.literal('notice'), address: z.string().min(1), hits: z.array(z.string()) }),
])
export type Written = z.infer<typeof writtenSchema>
