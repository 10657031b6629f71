import { z } from '@hono/zod-openapi'
import { articleIdSchema, datedSchema } from '#model'

/** What became of one report: a line of the answer to an addition. */
export const additionLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['added', 'known']),
    file: z.string(),
    article: z.strictObject({
      id: articleIdSchema,
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: datedSchema,
    }),
    claims: z.int(),
    revises: articleIdSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('unchanged'), file: z.string() }),
  z.strictObject({ kind: z.literal('left'), file: z.string(), address: z.string().nullable() }),
  z.strictObject({ kind: z.literal('skipped'), file: z.string(), records: z.record(z.string(), z.int()) }),
  z.strictObject({
    kind: z.literal('failed'),
    file: z.string(),
    error: z.strictObject({ code: z.string(), kind: z.string(), message: z.string(), help: z.string() }),
  }),
  /** The last line: nothing more comes. */
  z.strictObject({ kind: z.literal('done') }),
])
export type AdditionLine = z.infer<typeof additionLineSchema>
