import { z } from 'zod'
import { edtfSchema } from './clock.ts'
import { actorIdSchema } from './ids.ts'

export const actorTypeSchema = z.enum(['person', 'organisation', 'state', 'group', 'outlet', 'office'])
export type ActorType = z.infer<typeof actorTypeSchema>

/** A post or standing, of whom, and when where that is said. */
export const roleSchema = z.strictObject({
  role: z.string().min(1),
  of: z.string().nullable(),
  from: edtfSchema.optional(),
  to: edtfSchema.optional(),
})
export type Role = z.infer<typeof roleSchema>

/** Somebody or something that speaks or is spoken of. */
export const actorSchema = z.strictObject({
  id: actorIdSchema,
  name: z.string().min(1),
  type: actorTypeSchema,
  aliases: z.array(z.string()),
  roles: z.array(roleSchema),
  speaksFor: actorIdSchema.optional(),
  /** Of a cast: by what ids it is known elsewhere, as an import says. */
  ids: z.record(z.string(), z.string()).optional(),
})
export type Actor = z.infer<typeof actorSchema>

/** A stretch of an article that names an actor. */
export const mentionSchema = z.strictObject({ actor: actorIdSchema, start: z.int().min(0), end: z.int().min(0) })
export type Mention = z.infer<typeof mentionSchema>
