import { createRoute, z } from '@hono/zod-openapi'
import { asOfQuerySchema, failures } from './route-parts.ts'

const file = (description: string) => ({
  description,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
})

/** The case as documents and in formats of other programs. */
export const documentRoutes = {
  brief: createRoute({
    method: 'get',
    path: '/api/brief',
    summary: 'The case as a text that can be handed over, with a citation behind every sentence',
    request: {
      query: asOfQuerySchema.extend({
        since: z
          .string()
          .optional()
          .openapi({ description: 'Tell also what became public since the end of this day.' }),
        format: z.enum(['md', 'html', 'docx']).default('md'),
      }),
    },
    responses: { 200: file('The brief.'), ...failures },
  }),
  exports: createRoute({
    method: 'get',
    path: '/api/exports/{format}',
    summary: 'The case in a format of other programs; `case` is the whole case, whatever the day',
    request: {
      params: z.object({ format: z.string().openapi({ description: 'As export --format takes it.' }) }),
      query: asOfQuerySchema.extend({
        noun: z.string().optional().openapi({ description: 'Of what a CSV table is; claims when left out.' }),
      }),
    },
    responses: { 200: file('The export.'), ...failures },
  }),
} as const
