import { z } from '@hono/zod-openapi'
import {
  actorSchema,
  claimIdSchema,
  credibilitySchema,
  instantSchema,
  judgementSchema,
  linkSchema,
  reliabilitySchema,
} from '#model'

/** What one person decided on a finding, and when. */
const decisionSchema = z.strictObject({
  decision: judgementSchema.shape.decision,
  /** For `correct`: what is put in the place of what was found. */
  correction: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
  author: z.string(),
  recordedAt: instantSchema,
})

/** The judgement that stands on a finding: the latest, and what other people decided; `conflict` where they decided otherwise. */
export const standingJudgementSchema = decisionSchema
  .extend({ conflict: z.boolean(), others: z.array(decisionSchema) })
  .openapi('StandingJudgement')
export type StandingJudgement = z.infer<typeof standingJudgementSchema>

/** How claim `b`, the later, stands to claim `a`. */
export const linkViewSchema = linkSchema
  .extend({
    /** `written`: a person said so; the others say how it was chosen among what the words could mean. */
    by: z.enum(['found', 'written']),
    judgement: standingJudgementSchema.nullable(),
  })
  .openapi('Link')
export type LinkView = z.infer<typeof linkViewSchema>

const stretch = z.tuple([z.int().min(0), z.int().min(0)])

/** The words of two claims that clash, as offsets into the content of each. */
export const clashViewSchema = z.strictObject({ a: z.array(stretch), b: z.array(stretch) }).openapi('Clash')
export type ClashView = z.infer<typeof clashViewSchema>

const holderSchema = z.strictObject({
  actor: actorSchema.shape.id.nullable(),
  name: z.string().nullable(),
  from: z.string().nullable(),
  /** When the same speaker took another version; null while it stands. */
  to: z.string().nullable(),
  /** How long it stood, in days; null while it stands, or where a day is not known. */
  days: z.int().nullable(),
})

const versionViewSchema = z.strictObject({
  answer: z.string(),
  holders: z.array(holderSchema),
  claims: z.array(claimIdSchema),
  /** Ids of the origins behind it: copies count once. */
  origins: z.array(z.string()),
  /** The claim that said it first, and the first that another speaker confirmed it with. */
  first: claimIdSchema,
  confirmed: claimIdSchema.nullable(),
})

/** A point on which claims differ, with its answers: the earliest first. */
export const questionViewSchema = z
  .strictObject({
    id: z.string(),
    question: z.string(),
    subject: z.string().nullable(),
    kind: z.string(),
    versions: z.array(versionViewSchema),
    links: z.array(linkViewSchema),
    /** Why a person closed it; null while it is open. */
    closed: z.string().nullable(),
    /** Who wrote its wording; null where it is made from its claims. */
    wordedBy: z.string().nullable(),
    judgement: standingJudgementSchema.nullable(),
  })
  .openapi('Question')
export type QuestionView = z.infer<typeof questionViewSchema>

/** A judgement as it is listed. */
export const judgementViewSchema = standingJudgementSchema
  .extend({
    subject: judgementSchema.shape.subject,
    /** True where nothing that the case holds now goes by this name: a newer reading no longer finds it. */
    orphan: z.boolean(),
  })
  .openapi('Judgement')
export type JudgementView = z.infer<typeof judgementViewSchema>

/** What became of one claim of a record. */
const claimRecordSchema = z.strictObject({
  claim: claimIdSchema,
  saidOn: z.string().nullable(),
  cue: z.string(),
  content: z.string(),
  origins: z.int(),
  /** Claims of others, of other origins, that say the same. */
  confirmedBy: z.array(claimIdSchema),
  contradictedBy: z.array(claimIdSchema),
  deniedBy: z.array(claimIdSchema),
  /** Its speaker's own later claims that put another account in its place, or take it back. */
  revisedBy: z.array(claimIdSchema),
  /** Days until the first of these; null where there is none, or a day is not known. */
  daysToCorrection: z.int().nullable(),
})

/** A grade of the Admiralty code: what a person gave, and what the case suggests. The two scales are never made one number. */
const gradedSchema = <Grade extends z.ZodType>(grade: Grade) =>
  z.strictObject({
    /** A person's, where one was given; it stands above the suggestion. */
    given: z
      .strictObject({ grade, reason: z.string().nullable(), author: z.string(), recordedAt: instantSchema })
      .nullable(),
    suggested: z.strictObject({ grade, evidence: z.array(z.string()) }),
  })

export const reliabilityViewSchema = gradedSchema(reliabilitySchema).openapi('Reliability')
export type ReliabilityView = z.infer<typeof reliabilityViewSchema>

export const credibilityViewSchema = gradedSchema(credibilitySchema)
  .extend({ claim: claimIdSchema })
  .openapi('Credibility')
export type CredibilityView = z.infer<typeof credibilityViewSchema>

/** What became of an actor's claims. Counts, never a score of truth. */
export const recordViewSchema = z
  .strictObject({
    actor: actorSchema.shape.id,
    name: z.string(),
    claims: z.int(),
    /** Origins that its claims stand in. */
    origins: z.int(),
    confirmed: z.int(),
    contradicted: z.int(),
    denied: z.int(),
    revised: z.int(),
    /** Of those revised on known days; null where there is none. */
    medianDaysToCorrection: z.number().nullable(),
    reliability: reliabilityViewSchema,
    items: z.array(claimRecordSchema),
  })
  .openapi('Record')
export type RecordView = z.infer<typeof recordViewSchema>

/** One thing that became public, or that the file learned. */
export const changeViewSchema = z
  .discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('claim'),
      claim: claimIdSchema,
      speaker: z.string().nullable(),
      words: z.string(),
      day: z.string().nullable(),
    }),
    z.strictObject({ what: z.literal('link'), link: linkViewSchema, day: z.string().nullable() }),
    z.strictObject({
      what: z.enum(['question-opened', 'version-new', 'version-left', 'version-confirmed']),
      question: z.string(),
      words: z.string(),
      answer: z.string().nullable(),
      who: z.string().nullable(),
    }),
    z.strictObject({ what: z.literal('judgement'), judgement: judgementViewSchema }),
  ])
  .openapi('Change')
export type ChangeView = z.infer<typeof changeViewSchema>

/** `clock` says which of the two is meant: they are never mixed. */
export const changesViewSchema = z
  .strictObject({
    clock: z.enum(['disclosure', 'record']),
    since: z.string(),
    until: z.string().nullable(),
    changes: z.array(changeViewSchema),
  })
  .openapi('Changes')
export type ChangesView = z.infer<typeof changesViewSchema>

/** A grade that was given, as it is listed. */
export const gradeViewSchema = z
  .strictObject({
    scale: z.enum(['reliability', 'credibility']),
    of: z.string(),
    grade: z.union([reliabilitySchema, credibilitySchema]),
    reason: z.string().nullable(),
    author: z.string(),
    recordedAt: instantSchema,
  })
  .openapi('Grade')
export type GradeView = z.infer<typeof gradeViewSchema>
