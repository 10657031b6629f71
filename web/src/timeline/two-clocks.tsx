import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ClaimView } from '#contract'
import { type EpochDay, edtfBounds, isDay, isoDay } from '#util'
import { useCast } from '../actors/use-cast.ts'
import { useAsOf, useMoveAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { texts } from '../texts.ts'
import { Chart } from './chart.tsx'
import { layOut } from './chart-layout.ts'
import { Legend } from './legend.tsx'
import { ShownClaim } from './shown-claim.tsx'
import { useWidth } from './use-width.ts'

/** The chart beside its legend, and the claim at which the reader points. */
export function TwoClocks({ claims }: { readonly claims: readonly ClaimView[] }) {
  const { element, width } = useWidth()
  const layout = useMemo(() => (width > 0 ? layOut(claims, width) : null), [claims, width])
  const cast = useCast()
  const { asOf } = useAsOf()
  const move = useMoveAsOf()
  const { actor } = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const [dragged, setDragged] = useState<EpochDay | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const day = dragged ?? dayOf(asOf)
  const rest = (to: EpochDay, small: boolean) => {
    setDragged(null)
    move({ asOf: isoDay(to) }, small)
  }
  const choose = (id: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, actor: id }), replace: true, resetScroll: false })
  return (
    <div className="two-clocks">
      <div className="chart-box" ref={element}>
        {layout ? (
          <Chart
            layout={layout}
            cast={cast}
            day={day}
            actor={actor}
            shown={shown}
            onShow={setShown}
            onDrag={setDragged}
            onRest={rest}
          />
        ) : (
          width > 0 && <Empty>{texts.timeline.none}</Empty>
        )}
      </div>
      <aside className="chart-side">
        <ShownClaim claim={claims.find(({ id }) => id === shown)} cast={cast} day={day} />
        <Legend claims={claims} cast={cast} actor={actor} onActor={choose} />
      </aside>
    </div>
  )
}

const dayOf = (asOf: string | undefined): EpochDay | null =>
  asOf !== undefined && isDay(asOf) ? (edtfBounds(asOf)?.last ?? null) : null
