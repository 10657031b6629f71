import type { StandingJudgement } from '#contract'
import type { Ledger } from '#ledger'
import {
  actorKey,
  asOfNow,
  CounterclaimError,
  claimCorrectionSchema,
  claimOfQuestion,
  identitySubject,
  type Judgement,
  type JudgementSubject,
  linkKindSchema,
} from '#model'
import { actorNamed } from './actor-named.ts'
import { asNamed } from './as-named.ts'
import { caseCast } from './case-cast.ts'
import { findingCorrection, findingNamed } from './judged-finding.ts'
import { judgementView } from './judgement-view.ts'
import { conclusions } from './search-links.ts'

export interface JudgeRequest {
  /** The id of a claim, link, question, deal, tie, hypothesis or indicator; two actors as `a=b`, whether they are one. */
  readonly subject: string
  readonly decision: Judgement['decision']
  readonly reason: string | null
  /** For `correct`: what is put in the place of what was found. */
  readonly correction?: Readonly<Record<string, unknown>> | undefined
  readonly author: string
}

/**
 * Keeps a person's decision on a finding, and gives what stands on it then. It overwrites nothing: a claim that is rejected leaves
 * versions and lists, one that is corrected stands as corrected and is linked anew; `withdraw` takes back the same person's own. Throws
 * `claim-not-found`, `link-not-found`, `question-not-found`, `actor-not-found`, `subject-unknown`,
 * `correction-invalid`, `correction-missing`, `judgement-not-found`.
 */
export async function judge(ledger: Ledger, request: JudgeRequest): Promise<StandingJudgement | null> {
  const { decision, author } = request
  const reason = request.reason?.trim() || null
  const subject = await subjectNamed(ledger, request.subject, decision)
  if (decision === 'withdraw') await mustStand(ledger, subject, author)
  const correction = decision === 'correct' ? await correctionOf(ledger, subject, request) : null
  await ledger.append({
    author,
    bodies: [{ kind: 'judged', judgement: { subject, decision, correction, reason } }],
    conclude: conclusions,
  })
  return judgementView(await ledger.judgements({ subjects: [subject] }, asOfNow))
}

/** What a person names. What is no longer found can still be judged by who judged it before: to take that back. */
async function subjectNamed(ledger: Ledger, named: string, decision: Judgement['decision']): Promise<JudgementSubject> {
  const mayBeGone = decision === 'withdraw'
  if (named.includes('=')) return await identityNamed(ledger, named)
  if (named.startsWith('q-')) {
    const [claim] = await ledger.claimsByIds([claimOfQuestion(named)], asOfNow)
    if (!claim && !mayBeGone) throw new CounterclaimError('question-not-found', named)
    return { noun: 'question', id: named }
  }
  if (named.startsWith('l-')) {
    if (!mayBeGone && !(await ledger.link(named, asOfNow))) throw new CounterclaimError('link-not-found', named)
    return { noun: 'link', id: named }
  }
  const finding = await findingNamed(ledger, named, mayBeGone)
  if (finding) return finding
  if (!named.startsWith('c-')) throw new CounterclaimError('subject-unknown', named)
  const [claim] = await ledger.claimsByIds([named], asOfNow)
  if (!claim && !mayBeGone) throw new CounterclaimError('claim-not-found', named)
  return { noun: 'claim', id: named }
}

async function identityNamed(ledger: Ledger, named: string): Promise<JudgementSubject> {
  const cast = await caseCast(ledger, asOfNow)
  const [a, b, more] = named.split('=').map((one) => actorKey(asNamed(one.trim(), cast)))
  if (a === undefined || b === undefined || more !== undefined) throw new CounterclaimError('subject-unknown', named)
  if (a === b) throw new CounterclaimError('judgement-of-one', a)
  return identitySubject(a, b)
}

async function mustStand(ledger: Ledger, subject: JudgementSubject, author: string): Promise<void> {
  const made = await ledger.judgements({ subjects: [subject] }, asOfNow)
  if (!made.some((one) => one.author === author && one.judgement.decision !== 'withdraw'))
    throw new CounterclaimError('judgement-not-found', 'id' in subject ? subject.id : subject.articles.join(' and '))
}

async function correctionOf(
  ledger: Ledger,
  subject: JudgementSubject,
  { correction = {}, subject: named }: JudgeRequest,
): Promise<NonNullable<Judgement['correction']>> {
  if (Object.keys(correction).length === 0) throw new CounterclaimError('correction-missing', named)
  if (subject.noun === 'link') {
    const kind = linkKindSchema.safeParse(correction['kind'])
    if (!kind.success || Object.keys(correction).length > 1)
      throw new CounterclaimError('correction-invalid', JSON.stringify(correction))
    return { kind: kind.data }
  }
  const finding = findingCorrection(subject.noun, correction)
  if (finding) return finding
  if (subject.noun !== 'claim') throw new CounterclaimError('correction-invalid', JSON.stringify(correction))
  const speaker = correction['speaker']
  const cast = typeof speaker === 'string' ? await caseCast(ledger, asOfNow) : null
  const read = claimCorrectionSchema.safeParse(
    cast && typeof speaker === 'string' ? { ...correction, speaker: actorNamed(speaker, cast).id } : correction,
  )
  if (!read.success)
    throw new CounterclaimError(
      'correction-invalid',
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    )
  return read.data as NonNullable<Judgement['correction']>
}
