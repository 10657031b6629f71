import { z } from '@hono/zod-openapi'
import {
  achMarkSchema,
  actorSchema,
  claimSchema,
  datedSchema,
  dealSchema,
  dealStateSchema,
  dealStepSchema,
  deedSchema,
  estimateSchema,
  groundSchema,
  hypothesisSchema,
  indicatorSchema,
  instantSchema,
  tieSchema,
} from '#model'
import { standingJudgementSchema } from './version-views.ts'

const actorId = actorSchema.shape.id
const named = z.strictObject({ id: actorId, name: z.string() })

/** A stretch behind a finding: where it stands, by whose account, from when it was public, and why it was read so. */
export const groundViewSchema = groundSchema
  .omit({ span: true })
  .extend({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    accountName: z.string().nullable(),
    /** The origin of the article: copies of one text are one. */
    origin: z.string().nullable(),
  })
  .openapi('Ground')
export type GroundView = z.infer<typeof groundViewSchema>

const judged = { judgement: standingJudgementSchema.nullable() }

export const tieViewSchema = tieSchema
  .omit({ grounds: true })
  .extend({
    fromName: z.string(),
    toName: z.string(),
    /** The state that each is, or stands for by post; null for none. */
    fromState: actorId.nullable(),
    toState: actorId.nullable(),
    spans: z.array(groundViewSchema),
    origins: z.int(),
    confidence: z.number(),
    ...judged,
  })
  .openapi('Tie')
export type TieView = z.infer<typeof tieViewSchema>

const dealStepViewSchema = dealStepSchema.omit({ grounds: true }).extend({
  byNames: z.array(z.string()),
  toNames: z.array(z.string()),
  spans: z.array(groundViewSchema),
})

export const dealViewSchema = dealSchema
  .omit({ steps: true, grounds: true })
  .extend({
    partyNames: z.array(z.string()),
    brokerName: z.string().nullable(),
    steps: z.array(dealStepViewSchema),
    /** How it stands by each account. */
    status: z.array(
      z.strictObject({
        account: actorId.nullable(),
        accountName: z.string().nullable(),
        state: dealStateSchema,
        on: datedSchema,
        span: groundViewSchema,
      }),
    ),
    claims: z.array(claimSchema.shape.id),
    /** What stands behind the deal itself, a side, the broker, a term: `of` is the actor's id or the term's words. */
    spans: z.array(
      groundViewSchema.extend({ part: z.enum(['deal', 'party', 'broker', 'term', 'open-term']), of: z.string() }),
    ),
    origins: z.int(),
    ...judged,
  })
  .openapi('Deal')
export type DealView = z.infer<typeof dealViewSchema>

const evidenceViewSchema = z.strictObject({
  claim: claimSchema.shape.id,
  mark: achMarkSchema,
  speakerName: z.string().nullable(),
  text: z.string(),
  origin: z.string(),
  weight: z.number(),
  /** 0 where it fits all hypotheses alike, 1 where it tells them apart most. */
  diagnosticity: z.number(),
  reason: z.string().nullable(),
  author: z.string(),
})

export const hypothesisViewSchema = hypothesisSchema
  .omit({ grounds: true, evidence: true })
  .extend({
    actorNames: z.array(z.string()),
    evidence: z.array(evidenceViewSchema),
    /** Place among those of its question, 1 for the least inconsistent; null while nothing is marked. */
    rank: z.int().nullable(),
    inconsistency: z.number(),
    consistency: z.number(),
    /** Sources without which another hypothesis would come first. */
    sensitivity: z.array(z.strictObject({ origin: z.string(), claims: z.array(z.string()), first: z.string() })),
    estimate: estimateSchema.extend({ author: z.string(), recordedAt: instantSchema }).nullable(),
    claims: z.array(claimSchema.shape.id),
    spans: z.array(groundViewSchema),
    /** Who wrote it; null where the text proposes it. */
    author: z.string().nullable(),
    ...judged,
  })
  .openapi('Hypothesis')
export type HypothesisView = z.infer<typeof hypothesisViewSchema>

export const hitViewSchema = z
  .strictObject({
    id: z.string(),
    indicator: z.string(),
    /** `meets`: new reporting speaks of it; `refutes`: of what would refute it, or denies it. */
    kind: z.enum(['meets', 'refutes']),
    article: z.string(),
    claim: claimSchema.shape.id.nullable(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    score: z.number(),
    because: z.array(z.string()),
    knownFrom: datedSchema,
    recordedAt: instantSchema,
  })
  .openapi('Hit')
export type HitView = z.infer<typeof hitViewSchema>

export const indicatorViewSchema = indicatorSchema
  .omit({ grounds: true })
  .extend({
    actorNames: z.array(z.string()),
    claims: z.array(claimSchema.shape.id),
    spans: z.array(groundViewSchema),
    author: z.string().nullable(),
    recordedAt: instantSchema,
    /** Due before the day asked for, and not met. */
    overdue: z.boolean(),
    hits: z.int(),
    ...judged,
  })
  .openapi('Indicator')
export type IndicatorView = z.infer<typeof indicatorViewSchema>

/** What one gives the other and takes from it, side by side. */
export const pairViewSchema = z
  .strictObject({
    a: named,
    b: named,
    gives: z.array(tieViewSchema),
    takes: z.array(tieViewSchema),
    deeds: z.array(deedSchema.omit({ ground: true }).extend({ span: groundViewSchema })),
  })
  .openapi('Pair')
export type PairView = z.infer<typeof pairViewSchema>
