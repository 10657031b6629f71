import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { groundSchema } from './ground.ts'
import { actorIdSchema } from './ids.ts'

/** Event types of PLOVER: what one political actor does to another. docs/glossary.md says what each is for. */
export const deedTypeSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type DeedType = z.infer<typeof deedTypeSchema>

/** What somebody did to somebody, as one stretch of text tells it: when it happened, and when that became public. */
export const deedSchema = z.strictObject({
  id: z.string().min(1),
  type: deedTypeSchema,
  by: z.array(actorIdSchema),
  to: z.array(actorIdSchema),
  on: datedSchema,
  disclosed: datedSchema,
  ground: groundSchema,
})
export type Deed = z.infer<typeof deedSchema>
