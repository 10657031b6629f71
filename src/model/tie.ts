import { z } from 'zod'
import { edtfSchema } from './clock.ts'
import { groundSchema } from './ground.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

export const tieCategorySchema = z.enum([
  'depends-on',
  'allied-with',
  'commands',
  'speaks-for',
  'supplies',
  'deploys-in',
  'hosts',
  'pressures',
  'opposes',
  'supports',
  'meets',
  'mediates-between',
  'member-of',
])
export type TieCategory = z.infer<typeof tieCategorySchema>

/** A directed relation between two actors, with the instrument by which it works and the stretches of text behind it. */
export const tieSchema = z.strictObject({
  id: z.string().min(1),
  from: actorIdSchema,
  to: actorIdSchema,
  category: tieCategorySchema,
  instrument: z.string().nullable(),
  since: edtfSchema.nullable(),
  until: edtfSchema.nullable(),
  claims: z.array(claimIdSchema),
  grounds: z.array(groundSchema),
})
export type Tie = z.infer<typeof tieSchema>
