import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'
import { CorrectClaim } from './correct-claim.tsx'
import { JudgeButtons } from './judge-buttons.tsx'

/** What can be decided on a claim, and what was; folded away, as what was said comes first. */
export const JudgeClaim = ({ claim }: { readonly claim: ClaimView }) => (
  <details className="judge-folded">
    <summary>
      {claim.judgement
        ? texts.judging.decided(texts.judging.verdictsDone[claim.judgement.decision], claim.judgement.author)
        : texts.judging.judge}
    </summary>
    <JudgeButtons subject={claim.id} judgement={claim.judgement} />
    {claim.found !== null && <p>{texts.judging.asFound(JSON.stringify(claim.found))}</p>}
    <CorrectClaim claim={claim} />
  </details>
)
