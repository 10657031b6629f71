import { z } from '@hono/zod-openapi'
import {
  actorSchema,
  articleSchema,
  claimSchema,
  datedSchema,
  instantSchema,
  judgementSchema,
  membershipSchema,
  mentionSchema,
  originLinkSchema,
  sha256Schema,
  timeExpressionSchema,
  timelineEventSchema,
  verificationSchema,
} from '#model'
import { standingJudgementSchema } from './version-views.ts'

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

/** The origin of an article, with how many articles in view are of it: together they are one source. */
export const originReferenceSchema = z
  .strictObject({ id: z.string(), name: z.string(), articles: z.int().min(1) })
  .openapi('OriginReference')
export type OriginReference = z.infer<typeof originReferenceSchema>

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
    origin: originReferenceSchema,
    /** The claim that this one repeats word for word, by the same speaker, in an earlier article of the same origin. */
    copyOf: claimSchema.shape.id.nullable(),
    /** Where the copies of this claim stand. */
    copies: z.array(z.strictObject({ article: articleReferenceSchema, claim: claimSchema.shape.id })),
    /** What a person decided on it; null where nobody did. */
    judgement: standingJudgementSchema.nullable(),
    /** What a correction put something else in the place of, as it was found; null where nobody corrected it. */
    found: z.record(z.string(), z.unknown()).nullable(),
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
    /** How many origins these articles have: copies tell it once. */
    origins: z.int(),
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
    /** How many texts these articles come from; copies of one text have one origin. */
    origins: z.int(),
    /** Without those in copies. */
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
    origin: originReferenceSchema,
    /** How it belongs to its origin; `first` for the first text of it. */
    relation: membershipSchema,
    claims: z.int(),
    recordedAt: instantSchema,
  })
  .openapi('ArticleSummary')
export type ArticleSummary = z.infer<typeof articleSummarySchema>

const shareSchema = originLinkSchema.shape.containment

/** From which text an article comes, and the stretches of it that stand there too. */
export const comesFromSchema = z
  .strictObject({
    name: z.string(),
    /** The first text, where it is in the case. */
    first: articleReferenceSchema.nullable(),
    relation: membershipSchema,
    containment: shareSchema.nullable(),
    why: z.string(),
    runs: z.array(pairSchema),
  })
  .openapi('ComesFrom')
export type ComesFrom = z.infer<typeof comesFromSchema>

const originMemberViewSchema = z.strictObject({
  article: articleReferenceSchema,
  relation: membershipSchema,
  /** `article`: share of this text that stands in the other; `of`: share of the other that stands in this one. */
  containment: shareSchema.nullable(),
  why: z.string(),
})

export const originViewSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    /** The first text; null where it is known by name alone. */
    first: articleReferenceSchema.nullable(),
    members: z.array(originMemberViewSchema),
    /** Articles that rest on it in words of their own. */
    citedBy: z.array(z.strictObject({ article: articleReferenceSchema, why: z.string() })),
    /** What people decided on its members. */
    judgements: z.array(
      z.strictObject({
        articles: z.tuple([articleSchema.shape.id, articleSchema.shape.id]),
        decision: judgementSchema.shape.decision,
        reason: z.string().nullable(),
        author: z.string(),
        recordedAt: instantSchema,
      }),
    ),
  })
  .openapi('Origin')
export type OriginView = z.infer<typeof originViewSchema>

/** What an article changed of the one that its address gave before: paragraphs that only the one of them has. */
export const revisionViewSchema = z
  .strictObject({ of: articleReferenceSchema, added: z.array(z.string()), removed: z.array(z.string()) })
  .openapi('Revision')
export type RevisionView = z.infer<typeof revisionViewSchema>

export const articleViewSchema = z
  .strictObject({
    article: articleSchema,
    capture: z.strictObject({ sha256: sha256Schema, mediaType: z.string(), address: z.string(), byteLength: z.int() }),
    recordedAt: instantSchema,
    dates: z.array(timeExpressionSchema),
    mentions: z.array(mentionSchema),
    /** Null where the address gave nothing before. */
    revision: revisionViewSchema.nullable(),
    /** Null for the first text of an origin. */
    comesFrom: comesFromSchema.nullable(),
    /** The other articles of its origin. */
    related: z.array(originMemberViewSchema),
    claims: z.array(claimViewSchema),
  })
  .openapi('Article')
export type ArticleView = z.infer<typeof articleViewSchema>

/** A time expression with its words and where it stands, as `dates --json` gives it of a case. */
export const datedWordsSchema = timeExpressionSchema.extend({ text: z.string(), article: articleReferenceSchema })
export type DatedWords = z.infer<typeof datedWordsSchema>

export const actorViewSchema = actorSchema
  .extend({
    claims: z.int(),
    articles: z.int(),
    /** Of how many of these articles it is the outlet or an author: what only brings the news is none of its actors. */
    brought: z.int(),
  })
  .openapi('Actor')
export type ActorView = z.infer<typeof actorViewSchema>

const namedActorSchema = z.strictObject({ id: actorSchema.shape.id, name: z.string() })

/** What a person said of two actors. */
export const identityViewSchema = z
  .strictObject({
    /** Type and name of each, as `person dmitry-peskov`; the ids that go by them now are in `bound`. */
    actors: z.tuple([z.string(), z.string()]),
    verdict: z.enum(['same', 'different', 'unsure']),
    reason: z.string().nullable(),
    author: z.string(),
    recordedAt: instantSchema,
    /** Null where no article names one of them any more: the judgement waits. */
    bound: z.tuple([actorSchema.shape.id, actorSchema.shape.id]).nullable(),
    /** True where the case has them as one now. */
    together: z.boolean(),
  })
  .openapi('IdentityJudgement')
export type IdentityView = z.infer<typeof identityViewSchema>

/** A word on two actors, as it is handed in. */
export const identityWordSchema = z
  .strictObject({
    /** By id, or by a name that one of the case has. */
    actors: z.tuple([z.string().min(1).max(200), z.string().min(1).max(200)]),
    verdict: z.enum(['same', 'different', 'unsure']),
    reason: z.string().trim().min(1).max(2000).nullable(),
    /** Takes back such a word instead. */
    undo: z.boolean(),
  })
  .openapi('IdentityWord')

/** Two actors that may be one, for a person to decide. */
export const proposalViewSchema = z
  .strictObject({
    a: namedActorSchema,
    b: namedActorSchema,
    score: z.number().min(0).max(1),
    reasons: z.array(z.string()),
  })
  .openapi('IdentityProposal')

export const identitiesViewSchema = z
  .strictObject({ judged: z.array(identityViewSchema), proposals: z.array(proposalViewSchema) })
  .openapi('Identities')
export type IdentitiesView = z.infer<typeof identitiesViewSchema>

/** An actor with what the case holds of it. */
export const actorRecordViewSchema = z
  .strictObject({
    actor: actorSchema,
    speaksFor: namedActorSchema.nullable(),
    spokenForBy: z.array(namedActorSchema),
    /** Other actors of the case that may be the same, for a person to decide. */
    mayBe: z.array(namedActorSchema.extend({ score: z.number().min(0).max(1), reasons: z.array(z.string()) })),
    claims: z.array(claimViewSchema),
    articles: z.array(articleReferenceSchema),
    /** What people said of who this actor is, and is not. */
    judged: z.array(identityViewSchema),
    leftOut: leftOutSchema,
  })
  .openapi('ActorRecord')
export type ActorRecordView = z.infer<typeof actorRecordViewSchema>

export const verificationViewSchema = verificationSchema.extend({}).openapi('Verification')
