import { z } from 'zod'
import { type ArticleId, articleIdSchema } from './ids.ts'

/** What is judged: a finding by its id, or whether two articles are of one origin. */
export const judgementSubjectSchema = z.discriminatedUnion('noun', [
  z.strictObject({
    noun: z.enum(['claim', 'link', 'question', 'identity', 'deal', 'tie', 'hypothesis', 'indicator']),
    id: z.string().min(1),
  }),
  z.strictObject({
    noun: z.literal('origin'),
    /** In the order of their ids. */
    articles: z.tuple([articleIdSchema, articleIdSchema]).refine(([a, b]) => a < b, 'not two articles in order'),
  }),
])
export type JudgementSubject = z.infer<typeof judgementSubjectSchema>

/**
 * A person's decision on a finding. It never overwrites what it judges, and a later judgement on the same subject takes its place;
 * `withdraw` takes it back and leaves the finding as it was found. Of two articles, `accept` says that they are of one origin and
 * `reject` that they are not.
 */
export const judgementSchema = z.strictObject({
  subject: judgementSubjectSchema,
  decision: z.enum(['accept', 'reject', 'correct', 'unsure', 'withdraw']),
  correction: z.record(z.string(), z.json()).nullable(),
  reason: z.string().nullable(),
})
export type Judgement = z.infer<typeof judgementSchema>

/** Two articles as the subject of a judgement on their origin. */
export const originSubject = (a: ArticleId, b: ArticleId): JudgementSubject => ({
  noun: 'origin',
  articles: a < b ? [a, b] : [b, a],
})
