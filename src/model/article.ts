import { z } from 'zod'
import { datedSchema } from './clock.ts'
import { articleIdSchema, sha256Schema } from './ids.ts'
import { spanSchema } from './span.ts'

export const blockKindSchema = z.enum([
  'title',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'caption',
  'credit',
  'boilerplate',
])
export type BlockKind = z.infer<typeof blockKindSchema>

/** A stretch of the article's text with its kind. Blocks are in order and never overlap. */
export const blockSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: blockKindSchema,
  /** Its language, where that is not the article's. */
  language: z.string().optional(),
})
export type Block = z.infer<typeof blockSchema>

/** A person named as author, with the role that the page gives them ("senior lecturer ... at ..."), or none. */
export const bylineSchema = z.strictObject({ name: z.string().min(1), role: z.string().nullable() })
export type Byline = z.infer<typeof bylineSchema>

/** Words by which the page says after whom it speaks. */
export const creditSchema = z.strictObject({
  kind: z.enum(['republished', 'citing', 'agency']),
  origin: z.string().min(1),
  span: spanSchema,
})
export type Credit = z.infer<typeof creditSchema>

/** One thing that reading set aside, and why. */
export const traceStepSchema = z.strictObject({ step: z.string(), reason: z.string(), text: z.string() })
export type TraceStep = z.infer<typeof traceStepSchema>

/** What reading makes of a capture. Every span in a case counts UTF-16 units into `text`. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  capture: sha256Schema,
  /** The piece of the capture that it was read from, where that holds several articles: an item of a feed. */
  part: z.string().min(1).optional(),
  text: z.string(),
  blocks: z.array(blockSchema),
  title: z.string().nullable(),
  byline: z.array(bylineSchema),
  outlet: z.string().nullable(),
  published: datedSchema,
  modified: datedSchema,
  language: z.string().nullable(),
  licence: z.strictObject({ name: z.string(), span: spanSchema.nullable() }).nullable(),
  canonical: z.string().nullable(),
  /** The part of the paper that the page stands in, as the page names it. */
  section: z.string().nullable().optional(),
  credit: creditSchema.nullable(),
  trace: z.array(traceStepSchema),
})
export type Article = z.infer<typeof articleSchema>
