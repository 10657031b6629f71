import { useQuery } from '@tanstack/react-query'
import { linksQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { texts } from '../texts.ts'
import { arcsFrom } from './arcs.ts'
import type { ChartLayout } from './chart-layout.ts'

interface Props {
  readonly layout: ChartLayout
  /** The claim at which the reader points. */
  readonly shown: string
}

/** How the claim in view stands to others on the chart: an arc to each, with its word. */
export function LinkArcs({ layout: { marks }, shown }: Props) {
  const { data } = useQuery({ ...linksQuery({ ...useAsOf(), claim: shown }), placeholderData: () => undefined })
  return (
    <g className="arcs" aria-hidden="true">
      {arcsFrom(shown, data?.links ?? [], marks).map(({ id, kind, path, x, y }) => (
        <g key={id} className={`arc ${kind}`}>
          <path d={path} />
          {x !== null && (
            <text x={x} y={y} textAnchor="middle">
              {texts.links.kinds[kind]}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
