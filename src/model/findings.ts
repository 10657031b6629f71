import { z } from 'zod'
import { dealSchema } from './deal.ts'
import { deedSchema } from './deed.ts'
import { hypothesisSchema } from './hypothesis.ts'
import { indicatorSchema } from './indicator.ts'
import { tieSchema } from './tie.ts'

/** What one article tells of deeds, deals, ties, explanations and the outlook: proposed by rules, for people to judge. */
export const findingsSchema = z.strictObject({
  deeds: z.array(deedSchema),
  deals: z.array(dealSchema),
  ties: z.array(tieSchema),
  hypotheses: z.array(hypothesisSchema),
  indicators: z.array(indicatorSchema),
})
export type Findings = z.infer<typeof findingsSchema>
