import { z } from '@hono/zod-openapi'
import {
  actorSchema,
  articleSchema,
  claimSchema,
  datedSchema,
  instantSchema,
  mentionSchema,
  sha256Schema,
  timeExpressionSchema,
  timelineEventSchema,
  verificationSchema,
} from '#model'

/** `[start, end)` in UTF-16 units of the article's text, as a pair. */
export const pairSchema = z.tuple([z.int().min(0), z.int().min(0)])
export type Pair = z.infer<typeof pairSchema>

export const articleReferenceSchema = z
  .strictObject({
    id: articleSchema.shape.id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: datedSchema,
  })
  .openapi('ArticleReference')
export type ArticleReference = z.infer<typeof articleReferenceSchema>

/** A claim as `read --json` writes it: spans as pairs, no case needed. */
export const readClaimSchema = claimSchema
  .omit({ article: true, source: true, cue: true, content: true })
  .extend({ source: z.array(pairSchema), cue: z.array(pairSchema), content: z.array(pairSchema) })

/** A claim of a case, as `claims --json` and the API give it. */
export const claimViewSchema = readClaimSchema
  .extend({
    /** The words of each role; pieces of one role are joined by " … ". */
    text: z.strictObject({ source: z.string(), cue: z.string(), content: z.string() }),
    speakerName: z.string().nullable(),
    article: articleReferenceSchema,
    recordedAt: instantSchema,
  })
  .openapi('Claim')
export type ClaimView = z.infer<typeof claimViewSchema>

/** An event of the timeline: what is said to have happened, when, and when that became public. `recordedAt` is record time. */
export const eventViewSchema = z
  .strictObject({
    id: timelineEventSchema.shape.id,
    on: z.string().nullable(),
    basis: z.string(),
    disclosed: z.string().nullable(),
    disclosedBasis: z.string(),
    text: z.string(),
    claims: timelineEventSchema.shape.claims,
    articles: z.array(articleReferenceSchema),
    recordedAt: instantSchema,
  })
  .openapi('TimelineEvent')
export type EventView = z.infer<typeof eventViewSchema>

/** What an as-of reading leaves out, so that nothing is hidden in silence. */
export const leftOutSchema = z.strictObject({
  /** Became public after the day asked for. */
  later: z.int(),
  /** Nobody knows when it became public. */
  undated: z.int(),
})
export type LeftOut = z.infer<typeof leftOutSchema>

export const caseViewSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    openedAt: instantSchema,
    lastRecordedAt: instantSchema,
    entries: z.int(),
    articles: z.int(),
    claims: z.int(),
    actors: z.int(),
    /** First and last day on which something in the case became public. */
    disclosed: z.strictObject({ first: z.string().nullable(), last: z.string().nullable() }),
  })
  .openapi('Case')
export type CaseView = z.infer<typeof caseViewSchema>

export const articleSummarySchema = articleReferenceSchema
  .extend({
    byline: articleSchema.shape.byline,
    credit: z.strictObject({ kind: z.string(), origin: z.string() }).nullable(),
    address: z.string(),
    claims: z.int(),
    recordedAt: instantSchema,
  })
  .openapi('ArticleSummary')
export type ArticleSummary = z.infer<typeof articleSummarySchema>

export const articleViewSchema = z
  .strictObject({
    article: articleSchema,
    capture: z.strictObject({ sha256: sha256Schema, mediaType: z.string(), address: z.string(), byteLength: z.int() }),
    recordedAt: instantSchema,
    dates: z.array(timeExpressionSchema),
    mentions: z.array(mentionSchema),
    claims: z.array(claimViewSchema),
  })
  .openapi('Article')
export type ArticleView = z.infer<typeof articleViewSchema>

export const actorViewSchema = actorSchema.extend({ claims: z.int(), articles: z.int() }).openapi('Actor')
export type ActorView = z.infer<typeof actorViewSchema>

export const verificationViewSchema = verificationSchema.extend({}).openapi('Verification')
