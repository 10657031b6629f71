import { createRoute, z } from '@hono/zod-openapi'
import { claimIdSchema, judgementSchema, linkKindSchema } from '#model'
import { asOfQuerySchema, errorSchema, failures, json, pageQuerySchema } from './route-parts.ts'
import {
  changesViewSchema,
  clashViewSchema,
  credibilityViewSchema,
  gradeViewSchema,
  judgementViewSchema,
  linkViewSchema,
  questionViewSchema,
  recordViewSchema,
  standingJudgementSchema,
} from './version-views.ts'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const writing = { ...failures, 403: json(errorSchema, 'Another site’s page asked for it.') }

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const reason = z.string().trim().min(1).openapi({ description: 'Why; kept with it.' })

const judgementRequestSchema = z
  .strictObject({
    subject: z
      .string()
      .min(1)
      .openapi({ description: 'The id of a claim, link or question; two actors as a=b.', example: 'c-29d168db09d2' }),
    decision: judgementSchema.shape.decision,
    reason: reason.nullable(),
    correction: z.record(z.string(), z.unknown()).optional().openapi({
      description:
        'For correct. Of a claim: speaker, polarity, modality, form, saidOn, about, knownFrom, occasion, kind; of a link: kind.',
    }),
  })
  .openapi('JudgementRequest')

const linkRequestSchema = z
  .strictObject({
    a: claimIdSchema,
    b: claimIdSchema,
    kind: linkKindSchema,
    reason: reason.nullable(),
    undo: z.boolean().default(false),
  })
  .openapi('LinkRequest')

const words = z.string().trim().min(1).max(500)
const question = z.string().min(1)

const questionRequestSchema = z
  .strictObject({
    change: z.discriminatedUnion('do', [
      z.strictObject({ do: z.literal('write'), words, claims: z.array(claimIdSchema).min(1) }),
      z.strictObject({ do: z.literal('rename'), id: question, words }),
      z.strictObject({ do: z.literal('merge'), id: question, with: question }),
      z.strictObject({ do: z.literal('close'), id: question, reason: words }),
      z.strictObject({ do: z.literal('open'), id: question }),
      z.strictObject({ do: z.literal('attach'), id: question, claim: claimIdSchema, to: claimIdSchema }),
      z.strictObject({ do: z.literal('undo'), id: question }),
    ]),
    reason: reason.nullable(),
  })
  .openapi('QuestionRequest')

const gradeRequestSchema = z
  .strictObject({
    of: z.string().min(1).openapi({ description: 'An actor or outlet by name or id, or a claim by its id.' }),
    grade: z
      .string()
      .nullable()
      .openapi({ description: 'A to F for a source, 1 to 6 for a claim; null takes it back.', example: 'B' }),
    reason: reason.nullable(),
  })
  .openapi('GradeRequest')

