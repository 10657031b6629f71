import { createRoute, z } from '@hono/zod-openapi'
import { articleIdSchema, formSchema } from '#model'
import { additionLineSchema } from './addition-line.ts'
import { analysisRoutes } from './analysis-routes.ts'
import { documentRoutes } from './document-routes.ts'
import { asOfQuerySchema, failures, json, pageQuerySchema } from './route-parts.ts'
import { versionRoutes } from './version-routes.ts'
import {
  actorRecordViewSchema,
  actorViewSchema,
  articleSummarySchema,
  articleViewSchema,
  caseViewSchema,
  claimViewSchema,
  eventViewSchema,
  identitiesViewSchema,
  identityWordSchema,
  leftOutSchema,
  originViewSchema,
  verificationViewSchema,
} from './views.ts'

export const claimQuerySchema = asOfQuerySchema.extend({
  ...pageQuerySchema.shape,
  all: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .openapi({ description: 'Also claims that a person rejected.', type: 'boolean' }),
  ids: z.string().optional().openapi({
    description: 'These claims, by their ids, joined by commas; other conditions do not hold for them.',
    example: 'c-29d168db09d2,c-01ac6ba75c22',
  }),
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
      200: json(
        z.strictObject({ claims: z.array(claimViewSchema), leftOut: leftOutSchema, next: z.string().nullable() }),
        'Claims; `next` leads on, null at the end.',
      ),
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
  actor: createRoute({
    method: 'get',
    path: '/api/actors/{actor}',
    summary: 'The record of one actor: names, roles, who speaks for whom, claims, articles, who it may also be',
    request: {
      params: z.object({ actor: z.string().min(1).max(200).openapi({ description: 'An id, or a name.' }) }),
      query: asOfQuerySchema,
    },
    responses: { 200: json(actorRecordViewSchema, 'The record.'), ...failures },
  }),
  identities: createRoute({
    method: 'get',
    path: '/api/identities',
    summary: 'Which actors are one: what people said, and what is proposed to them',
    request: { query: asOfQuerySchema },
    responses: { 200: json(identitiesViewSchema, 'Judgements and proposals.'), ...failures },
  }),
  judgeIdentity: createRoute({
    method: 'post',
    path: '/api/identities',
    summary: 'Say whether two actors are one, or take such a word back',
    request: { body: { required: true, content: { 'application/json': { schema: identityWordSchema } } } },
    responses: {
      200: json(
        z.strictObject({ actors: z.tuple([z.string(), z.string()]), together: z.boolean() }),
        'The names as the articles have them, and whether they are one now.',
      ),
      ...failures,
    },
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
  ...versionRoutes,
  ...documentRoutes,
  ...analysisRoutes,
} as const
