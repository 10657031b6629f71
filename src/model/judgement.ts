import { z } from 'zod'
import { slug } from '#util'
import type { Actor } from './actor.ts'
import { type ArticleId, articleIdSchema } from './ids.ts'

/** What is judged: a finding by its id, whether two actors are one by their keys, or whether two articles are of one origin. */
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
 * `reject` that they are not; of two actors, that they are one or two.
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

/** An actor by type and name, as `person dmitry-peskov`: readings to come may know it by another id. */
export const actorKey = ({ type, name }: Pick<Actor, 'type' | 'name'>): string =>
  `${type} ${slug(name.replace(/^the\s+/iu, '')) || 'unnamed'}`

/** Two actors, by their keys, as the subject of a judgement on who they are. */
export const identitySubject = (a: string, b: string): JudgementSubject => ({
  noun: 'identity',
  id: [a, b].toSorted().join('='),
})

/** The keys of two actors whose identity was judged; null where the subject is something else. */
export function identityKeys(subject: JudgementSubject): readonly [string, string] | null {
  const [a, b] = subject.noun === 'identity' ? subject.id.split('=') : []
  return a === undefined || b === undefined ? null : [a, b]
}
