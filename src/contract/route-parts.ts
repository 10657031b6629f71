import { z } from '@hono/zod-openapi'

export const errorSchema = z
  .strictObject({
    error: z.strictObject({ code: z.string(), kind: z.string(), message: z.string(), help: z.string() }),
  })
  .openapi('Error')

/** Every reading of the case may be asked for on two clocks; they are never mixed. */
export const asOfQuerySchema = z.strictObject({
  asOf: z
    .string()
    .optional()
    .openapi({ description: 'Disclosure time: what was public by this day (YYYY-MM-DD).', example: '2023-07-05' }),
  recordAsOf: z.string().optional().openapi({
    description: 'Record time: the file as it stood at this UTC instant or day.',
    example: '2026-11-22T08:30:00Z',
  }),
})

/** A part of a long list. */
export const pageQuerySchema = z.strictObject({
  limit: z
    .string()
    .min(1)
    .pipe(z.coerce.number<string>().int().min(1).max(1000))
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: 1000, description: 'So many at most.' }),
  cursor: z.string().optional().openapi({ description: 'What an earlier answer gave as `next`.' }),
})

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const failures = {
  400: json(errorSchema, 'The request does not fit.'),
  404: json(errorSchema, 'There is no such thing.'),
  500: json(errorSchema, 'A fault, or a damaged case.'),
  503: json(errorSchema, 'Not to be had just now.'),
}
