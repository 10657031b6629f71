import { z } from 'zod'

/** A person's decision on a finding. It never overwrites what it judges, and a later judgement can take it back. */
export const judgementSchema = z.strictObject({
  subject: z.strictObject({
    noun: z.enum(['claim', 'link', 'question', 'identity', 'origin', 'deal', 'tie', 'hypothesis', 'indicator']),
    id: z.string().min(1),
  }),
  decision: z.enum(['accept', 'reject', 'correct', 'unsure']),
  correction: z.record(z.string(), z.json()).nullable(),
  reason: z.string().nullable(),
})
export type Judgement = z.infer<typeof judgementSchema>
