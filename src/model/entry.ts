import { z } from 'zod'
import { captureSchema } from './capture.ts'
import { instantSchema } from './clock.ts'
import { sha256Schema } from './ids.ts'
import { judgementSchema } from './judgement.ts'
import { actorsImportedSchema } from './known-actor.ts'
import { linksFoundSchema } from './link.ts'
import { originsFoundSchema } from './origin.ts'
import { readingSchema } from './reading.ts'
import { writtenSchema } from './written.ts'

/** What an entry can say, tagged by its kind. A new kind of entry is a new member here and a migration that projects it. */
export const entryBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case-opened'), caseId: z.string().min(1), title: z.string().min(1) }),
  z.strictObject({ kind: z.literal('capture-kept'), capture: captureSchema }),
  z.strictObject({ kind: z.literal('article-read'), reading: readingSchema }),
  z.strictObject({ kind: z.literal('origin-found'), found: originsFoundSchema }),
  z.strictObject({ kind: z.literal('links-found'), found: linksFoundSchema }),
  z.strictObject({ kind: z.literal('actors-imported'), imported: actorsImportedSchema }),
  z.strictObject({ kind: z.literal('judged'), judgement: judgementSchema }),
  z.strictObject({ kind: z.literal('written'), written: writtenSchema }),
])
export type EntryBody = z.infer<typeof entryBodySchema>
export type EntryKind = EntryBody['kind']

/**
 * One line of the ledger. `hash` is SHA-256 over sequence, time, author, the hash before it and the canonical JSON
 * of the body, so that a changed, missing or reordered entry breaks the chain. `recordedAt` is record time.
 */
export const entrySchema = z.strictObject({
  sequence: z.int().min(1),
  recordedAt: instantSchema,
  author: z.string().min(1),
  body: entryBodySchema,
  previous: sha256Schema.nullable(),
  hash: sha256Schema,
})
export type Entry = z.infer<typeof entrySchema>
