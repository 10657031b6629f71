import type { QuestionView } from '#contract'
import type { Ledger } from '#ledger'
import {
  asOfNow,
  type ClaimId,
  CounterclaimError,
  claimIdSchema,
  claimOfQuestion,
  questionId,
  type WrittenQuestion,
} from '#model'
import { claimIn } from './link-claims.ts'
import { showQuestion } from './list-versions.ts'

/** What a person does to a question; all of it can be taken back. */
export type QuestionChange =
  /** A question of these claims, in these words. */
  | { readonly do: 'write'; readonly words: string; readonly claims: readonly string[] }
  | { readonly do: 'rename'; readonly id: string; readonly words: string }
  | { readonly do: 'merge'; readonly id: string; readonly with: string }
  | { readonly do: 'close'; readonly id: string; readonly reason: string }
  | { readonly do: 'open'; readonly id: string }
  /** `claim` carries the answer that the claim `to` carries. */
  | { readonly do: 'attach'; readonly id: string; readonly claim: string; readonly to: string }
  /** Back to what it was before anybody wrote of it. */
  | { readonly do: 'undo'; readonly id: string }

/** Keeps what a person says of a question, and gives it as it is then. Throws `question-not-found`, `claim-not-found`. */
export async function writeQuestion(
  ledger: Ledger,
  change: QuestionChange,
  { reason, author }: { readonly reason: string | null; readonly author: string },
): Promise<QuestionView> {
  const question = { ...(await changed(ledger, change)), reason: reason?.trim() || null }
  await ledger.append({ author, bodies: [{ kind: 'written', written: { noun: 'question', question } }] })
  return await showQuestion(ledger, question.id, asOfNow)
}

async function changed(ledger: Ledger, change: QuestionChange): Promise<WrittenQuestion> {
  if (change.do === 'write') {
    const claims: ClaimId[] = []
    for (const id of change.claims) claims.push(await claimIn(ledger, id))
    const [first] = claims
    if (first === undefined) throw new CounterclaimError('claim-not-found', '(none)')
    return { ...plain(questionId(first), claims), question: change.words }
  }
  const before = await writtenOf(ledger, change.id)
  switch (change.do) {
    case 'rename':
      return { ...before, question: change.words }
    case 'merge': {
      const other = await writtenOf(ledger, change.with)
      return { ...before, claims: [...new Set([...before.claims, ...other.claims])] }
    }
    case 'close':
      return { ...before, closed: change.reason }
    case 'open':
      return { ...before, closed: null }
    case 'attach': {
      const [claim, to] = [await claimIn(ledger, change.claim), await claimIn(ledger, change.to)]
      if (claim === to) throw new CounterclaimError('link-of-one', claim)
      return { ...before, attached: [...before.attached.filter((one) => one.claim !== claim), { claim, to }] }
    }
    case 'undo':
      return { ...plain(before.id, before.claims.slice(0, 1)), withdrawn: true }
  }
}

const plain = (id: string, claims: ClaimId[]): WrittenQuestion => ({
  id,
  question: null,
  claims,
  attached: [],
  closed: null,
  withdrawn: false,
  reason: null,
})

/** What was written of a question so far, under whichever of its claims. */
async function writtenOf(ledger: Ledger, id: string): Promise<WrittenQuestion> {
  const own = await claimIn(ledger, claimOfQuestion(id)).catch((cause: unknown) => {
    throw new CounterclaimError('question-not-found', id, { cause })
  })
  const { versions } = await showQuestion(ledger, id, asOfNow)
  const members = new Set<string>([own, ...versions.flatMap(({ claims }) => claims)])
  const written = await ledger.written({ noun: 'question', ids: [...members].map(questionId) }, asOfNow)
  const last = written
    .flatMap(({ value }) => (value.noun === 'question' && !value.question.withdrawn ? [value.question] : []))
    .at(-1)
  return last ?? plain(questionId(own), [claimIdSchema.parse(own)])
}
