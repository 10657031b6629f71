import { useQuery } from '@tanstack/react-query'
import { claimsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { ClaimsTable } from './claims-table.tsx'
import { Events } from './events.tsx'
import { TwoClocks } from './two-clocks.tsx'

/** When it came out against what time it is about: the chart holds the whole file, the table what the as-of point lets through. */
export function TimelineView() {
  const point = useAsOf()
  const all = useQuery(claimsQuery({ recordAsOf: point.recordAsOf }))
  const known = useQuery(claimsQuery(point))
  return (
    <div className="timeline-view">
      <title>{texts.frame.title(texts.timeline.heading)}</title>
      <h1>{texts.timeline.heading}</h1>
      <p className="lead">{texts.timeline.lead}</p>
      <Reading of={all}>{({ claims }) => <TwoClocks claims={claims} />}</Reading>
      <section aria-labelledby="table">
        <h2 id="table">{texts.timeline.table}</h2>
        <Reading of={known}>{(reading) => <ClaimsTable reading={reading} />}</Reading>
      </section>
      <Events />
    </div>
  )
}
