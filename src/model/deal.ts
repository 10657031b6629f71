import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { deedTypeSchema } from './deed.ts'
import { groundSchema } from './ground.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

export const dealStepKindSchema = z.enum([
  'offer',
  'talks',
  'refusal',
  'demand',
  'ultimatum',
  'announcement',
  'signature',
  'carrying-out',
  'breach',
  'walk-out',
])
export type DealStepKind = z.infer<typeof dealStepKindSchema>

/** One step of a deal: who took it towards whom, what for, when it happened, and when it was disclosed. */
export const dealStepSchema = z.strictObject({
  id: z.string().min(1),
  kind: dealStepKindSchema,
  type: deedTypeSchema,
  by: z.array(actorIdSchema),
  to: z.array(actorIdSchema),
  /** What is offered, refused or demanded, in the words of the text. */
  terms: z.string().nullable(),
  on: datedSchema,
  disclosed: datedSchema,
  claims: z.array(claimIdSchema),
  grounds: z.array(groundSchema),
})
export type DealStep = z.infer<typeof dealStepSchema>

/** How a deal stands by one side's account: its latest step, or terms that are still open. */
export const dealStateSchema = z.enum(['open', 'in-talks', 'agreed', 'refused', 'carried-out', 'broken'])
export type DealState = z.infer<typeof dealStateSchema>

/** What the text says stands behind a party, the broker or a term. `of` is the actor's id or the term's words. */
export const dealGroundSchema = groundSchema.extend({
  part: z.enum(['deal', 'party', 'broker', 'term', 'open-term']),
  of: z.string(),
})
export type DealGround = z.infer<typeof dealGroundSchema>

export const dealSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** When it was reached or announced. */
  date: datedSchema,
  parties: z.array(actorIdSchema),
  broker: actorIdSchema.nullable(),
  terms: z.array(z.string()),
  openTerms: z.array(z.string()),
  steps: z.array(dealStepSchema),
  grounds: z.array(dealGroundSchema),
})
export type Deal = z.infer<typeof dealSchema>
