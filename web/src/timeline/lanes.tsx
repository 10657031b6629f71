import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'

/** The places of what no day of an axis can stand for. */
export const Lanes = ({ layout: { lanes, columns, plot, right } }: { readonly layout: ChartLayout }) => {
  const left = Math.min(plot.left, ...columns.map((column) => column.left))
  return (
    <g className="lanes" aria-hidden="true">
      {lanes.map(({ lane, top, height }) => (
        <g key={lane}>
          <rect x={left} y={top + 2} width={right - left} height={height - 4} />
          <LaneName words={texts.timeline.lanes[lane]} y={top + height / 2} />
        </g>
      ))}
      {columns.map((column) => (
        <g key={column.lane}>
          <rect x={column.left + 2} y={plot.top + 2} width={column.width - 4} height={plot.bottom - plot.top - 4} />
          <text transform={`translate(${column.left + 13} ${plot.top + 10}) rotate(-90)`} textAnchor="end">
            {texts.timeline.columnLanes[column.lane]}
          </text>
        </g>
      ))}
    </g>
  )
}

/** A lane's name in the gutter, its first word on a line of its own. */
const LaneName = ({ words, y }: { readonly words: string; readonly y: number }) => {
  const [first, ...others] = words.split(' ')
  const rest = others.join(' ')
  return (
    <text textAnchor="end" y={rest ? y - 6 : y}>
      <tspan x={54} dy={4}>
        {first}
      </tspan>
      {rest && (
        <tspan x={54} dy={12}>
          {rest}
        </tspan>
      )}
    </text>
  )
}
