import { z } from 'zod'
import { articleIdSchema } from './ids.ts'

/**
 * How one article's text stands to the text that it comes from. `copy`: both nearly whole in each other. `excerpt`: nearly whole in a
 * longer one. `roundup`: holds the other nearly whole, and more. `rewrite`: shares a good part. `update`: a later text of the same
 * source. `revision`: a later text at the same address. `citing`: reports what the other reported, in its own words.
 */
export const originRelationSchema = z.enum(['copy', 'excerpt', 'roundup', 'rewrite', 'update', 'revision', 'citing'])
export type OriginRelation = z.infer<typeof originRelationSchema>

const share = z.number().min(0).max(1)

/** One article's text comes from another one's, with the share of each that stands in the other. */
export const originLinkSchema = z.strictObject({
  article: articleIdSchema,
  of: articleIdSchema,
  relation: originRelationSchema,
  /** `article`: how much of the article stands in `of`; `of`: how much of `of` stands in the article. */
  containment: z.strictObject({ article: share, of: share }),
  why: z.string().min(1),
})
export type OriginLink = z.infer<typeof originLinkSchema>

/** An outlet or agency after which an article says that it speaks, whether or not its text is in the case. */
export const namedSourceSchema = z.strictObject({
  kind: z.enum(['republished', 'agency', 'citing']),
  name: z.string().min(1),
  why: z.string().min(1),
})
export type NamedSource = z.infer<typeof namedSourceSchema>

/** What a search for the origin of one article found. It takes the place of whatever was found for that article before. */
export const originsFoundSchema = z.strictObject({
  article: articleIdSchema,
  named: z.array(namedSourceSchema),
  links: z.array(originLinkSchema),
})
export type OriginsFound = z.infer<typeof originsFoundSchema>

/** How an article belongs to its origin: it is the first, it relates to another text of it, or it names it, or a person said so. */
export const membershipSchema = z.enum([
  'first',
  ...originRelationSchema.exclude(['citing']).options,
  'republished',
  'agency',
  'judged',
])
export type Membership = z.infer<typeof membershipSchema>

export const originMemberSchema = z.strictObject({
  article: articleIdSchema,
  relation: membershipSchema,
  /** The text of the origin that the share and the reason speak of. */
  of: articleIdSchema.nullable(),
  containment: originLinkSchema.shape.containment.nullable(),
  why: z.string(),
})
export type OriginMember = z.infer<typeof originMemberSchema>

/**
 * The first text of a set of copies, and all that come from it. It may be known by name alone: then `first` is null. The id is drawn
 * from the least of the articles' ids, so that it is the same in whatever order they were added and whichever is the first.
 */
export const originSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  first: articleIdSchema.nullable(),
  /** The first text and then the others, by when they came out. */
  members: z.array(originMemberSchema).min(1),
  /** Articles that say that they rest on a text of this origin, in words of their own; they are origins of their own. */
  citedBy: z.array(z.strictObject({ article: articleIdSchema, why: z.string() })),
})
export type Origin = z.infer<typeof originSchema>
