import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { actorIdSchema, articleIdSchema, claimIdSchema } from './ids.ts'
import { spanSchema } from './span.ts'

/** How the words reach us. `act`: a claim made by a deed ("a tour to show that ..."); `author`: the article's own. */
export const formSchema = z.enum(['direct', 'mixed', 'indirect', 'act', 'author', 'unattributed'])
export type Form = z.infer<typeof formSchema>

/** `negative`: the source rejects or denies the content. `questioned`: the source puts it in doubt. */
export const polaritySchema = z.enum(['positive', 'negative', 'questioned'])
export type Polarity = z.infer<typeof polaritySchema>

export const modalitySchema = z.enum(['asserted', 'possible', 'likely', 'believed', 'intended', 'conditional'])
export type Modality = z.infer<typeof modalitySchema>

/** Why a finding stands: the rule or model that made it, the reason in words, and what was decided after it. */
export const whySchema = z.strictObject({ rule: z.string(), because: z.string(), steps: z.array(z.string()) })
export type Why = z.infer<typeof whySchema>

/**
 * An attribution after the PARC/PolNeAR scheme: source, cue and content spans, with its speaker and its clocks. `saidOn` and
 * `knownFrom` are disclosure time, `about` is event time; record time is the ledger entry's.
 */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  article: articleIdSchema,
  source: z.array(spanSchema),
  cue: z.array(spanSchema),
  content: z.array(spanSchema),
  speaker: actorIdSchema.nullable(),
  form: formSchema,
  polarity: polaritySchema,
  modality: modalitySchema,
  saidOn: datedSchema,
  about: datedSchema,
  knownFrom: datedSchema,
  occasion: z.string().nullable(),
  via: z.array(actorIdSchema),
  confidence: z.number().min(0).max(1),
  why: whySchema,
})
export type Claim = z.infer<typeof claimSchema>
