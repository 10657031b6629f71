import { z } from 'zod'
import { groundSchema } from './ground.ts'
import { actorIdSchema, claimIdSchema } from './ids.ts'

/** Marks of the analysis of competing hypotheses (Heuer): very consistent, consistent, neutral, inconsistent, very inconsistent. */
export const achMarkSchema = z.enum(['CC', 'C', 'N', 'I', 'II'])
export type AchMark = z.infer<typeof achMarkSchema>

/** The words of ICD 203 for how likely something is, from least to most. */
export const likelihoodSchema = z.enum([
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
])
export type Likelihood = z.infer<typeof likelihoodSchema>

/** How sure the analyst is of the judgement itself: of its sources and reasoning, not of the event. Never joined with likelihood. */
export const analystConfidenceSchema = z.enum(['low', 'moderate', 'high'])

/** An analyst's own judgement of a hypothesis. */
export const estimateSchema = z.strictObject({
  likelihood: likelihoodSchema,
  confidence: analystConfidenceSchema,
  reason: z.string().min(1),
})
export type Estimate = z.infer<typeof estimateSchema>

/** An explanation: an answer to a question, as a person wrote it or as the text gives it (`grounds`). */
export const hypothesisSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  text: z.string().min(1),
  /** Who or what it is about. */
  actors: z.array(actorIdSchema),
  /** How its author puts it ("the most likely explanation"), as the nearest word of ICD 203; null where a person wrote it. */
  likelihood: likelihoodSchema.nullable(),
  evidence: z.array(z.strictObject({ claim: claimIdSchema, mark: achMarkSchema })),
  grounds: z.array(groundSchema),
})
export type Hypothesis = z.infer<typeof hypothesisSchema>
