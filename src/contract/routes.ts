import { createRoute, z } from '@hono/zod-openapi'
import { articleIdSchema, formSchema } from '#model'
import { additionLineSchema } from './addition-line.ts'
import {
  actorViewSchema,
  articleSummarySchema,
  articleViewSchema,
  caseViewSchema,
  claimViewSchema,
  eventViewSchema,
  leftOutSchema,
  originViewSchema,
  verificationViewSchema,
} from './views.ts'

const errorSchema = z
  .strictObject({
    error: z.strictObject({ code: z.string(), kind: z.string(), message: z.string(), help: z.string() }),
  })
  .openapi('Error')

/** Every reading of the case may be asked for on two clocks; they are never mixed. */
export const asOfQuerySchema = z.object({
  asOf: z
    .string()
    .optional()
    .openapi({ description: 'Disclosure time: what was public by this day (YYYY-MM-DD).', example: '2023-07-05' }),
  recordAsOf: z.string().optional().openapi({
    description: 'Record time: the file as it stood at this UTC instant or day.',
    example: '2026-11-22T08:30:00Z',
  }),
})

export const claimQuerySchema = asOfQuerySchema.extend({
  actor: z.string().optional().openapi({ description: 'Only claims of this speaker (actor id).' }),
  article: articleIdSchema.optional().openapi({ description: 'Only claims in this article.' }),
  form: formSchema.optional(),
  contains: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Only claims whose words hold this text, whatever the case.' }),
  threshold: z
    .string()
    .min(1)
    .pipe(z.coerce.number<string>().min(0).max(1))
    .optional()
    .openapi({ type: 'number', minimum: 0, maximum: 1, description: 'Least confidence; 0.5 when left out.' }),
})

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
const failures = {
  400: json(errorSchema, 'The request does not fit.'),
  404: json(errorSchema, 'There is no such thing.'),
  500: json(errorSchema, 'A fault, or a damaged case.'),
  503: json(errorSchema, 'Not to be had just now.'),
}

const handedOverSchema = z.object({
  file: z.any().optional().openapi({ type: 'string', format: 'binary', description: 'A report; may stand often.' }),
  text: z.string().optional().openapi({ description: 'Text pasted from a page; may stand often.' }),
  address: z.string().optional().openapi({ description: 'A web address to fetch; may stand often.' }),
  published: z.string().optional().openapi({ description: 'EDTF date for reports that give none.' }),
  outlet: z.string().optional().openapi({ description: 'Outlet of reports that name none.' }),
})

/** The HTTP API as data: the server answers these, the page and OpenAPI are made from them. */
export const routes = {
  case: createRoute({
    method: 'get',
    path: '/api/case',
    summary: 'The case at a glance',
    request: { query: asOfQuerySchema },
    responses: { 200: json(caseViewSchema, 'The case.'), ...failures },
  }),
  claims: createRoute({
    method: 'get',
    path: '/api/claims',
    summary: 'Claims, by when they became public; those of copies are folded into the first',
    request: { query: claimQuerySchema },
    responses: {
      200: json(z.strictObject({ claims: z.array(claimViewSchema), leftOut: leftOutSchema }), 'Claims.'),
      ...failures,
    },
  }),
  timeline: createRoute({
    method: 'get',
    path: '/api/timeline',
    summary: 'Events, by when they are said to have happened',
    request: { query: asOfQuerySchema },
    responses: {
      200: json(z.strictObject({ events: z.array(eventViewSchema), leftOut: leftOutSchema }), 'Events.'),
      ...failures,
    },
  }),
  articles: createRoute({
    method: 'get',
    path: '/api/articles',
    summary: 'The articles of the case',
    request: { query: asOfQuerySchema },
    responses: {
      200: json(z.strictObject({ articles: z.array(articleSummarySchema), leftOut: leftOutSchema }), 'Articles.'),
      ...failures,
    },
  }),
  article: createRoute({
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'One article with its spans and claims',
    request: { params: z.object({ id: articleIdSchema }), query: asOfQuerySchema },
    responses: { 200: json(articleViewSchema, 'The article.'), ...failures },
  }),
  origins: createRoute({
    method: 'get',
    path: '/api/origins',
    summary: 'The texts that the articles come from, with their copies',
    request: { query: asOfQuerySchema },
    responses: {
      200: json(z.strictObject({ origins: z.array(originViewSchema), leftOut: leftOutSchema }), 'Origins.'),
      ...failures,
    },
  }),
  actors: createRoute({
    method: 'get',
    path: '/api/actors',
    summary: 'Who speaks or is spoken of',
    request: { query: asOfQuerySchema },
    responses: { 200: json(z.strictObject({ actors: z.array(actorViewSchema) }), 'Actors.'), ...failures },
  }),
  addReports: createRoute({
    method: 'post',
    path: '/api/reports',
    summary: 'Add reports; the answer tells line by line what became of each',
    request: { body: { required: true, content: { 'multipart/form-data': { schema: handedOverSchema } } } },
    responses: {
      200: {
        description: 'JSON lines, one a report; the last one says `done`.',
        content: { 'application/x-ndjson': { schema: additionLineSchema } },
      },
      ...failures,
    },
  }),
  verify: createRoute({
    method: 'get',
    path: '/api/verify',
    summary: 'Whether the chain, the captures and the spans hold',
    responses: { 200: json(verificationViewSchema, 'What was found.'), ...failures },
  }),
} as const
