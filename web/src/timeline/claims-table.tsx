import type { ClaimView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { useCast } from '../actors/use-cast.ts'
import type { ClaimsReading } from '../api/queries.ts'
import { LeftOut } from '../as-of/left-out.tsx'
import { ClaimLink } from '../claims/claim-link.tsx'
import { ClaimSpeaker } from '../claims/claim-speaker.tsx'
import { CopyCitation } from '../claims/copy-citation.tsx'
import { Cue } from '../claims/cue.tsx'
import { Quoted } from '../claims/quoted.tsx'
import { ClockDate } from '../dates/clock-date.tsx'
import { Empty } from '../states/empty.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'

const { columns } = texts.timeline

/** The chart's data to read, and for who cannot see the chart. */
export function ClaimsTable({ reading: { claims, leftOut } }: { readonly reading: ClaimsReading }) {
  const cast = useCast()
  return (
    <>
      <p className="count">
        {texts.claims.count(claims.length)}{' '}
        {claims.length > 0 && <CopyCitation claims={claims} label={texts.claims.copyAll} />}
      </p>
      <LeftOut counts={leftOut} />
      {claims.length === 0 ? (
        <Empty>{texts.timeline.none}</Empty>
      ) : (
        <SomeOf items={claims}>{(shown) => <Table claims={shown} cast={cast} />}</SomeOf>
      )}
    </>
  )
}

const Table = ({ claims, cast }: { readonly claims: readonly ClaimView[]; readonly cast: Cast }) => (
  <table className="claims-table">
    <thead>
      <tr>
        <th scope="col">{columns.public}</th>
        <th scope="col">{columns.said}</th>
        <th scope="col">{columns.about}</th>
        <th scope="col">{columns.speaker}</th>
        <th scope="col">{columns.claim}</th>
        <th scope="col">{columns.form}</th>
      </tr>
    </thead>
    <tbody>
      {claims.map((claim) => (
        <Row key={claim.id} claim={claim} cast={cast} />
      ))}
    </tbody>
  </table>
)

const Row = ({ claim, cast }: { readonly claim: ClaimView; readonly cast: Cast }) => (
  <tr>
    <td data-column={columns.public}>
      <ClockDate clock="public" date={claim.knownFrom} />
    </td>
    <td data-column={columns.said}>
      <ClockDate clock="said" date={claim.saidOn} />
    </td>
    <td data-column={columns.about}>
      <ClockDate clock="about" date={claim.about} />
    </td>
    <td>
      <ClaimSpeaker claim={claim} cast={cast} />
    </td>
    <td className="content">
      <Cue claim={claim} />
      <ClaimLink claim={claim}>
        <Quoted claim={claim} />
      </ClaimLink>
    </td>
    <td data-column={columns.form}>{texts.forms[claim.form]}</td>
  </tr>
)
