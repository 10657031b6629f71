import { z } from 'zod'
import { contentName } from '#util'
import { articleIdSchema, claimIdSchema } from './ids.ts'

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

/** The same two claims have the same link id whatever else is in the case. */
export const linkId = ({ a, b, kind }: { readonly a: string; readonly b: string; readonly kind: string }): string =>
  `l-${contentName(a, b, kind)}`

/**
 * A link as it is kept, of `b` to `a`, said before it. An account whose words speak of another could mean several: of those of one `b`
 * that are `surest` the surest stand, of those that are `last` the last, and `each` of the others.
 */
export const keptLinkSchema = linkSchema.omit({ id: true }).extend({
  choice: z.enum(['each', 'surest', 'last']),
  /** The epoch day of `b`, as its account has it. */
  day: z.int(),
})
export type KeptLink = z.infer<typeof keptLinkSchema>

/** A claim as it is found by others that it may be linked with. */
export const accountKeysSchema = z.strictObject({
  claim: claimIdSchema,
  /** The same for accounts of the same words by the same speaker: one of them stands for all. */
  words: z.string().min(1),
  /** The epoch day on which it was said; far below or above all days where that is not known. */
  day: z.int(),
  /** Where it stands in its article. */
  place: z.int().min(0),
  keys: z.array(z.int().min(0)),
})
export type AccountKeys = z.infer<typeof accountKeysSchema>

/** What a search for the links of one article's claims found, in the place of all that was found with them before. */
export const linksFoundSchema = z.strictObject({
  /** Name and version of what links. */
  linker: z.string().min(1),
  article: articleIdSchema,
  accounts: z.array(accountKeysSchema),
  links: z.array(keptLinkSchema),
  /** Articles of which another claim stands for its words now: they are searched again. */
  again: z.array(articleIdSchema),
})
export type LinksFound = z.infer<typeof linksFoundSchema>

/** Links that part versions; others join what they link, or say nothing of it. */
export const partingKinds: ReadonlySet<string> = new Set<LinkKind>(['contradicts', 'denies', 'revises', 'retracts'])
export const joiningKinds: ReadonlySet<string> = new Set<LinkKind>(['repeats', 'confirms', 'narrows'])
