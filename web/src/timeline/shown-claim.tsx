import type { ClaimView } from '#contract'
import type { EpochDay } from '#util'
import type { Cast } from '../actors/cast.ts'
import { ClaimClocks } from '../claims/claim-clocks.tsx'
import { ClaimLink } from '../claims/claim-link.tsx'
import { ClaimSpeaker } from '../claims/claim-speaker.tsx'
import { Cue } from '../claims/cue.tsx'
import { Quoted } from '../claims/quoted.tsx'
import { surelyBy } from '../dates/known-bounds.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly claim: ClaimView | undefined
  readonly cast: Cast
  readonly day: EpochDay | null
}

/** The claim at which the reader points, with all its dates. */
export function ShownClaim({ claim, cast, day }: Props) {
  if (!claim) return <p className="shown-claim hint">{texts.timeline.hint}</p>
  const known = surelyBy(claim.knownFrom)
  return (
    <div className="shown-claim">
      <p>
        <ClaimSpeaker claim={claim} cast={cast} /> <Cue claim={claim} />
        <span className="form">{texts.forms[claim.form]}</span>
      </p>
      <p className="content">
        <Quoted claim={claim} />
      </p>
      <ClaimClocks claim={claim} />
      {day !== null && (known === null || known > day) && <p className="not-yet">{texts.timeline.notYet}</p>}
      <p>
        <ClaimLink claim={claim}>{texts.timeline.open}</ClaimLink>
      </p>
    </div>
  )
}
