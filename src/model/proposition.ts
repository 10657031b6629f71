import { z } from 'zod'
import { modalitySchema, polaritySchema } from './claim.ts'
import { datedSchema } from './clock.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

export const propositionKindSchema = z.enum([
  'located',
  'moved',
  'met',
  'said-of',
  'agreed',
  'offered',
  'refused',
  'demanded',
  'did',
  'happened',
  'count',
  'status',
  'holds-office',
  'responsible-for',
  'intends',
  'knows',
])
export type PropositionKind = z.infer<typeof propositionKindSchema>

/** What a claim's content states, as a typed statement. `arguments` are named by the kind (`place`, `to`, `value` ...). */
export const propositionSchema = z.strictObject({
  id: z.string().min(1),
  claim: claimIdSchema,
  kind: propositionKindSchema,
  actors: z.array(actorIdSchema),
  arguments: z.record(z.string(), z.string()),
  time: datedSchema,
  polarity: polaritySchema,
  modality: modalitySchema,
})
export type Proposition = z.infer<typeof propositionSchema>
