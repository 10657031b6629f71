import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'
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
        <tspan className="year" x={54} y={y + 16}>
          {year}
        </tspan>
      )}
    </text>
  )
}

function Diagonal({ layout: { x, y, disclosed, about, plot } }: { readonly layout: ChartLayout }) {
  const first = Math.max(disclosed.first, about.first)
  const last = Math.min(disclosed.last, about.last) + 1
  const slope = (Math.atan2(y.at(last) - y.at(first), x.at(last) - x.at(first)) * 180) / Math.PI
  const at = { x: x.at(last), y: y.at(last) }
  return (
    <>
      <line className="diagonal" x1={x.at(first)} y1={y.at(first)} x2={at.x} y2={at.y} />
      {plot.right - plot.left > 180 && (
        <text
          className="diagonal-name"
          transform={`translate(${at.x - 8} ${at.y}) rotate(${slope})`}
          textAnchor="end"
          dy={-6}
          dx={-6}
        >
          {texts.timeline.diagonal}
        </text>
      )}
    </>
  )
}
