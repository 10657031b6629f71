import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { useCast } from '../actors/use-cast.ts'
import { claimsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { ClaimLink } from '../claims/claim-link.tsx'
import { ClaimSpeaker } from '../claims/claim-speaker.tsx'
import { Cue } from '../claims/cue.tsx'
import { Quoted } from '../claims/quoted.tsx'
import { ClockDate } from '../dates/clock-date.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { latest } from './latest.ts'

/** What came out last, newest first. */
export function LatestDisclosures() {
  const point = useAsOf()
  const claims = useQuery(claimsQuery(point))
  const cast = useCast()
  return (
    <section aria-labelledby="latest" className="front-side">
      <h2 id="latest">{texts.case.latest}</h2>
      <Reading of={claims}>{(reading) => <Disclosures claims={latest(reading.claims, 7)} cast={cast} />}</Reading>
    </section>
  )
}

const Disclosures = ({ claims, cast }: { readonly claims: readonly ClaimView[]; readonly cast: Cast }) =>
  claims.length === 0 ? (
    <p>{texts.case.latestNone}</p>
  ) : (
    <>
      <ol className="disclosures">
        {claims.map((claim) => (
          <li key={claim.id}>
            <p className="disclosed-on">
              <ClockDate clock="public" date={claim.knownFrom} />
            </p>
            <p>
              <ClaimSpeaker claim={claim} cast={cast} /> <Cue claim={claim} />
              <ClaimLink claim={claim}>
                <Quoted claim={claim} />
              </ClaimLink>
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/claims">{texts.case.allClaims}</Link>
      </p>
    </>
  )
