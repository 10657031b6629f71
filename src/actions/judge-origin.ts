import type { Ledger } from '#ledger'
import { type ArticleId, articleIdSchema, asOfNow, CounterclaimError, originSubject } from '#model'
import { caseOrigins } from './case-origins.ts'

interface OriginJudgement {
  readonly articles: readonly [string, string]
  /** True: of one origin. */
  readonly same: boolean
  readonly reason: string | null
  /** Takes back such a judgement instead of making it. */
  readonly undo: boolean
  readonly author: string
}

/**
 * Keeps a person's word on whether two articles are of one origin, and tells whether they are so now. Throws `article-not-found`,
 * `judgement-of-one`, `judgement-not-found`.
 */
export async function judgeOrigin(
  ledger: Ledger,
  { articles, same, reason, undo, author }: OriginJudgement,
): Promise<{ together: boolean }> {
  const [a, b] = [await inCase(ledger, articles[0]), await inCase(ledger, articles[1])]
  if (a === b) throw new CounterclaimError('judgement-of-one', a)
  const subject = originSubject(a, b)
  const decision = same ? 'accept' : 'reject'
  if (undo && (await ledger.decision(subject)) !== decision)
    throw new CounterclaimError('judgement-not-found', `${a} and ${b}`)
  await ledger.append({
    author,
    bodies: [
      { kind: 'judged', judgement: { subject, decision: undo ? 'withdraw' : decision, correction: null, reason } },
    ],
  })
  const origins = await caseOrigins(ledger, asOfNow)
  return { together: origins.of(a) === origins.of(b) }
}

async function inCase(ledger: Ledger, id: string): Promise<ArticleId> {
  if (!(await ledger.reading(id, asOfNow))) throw new CounterclaimError('article-not-found', id)
  return articleIdSchema.parse(id)
}
