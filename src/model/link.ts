import { z } from 'zod'
import { claimIdSchema } from './ids.ts'

/**
 * How one claim stands to another. `denies` is a speech act by a party, which rejects what is put to it; `contradicts` is a
 * finding: two contents cannot both hold.
 */
export const linkKindSchema = z.enum([
  'repeats',
  'confirms',
  'supports',
  'questions',
  'denies',
  'contradicts',
  'revises',
  'retracts',
  'narrows',
])
export type LinkKind = z.infer<typeof linkKindSchema>

export const linkSchema = z.strictObject({
  id: z.string().min(1),
  a: claimIdSchema,
  b: claimIdSchema,
  kind: linkKindSchema,
  rule: z.string().min(1),
  reason: z.string().min(1),
  confidence: z.number().min(0).max(1),
})
export type Link = z.infer<typeof linkSchema>
