import { z } from 'zod'
import { modalitySchema, polaritySchema, whySchema } from './claim.ts'
import { datedSchema } from './clock.ts'
import { actorIdSchema, articleIdSchema, claimIdSchema } from './ids.ts'

export const propositionKindSchema = z.enum([
  'located',
  'moved',
  'met',
  'said-of',
  'agreed',
  'offered',
  'refused',
  'demanded',
  'did',
  'happened',
  'count',
  'status',
  'holds-office',
  'responsible-for',
  'intends',
  'knows',
])
export type PropositionKind = z.infer<typeof propositionKindSchema>

/** What somebody or something is to a proposition: who does it, whom it befalls, with whom, from whom, to whom, of whom, by whose help. */
export const propositionRoleSchema = z.enum([
  'agent',
  'patient',
  'with',
  'from',
  'to',
  'of',
  'broker',
  'for',
  'against',
])
export type PropositionRole = z.infer<typeof propositionRoleSchema>

/** Somebody or something in a role, as named; `actor` where the cast knows who is meant. */
export const participantSchema = z.strictObject({
  role: propositionRoleSchema,
  actor: actorIdSchema.nullable(),
  name: z.string().min(1),
})
export type Participant = z.infer<typeof participantSchema>

/** What is stated of the arguments of a proposition; which of them a kind uses, the README of src/versions tells. */
export const propositionArgumentSchema = z.enum([
  'place',
  'from',
  'to',
  'as',
  'what',
  'value',
  'low',
  'high',
  'unit',
  'fate',
  'set',
  'side',
  'deed',
  'verb',
  'office',
  'of',
  'cause',
  'tense',
])
export type PropositionArgument = z.infer<typeof propositionArgumentSchema>

/**
 * What a claim's content, or the running text of an article, states, as a typed statement. `at` are UTF-16 offsets into the article's
 * text. `polarity` is as whoever states it holds it: what a claim denies is negative.
 */
export const propositionSchema = z.strictObject({
  id: z.string().min(1),
  article: articleIdSchema,
  /** Null where the author of the article states it in running text. */
  claim: claimIdSchema.nullable(),
  at: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })),
  kind: propositionKindSchema,
  roles: z.array(participantSchema),
  arguments: z.partialRecord(propositionArgumentSchema, z.string()),
  time: datedSchema,
  polarity: polaritySchema,
  modality: modalitySchema,
  rule: z.string().min(1),
  why: whySchema,
})
export type Proposition = z.infer<typeof propositionSchema>
