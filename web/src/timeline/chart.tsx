import { texts } from '../texts.ts'
import { AsOfLine } from './as-of-line.tsx'
import { Axes } from './axes.tsx'
import type { ChartProps } from './chart-props.ts'
import { Lanes } from './lanes.tsx'
import { LaterShade } from './later-shade.tsx'
import { LinkArcs } from './link-arcs.tsx'
import { Marks } from './marks.tsx'

export function Chart({ layout, cast, day, actor, shown, onShow, onDrag, onRest }: ChartProps) {
  const { width, height, marks } = layout
  return (
    <figure className="chart-figure" aria-label={texts.timeline.chart(marks.length)}>
      <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Lanes layout={layout} />
        <Axes layout={layout} />
        <LaterShade layout={layout} day={day} />
        <AsOfLine layout={layout} day={day} onDrag={onDrag} onRest={onRest} />
        {shown !== null && <LinkArcs layout={layout} shown={shown} />}
        <Marks layout={layout} cast={cast} day={day} actor={actor} shown={shown} onShow={onShow} />
      </svg>
    </figure>
  )
}
