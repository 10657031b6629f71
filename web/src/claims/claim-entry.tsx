import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { JudgeClaim } from '../judging/judge-claim.tsx'
import { ClaimCopies } from '../origins/claim-copies.tsx'
import { texts } from '../texts.ts'
import { ClaimClocks } from './claim-clocks.tsx'
import { ClaimLink } from './claim-link.tsx'
import { ClaimMarks } from './claim-marks.tsx'
import { ClaimSpeaker } from './claim-speaker.tsx'
import { CopyCitation } from './copy-citation.tsx'
import { Cue } from './cue.tsx'
import { Quoted } from './quoted.tsx'
import { Why } from './why.tsx'

interface Props {
  readonly claim: ClaimView
  readonly cast: Cast
}

/** One claim as the list of claims sets it. */
export const ClaimEntry = ({ claim, cast }: Props) => (
  <article className="claim">
    <header>
      <ClaimSpeaker claim={claim} cast={cast} /> <Cue claim={claim} />
    </header>
    <p className="content">
      <Quoted claim={claim} />
    </p>
    <ClaimClocks claim={claim} />
    <ClaimMarks claim={claim} />
    <div className="claim-actions">
      <ClaimLink claim={claim}>{texts.claims.inArticle(claim.article.title, claim.article.outlet)}</ClaimLink>
      <CopyCitation claims={[claim]} />
      <ClaimCopies copies={claim.copies} />
      <Why why={claim.why} />
      <JudgeClaim claim={claim} />
    </div>
  </article>
)
