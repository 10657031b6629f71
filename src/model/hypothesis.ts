import { z } from 'zod'
import { claimIdSchema } from './ids.ts'

/** Marks of the analysis of competing hypotheses (Heuer): very consistent, consistent, neutral, inconsistent, very inconsistent. */
export const achMarkSchema = z.enum(['CC', 'C', 'N', 'I', 'II'])

export const hypothesisSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  text: z.string().min(1),
  evidence: z.array(z.strictObject({ claim: claimIdSchema, mark: achMarkSchema })),
})
export type Hypothesis = z.infer<typeof hypothesisSchema>