/** Questions, links, judgements, records, changes and grades. */
export const versionRoutes = {
  questions: createRoute({
    method: 'get',
    path: '/api/questions',
    summary: 'The points on which claims differ, each with its versions, by the day on which it was opened',
    request: {
      query: asOfQuerySchema.extend({
        ...pageQuerySchema.shape,
        all: flag.optional().openapi({ description: 'Also questions that a person rejected.', type: 'boolean' }),
      }),
    },
    responses: {
      200: json(
        z.strictObject({ questions: z.array(questionViewSchema), next: z.string().nullable() }),
        'Questions; `next` leads on, null at the end.',
      ),
      ...failures,
    },
  }),
  question: createRoute({
    method: 'get',
    path: '/api/questions/{id}',
    summary: 'One question; before anybody said otherwise it has one version',
    request: { params: z.object({ id: z.string().min(1) }), query: asOfQuerySchema },
    responses: { 200: json(questionViewSchema, 'The question.'), ...failures },
  }),
  links: createRoute({
    method: 'get',
    path: '/api/links',
    summary: 'How claims stand to one another',
    request: {
      query: asOfQuerySchema.extend({
        ...pageQuerySchema.shape,
        claim: claimIdSchema.optional().openapi({ description: 'Only links of this claim.' }),
        kind: linkKindSchema.optional(),
        waiting: flag.optional().openapi({
          description: 'Only links that nobody judged and that are not sure: what waits for a person.',
          type: 'boolean',
        }),
      }),
    },
    responses: {
      200: json(z.strictObject({ links: z.array(linkViewSchema), next: z.string().nullable() }), 'Links.'),
      ...failures,
    },
  }),
  clash: createRoute({
    method: 'get',
    path: '/api/clash',
    summary: 'The words of two claims that clash, to be marked where they stand side by side',
    request: { query: asOfQuerySchema.extend({ a: claimIdSchema, b: claimIdSchema }) },
    responses: { 200: json(clashViewSchema, 'Offsets into the content of each.'), ...failures },
  }),
  judgements: createRoute({
    method: 'get',
    path: '/api/judgements',
    summary: 'What people decided, one line a finding',
    request: {
      query: asOfQuerySchema.extend({
        orphans: flag.optional().openapi({ description: 'Only on what the case no longer holds.', type: 'boolean' }),
        conflicts: flag.optional().openapi({ description: 'Only where people decided differently.', type: 'boolean' }),
        noun: z.string().optional(),
      }),
    },
    responses: { 200: json(z.strictObject({ judgements: z.array(judgementViewSchema) }), 'Judgements.'), ...failures },
  }),
  record: createRoute({
    method: 'get',
    path: '/api/actors/{id}/record',
    summary: 'What became of an actor’s claims: counts, never a score of truth',
    request: { params: z.object({ id: z.string().min(1) }), query: asOfQuerySchema },
    responses: { 200: json(recordViewSchema, 'The record.'), ...failures },
  }),
  changes: createRoute({
    method: 'get',
    path: '/api/changes',
    summary: 'What became public since a day, or what the file learned since an instant: one of them',
    request: {
      query: asOfQuerySchema.extend({
        since: z.string().optional().openapi({ description: 'Disclosure time: since the end of this day.' }),
        recordSince: z.string().optional().openapi({ description: 'Record time: since this UTC instant or day.' }),
      }),
    },
    responses: { 200: json(changesViewSchema, 'Changes.'), ...failures },
  }),
  grades: createRoute({
    method: 'get',
    path: '/api/grades',
    summary: 'Grades of the Admiralty code that people gave, and the credibility that is suggested of claims',
    request: {
      query: asOfQuerySchema.extend({
        claims: z.string().optional().openapi({
          description: 'Ids of claims, joined by commas, whose credibility is asked for.',
          example: 'c-29d168db09d2,c-01ac6ba75c22',
        }),
      }),
    },
    responses: {
      200: json(
        z.strictObject({ given: z.array(gradeViewSchema), credibility: z.array(credibilityViewSchema) }),
        'Grades.',
      ),
      ...failures,
    },
  }),
  judge: createRoute({
    method: 'post',
    path: '/api/judgements',
    summary: 'Decide on a claim, link, question or identity; withdraw takes back one’s own',
    request: body(judgementRequestSchema),
    responses: {
      200: json(z.strictObject({ judgement: standingJudgementSchema.nullable() }), 'What stands on it now.'),
      ...writing,
    },
  }),
  link: createRoute({
    method: 'post',
    path: '/api/links',
    summary: 'Link two claims by hand',
    request: body(linkRequestSchema),
    responses: { 200: json(z.strictObject({ id: z.string() }), 'The link’s id.'), ...writing },
  }),
  writeQuestion: createRoute({
    method: 'post',
    path: '/api/questions',
    summary: 'Write, rename, merge, close or open a question, or attach a claim to an answer of it; undo takes it back',
    request: body(questionRequestSchema),
    responses: { 200: json(questionViewSchema, 'The question as it is now.'), ...writing },
  }),
  grade: createRoute({
    method: 'post',
    path: '/api/grades',
    summary: 'Grade a source A to F, or a claim 1 to 6',
    request: body(gradeRequestSchema),
    responses: {
      200: json(
        z.strictObject({
          scale: z.string(),
          of: z.string(),
          grade: z.string().nullable(),
          reason: z.string().nullable(),
        }),
        'What is kept.',
      ),
      ...writing,
    },
  }),
} as const
