import { z } from 'zod'
import { actorTypeSchema, roleSchema } from './actor.ts'

/** An actor that is known from elsewhere, with its ids there: `{ wikidata: 'Q7747' }`. */
export const knownActorSchema = z.strictObject({
  ids: z.record(z.string().min(1), z.string().min(1)),
  name: z.string().min(1),
  type: actorTypeSchema,
  aliases: z.array(z.string().min(1)),
  roles: z.array(roleSchema),
})
export type KnownActor = z.infer<typeof knownActorSchema>

/** What was read from one file of known actors. */
export const actorsImportedSchema = z.strictObject({
  file: z.string().min(1),
  actors: z.array(knownActorSchema).min(1),
})
export type ActorsImported = z.infer<typeof actorsImportedSchema>
