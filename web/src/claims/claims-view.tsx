import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useCast } from '../actors/use-cast.ts'
import { type ClaimsReading, claimsQuery } from '../api/queries.ts'
import { LeftOut } from '../as-of/left-out.tsx'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'
import { ClaimEntry } from './claim-entry.tsx'
import { ClaimFilters } from './claim-filters.tsx'
import { thresholdOf } from './confidence.ts'
import { CopyCitation } from './copy-citation.tsx'

/** Every claim, by when it became public. */
export function ClaimsView() {
  const { confidence, ...search } = useSearch({ from: '/claims' })
  const { actor, article, form, contains } = search
  const point = useAsOf()
  const claims = useQuery(claimsQuery({ ...point, actor, article, form, contains, threshold: thresholdOf(confidence) }))
  return (
    <div className="claims-view">
      <title>{texts.frame.title(texts.claims.heading)}</title>
      <h1>{texts.claims.heading}</h1>
      <ClaimFilters />
      <Reading of={claims}>{(reading) => <ClaimList reading={reading} />}</Reading>
    </div>
  )
}

function ClaimList({ reading: { claims, leftOut } }: { readonly reading: ClaimsReading }) {
  const cast = useCast()
  return (
    <>
      <p className="count">
        <output>{texts.claims.count(claims.length)}</output>{' '}
        {claims.length > 0 && <CopyCitation claims={claims} label={texts.claims.copyAll} />}
      </p>
      <LeftOut counts={leftOut} />
      {claims.length === 0 && <Empty>{texts.claims.none}</Empty>}
      <SomeOf items={claims}>
        {(shown) => (
          <ol className="claims">
            {shown.map((claim) => (
              <li key={claim.id}>
                <ClaimEntry claim={claim} cast={cast} />
              </li>
            ))}
          </ol>
        )}
      </SomeOf>
    </>
  )
}
