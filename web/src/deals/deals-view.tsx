import { useQuery } from '@tanstack/react-query'
import { dealsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { DealEntry } from './deal-entry.tsx'

/** What was agreed, offered and refused, step by step, with when each happened and when it was disclosed. */
export function DealsView() {
  const deals = useQuery(dealsQuery(useAsOf()))
  return (
    <div className="deals-view">
      <title>{texts.frame.title(texts.deals.nav)}</title>
      <h1>{texts.deals.heading}</h1>
      <p className="lead">{texts.deals.lead}</p>
      <Reading of={deals}>
        {({ deals: found }) =>
          found.length === 0 ? (
            <Empty>{texts.deals.none}</Empty>
          ) : (
            found.map((deal) => <DealEntry key={deal.id} deal={deal} />)
          )
        }
      </Reading>
    </div>
  )
}
