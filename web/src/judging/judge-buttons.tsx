import { useId, useState } from 'react'
import type { StandingJudgement } from '#contract'
import { texts } from '../texts.ts'
import { useDecisions, useWaitingDecisions } from './decisions-context.tsx'
import type { Verdict } from './verdict.ts'

interface Props {
  /** Id of the finding. */
  readonly subject: string
  readonly judgement: StandingJudgement | null
}

const verdicts = ['accept', 'reject', 'unsure'] as const satisfies readonly Verdict[]

/** What was decided on a finding, and the way to decide it, with a reason, or to take that back. */
export function JudgeButtons({ subject, judgement }: Props) {
  const id = useId()
  const decisions = useDecisions()
  useWaitingDecisions()
  const [reason, setReason] = useState('')
  const waiting = decisions.waiting(subject)
  const stands = waiting?.verdict ?? judgement?.decision ?? null
  const decide = (verdict: Verdict) => {
    decisions.decide({ subject, verdict, reason: reason.trim() === '' ? null : reason.trim() })
    setReason('')
  }
  return (
    <div className="judge">
      {verdicts.map((verdict) => (
        <button key={verdict} type="button" aria-pressed={stands === verdict} onClick={() => decide(verdict)}>
          {texts.judging.verdicts[verdict]}
        </button>
      ))}
      {stands !== null && stands !== 'withdraw' && (
        <button type="button" className="link" onClick={() => decide('withdraw')}>
          {texts.judging.undo}
        </button>
      )}
      <label className="heard" htmlFor={id}>
        {texts.judging.reason}
      </label>
      <input
        id={id}
        value={reason}
        placeholder={texts.judging.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <output className="judge-state">{stateWords(judgement, waiting)}</output>
    </div>
  )
}

function stateWords(
  judgement: StandingJudgement | null,
  waiting: { readonly verdict: Verdict; readonly refused?: string } | undefined,
): string {
  if (waiting?.refused !== undefined) return texts.judging.refused(waiting.refused)
  if (waiting) return texts.judging.waits
  if (!judgement) return ''
  const { decision, author, reason, conflict } = judgement
  return [
    texts.judging.decided(texts.judging.verdictsDone[decision], author),
    ...(reason === null ? [] : [`“${reason}”`]),
    ...(conflict ? [texts.judging.conflict] : []),
  ].join(' · ')
}

/** The same, folded away: in long lists what is found comes before what can be done with it. */
export const FoldedJudgeButtons = ({ subject, judgement }: Props) => (
  <details className="judge-folded">
    <summary>
      {judgement
        ? texts.judging.decided(texts.judging.verdictsDone[judgement.decision], judgement.author)
        : texts.judging.judge}
    </summary>
    <JudgeButtons subject={subject} judgement={judgement} />
  </details>
)
