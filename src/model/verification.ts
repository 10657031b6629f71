import { z } from 'zod'
import { sha256Schema } from './ids.ts'

export const problemSchema = z.strictObject({
  kind: z.enum([
    'entry-changed',
    'entry-missing',
    'entry-unreadable',
    'capture-changed',
    'capture-missing',
    'span-changed',
    'index-changed',
  ]),
  /** The entry, capture or span that does not hold. */
  where: z.string(),
  what: z.string(),
})
export type Problem = z.infer<typeof problemSchema>

/** What checking a case found: it holds when there is no problem. */
export const verificationSchema = z.strictObject({
  holds: z.boolean(),
  entries: z.int(),
  captures: z.int(),
  spans: z.int(),
  /** Hash of the last entry: note it elsewhere, and nobody can shorten the case unseen. */
  head: sha256Schema.nullable(),
  problems: z.array(problemSchema),
})
export type Verification = z.infer<typeof verificationSchema>
