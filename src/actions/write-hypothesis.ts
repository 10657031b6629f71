import type { HypothesisView } from '#contract'
import type { Ledger } from '#ledger'
import {
  achMarkSchema,
  analystConfidenceSchema,
  asOfNow,
  CounterclaimError,
  likelihoodSchema,
  type Written,
} from '#model'
import { contentName } from '#util'
import { actorNamed } from './actor-named.ts'
import { caseCast } from './case-cast.ts'
import { claimIn } from './link-claims.ts'
import { listWhy } from './list-why.ts'

/** What a person writes of explanations. */
export type HypothesisChange =
  | {
      readonly do: 'add'
      readonly question: string
      readonly text: string
      readonly actors?: readonly string[] | undefined
    }
  /** `mark` none takes it back. */
  | { readonly do: 'mark'; readonly id: string; readonly claim: string; readonly mark: string }
  /** `likelihood` none takes it back. */
  | { readonly do: 'estimate'; readonly id: string; readonly likelihood: string; readonly confidence: string }

/**
 * Keeps what a person says of an explanation, and gives it as it is then. Throws `words-missing`, `hypothesis-not-found`,
 * `claim-not-found`, `mark-unknown`, `likelihood-unknown`, `confidence-unknown`, `reason-missing`, `actor-not-found`.
 */
export async function writeHypothesis(
  ledger: Ledger,
  change: HypothesisChange,
  { reason, author }: { readonly reason: string | null; readonly author: string },
): Promise<HypothesisView> {
  const written = await writtenOf(ledger, change, reason?.trim() || null)
  await ledger.append({ author, bodies: [{ kind: 'written', written }] })
  const id = written.noun === 'hypothesis' ? written.hypothesis.id : change.do === 'add' ? '' : change.id
  return await hypothesisIn(ledger, id)
}

async function writtenOf(ledger: Ledger, change: HypothesisChange, reason: string | null): Promise<Written> {
  if (change.do === 'add') {
    const [question, text] = [change.question.trim(), change.text.trim()]
    if (question === '') throw new CounterclaimError('words-missing', 'the question')
    if (text === '') throw new CounterclaimError('words-missing', 'the hypothesis')
    const cast = await caseCast(ledger, asOfNow)
    const actors = (change.actors ?? []).map((name) => actorNamed(name, cast).id)
    return { noun: 'hypothesis', hypothesis: { id: `h-${contentName(question, text)}`, question, text, actors } }
  }
  await hypothesisIn(ledger, change.id)
  if (change.do === 'mark') {
    const claim = await claimIn(ledger, change.claim)
    const mark = change.mark === 'none' ? null : achMarkSchema.safeParse(change.mark.toUpperCase()).data
    if (mark === undefined) throw new CounterclaimError('mark-unknown', change.mark)
    return { noun: 'mark', hypothesis: change.id, claim, mark, reason }
  }
  if (change.likelihood === 'none') return { noun: 'estimate', hypothesis: change.id, estimate: null }
  const likelihood = likelihoodSchema.safeParse(change.likelihood.toLowerCase()).data
  if (likelihood === undefined) throw new CounterclaimError('likelihood-unknown', change.likelihood)
  const confidence = analystConfidenceSchema.safeParse(change.confidence.toLowerCase()).data
  if (confidence === undefined) throw new CounterclaimError('confidence-unknown', change.confidence)
  if (reason === null) throw new CounterclaimError('reason-missing', change.id)
  return { noun: 'estimate', hypothesis: change.id, estimate: { likelihood, confidence, reason } }
}

async function hypothesisIn(ledger: Ledger, id: string): Promise<HypothesisView> {
  const found = (await listWhy(ledger, { all: true }, asOfNow)).find((one) => one.id === id)
  if (!found) throw new CounterclaimError('hypothesis-not-found', id)
  return found
}
