import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'
import { quietPlace } from './quiet-place.ts'
import { ticksIn } from './ticks.ts'

/** Both axes with round days, and the diagonal of what was told at once. */
export function Axes({ layout }: { readonly layout: ChartLayout }) {
  const { plot, x, y, disclosed, about } = layout
  const wide = plot.right - plot.left
  return (
    <g className="axes" aria-hidden="true">
      {ticksIn(disclosed, Math.max(2, Math.floor(wide / 88))).map(({ day, label }) => (
        <g key={day}>
          <line className="grid" x1={x.at(day + 0.5)} x2={x.at(day + 0.5)} y1={plot.top} y2={plot.bottom} />
          <text x={x.at(day + 0.5)} y={xLabelsAt(layout)} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {ticksIn(about, Math.max(3, Math.floor((plot.bottom - plot.top) / 46))).map(({ day, label }) => (
        <g key={day}>
          <line className="grid" x1={plot.left} x2={plot.right} y1={y.at(day + 0.5)} y2={y.at(day + 0.5)} />
          <YLabel label={label} y={y.at(day + 0.5)} />
        </g>
      ))}
      <path className="axis" d={`M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}`} />
      <Diagonal layout={layout} />
      <text className="axis-name" x={plot.right} y={xLabelsAt(layout) + 18} textAnchor="end">
        {texts.timeline.xAxis}
      </text>
      <text className="axis-name" x={4} y={14}>
        {texts.timeline.yAxis}
      </text>
    </g>
  )
}

const xLabelsAt = ({ height }: ChartLayout): number => height - 26

/** A day in the gutter; its year, where it is told, on a line of its own. */
const YLabel = ({ label, y }: { readonly label: string; readonly y: number }) => {
  const year = / (\d{4})$/u.exec(label)?.[1]
  return (
    <text textAnchor="end">
      <tspan x={54} y={y + 4}>
        {year ? label.slice(0, -5) : label}
      </tspan>
      {year && (
        <tspan className="year" x={54} y={y + 17}>
          {year}
        </tspan>
      )}
    </text>
  )
}

function Diagonal({ layout: { x, y, disclosed, about, marks } }: { readonly layout: ChartLayout }) {
  const first = Math.max(disclosed.first, about.first)
  const last = Math.min(disclosed.last, about.last) + 1
  const from = { x: x.at(first), y: y.at(first) }
  const to = { x: x.at(last), y: y.at(last) }
  const slope = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const name = quietPlace(from, to, marks)
  return (
    <>
      <line className="diagonal" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text
        className="diagonal-name"
        transform={`translate(${name.x} ${name.y}) rotate(${slope})`}
        textAnchor="middle"
        dy={-5}
      >
        {texts.timeline.diagonal}
      </text>
    </>
  )
}
