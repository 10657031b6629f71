import { createRoute, z } from '@hono/zod-openapi'
import { achMarkSchema, analystConfidenceSchema, likelihoodSchema, tieCategorySchema } from '#model'
import {
  dealViewSchema,
  hitViewSchema,
  hypothesisViewSchema,
  indicatorViewSchema,
  pairViewSchema,
  tieViewSchema,
} from './analysis-views.ts'
import { asOfQuerySchema, errorSchema, failures, json } from './route-parts.ts'

const all = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional()
  .openapi({ description: 'Also what a person rejected.' })
const writing = {
  ...failures,
  403: json(errorSchema, 'Another site’s page asked for it.'),
  409: json(errorSchema, 'It does not go with what is there.'),
}
const words = z.string().trim().min(1).max(1000)
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const hypothesisRequestSchema = z
  .strictObject({
    change: z.discriminatedUnion('do', [
      z.strictObject({ do: z.literal('add'), question: words, text: words, actors: z.array(z.string()).optional() }),
      z.strictObject({
        do: z.literal('mark'),
        id: z.string(),
        claim: z.string(),
        mark: z.union([achMarkSchema, z.literal('none')]),
      }),
      z.strictObject({
        do: z.literal('estimate'),
        id: z.string(),
        likelihood: z.union([likelihoodSchema, z.literal('none')]),
        confidence: analystConfidenceSchema,
      }),
    ]),
    reason: words.nullable(),
  })
  .openapi('HypothesisRequest')

const indicatorRequestSchema = z
  .strictObject({
    id: z.string().optional(),
    text: words.optional(),
    actors: z.array(z.string()).optional(),
    hypothesis: z.string().optional(),
    condition: words.optional(),
    consequence: words.optional(),
    meets: z.array(z.string()).optional(),
    refutedBy: words.optional(),
    due: z.string().optional(),
  })
  .openapi('IndicatorRequest')

/** Deals, ties, explanations and what to watch for. */
export const analysisRoutes = {
  deals: createRoute({
    method: 'get',
    path: '/api/deals',
    summary: 'Deals with their sides, broker, terms and steps',
    request: { query: asOfQuerySchema.extend({ all }) },
    responses: { 200: json(z.strictObject({ deals: z.array(dealViewSchema) }), 'Deals.'), ...failures },
  }),
  ties: createRoute({
    method: 'get',
    path: '/api/ties',
    summary: 'Directed relations between actors',
    request: {
      query: asOfQuerySchema.extend({ all, actor: z.string().optional(), category: tieCategorySchema.optional() }),
    },
    responses: { 200: json(z.strictObject({ ties: z.array(tieViewSchema) }), 'Ties.'), ...failures },
  }),
  pair: createRoute({
    method: 'get',
    path: '/api/pairs/{a}/{b}',
    summary: 'What two give each other, side by side',
    request: { params: z.object({ a: z.string(), b: z.string() }), query: asOfQuerySchema },
    responses: { 200: json(pairViewSchema, 'The pair.'), ...failures },
  }),
  why: createRoute({
    method: 'get',
    path: '/api/hypotheses',
    summary: 'Explanations by question, those with the least evidence against them first',
    request: { query: asOfQuerySchema.extend({ all, question: z.string().optional() }) },
    responses: { 200: json(z.strictObject({ hypotheses: z.array(hypothesisViewSchema) }), 'Hypotheses.'), ...failures },
  }),
  writeHypothesis: createRoute({
    method: 'post',
    path: '/api/hypotheses',
    summary: 'Write a hypothesis, mark evidence, give an estimate',
    request: body(hypothesisRequestSchema),
    responses: { 200: json(hypothesisViewSchema, 'The hypothesis as it is now.'), ...writing },
  }),
  outlook: createRoute({
    method: 'get',
    path: '/api/outlook',
    summary: 'What to watch for, and what of the reporting since met it',
    request: { query: asOfQuerySchema.extend({ all }) },
    responses: {
      200: json(
        z.strictObject({ indicators: z.array(indicatorViewSchema), hits: z.array(hitViewSchema) }),
        'Indicators and hits.',
      ),
      ...failures,
    },
  }),
  writeIndicator: createRoute({
    method: 'post',
    path: '/api/outlook',
    summary: 'Write or change something to watch for',
    request: body(indicatorRequestSchema),
    responses: { 200: json(indicatorViewSchema, 'The indicator as it is now.'), ...writing },
  }),
} as const
