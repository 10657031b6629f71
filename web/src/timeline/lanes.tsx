import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'

/** The places of what no day of an axis can stand for. */
export const Lanes = ({ layout: { lanes, undated, plot, width, height } }: { readonly layout: ChartLayout }) => (
  <g className="lanes" aria-hidden="true">
    {lanes.map(({ lane, top, height: high }) => (
      <g key={lane}>
        <rect
          x={undated?.left ?? plot.left}
          y={top + 2}
          width={plot.right - (undated?.left ?? plot.left)}
          height={high - 4}
        />
        <LaneName words={texts.timeline.lanes[lane]} y={top + high / 2} />
      </g>
    ))}
    {undated && (
      <g>
        <rect x={undated.left + 1} y={plot.top + 2} width={undated.width - 8} height={plot.bottom - plot.top - 4} />
        <text
          className="turned"
          transform={`translate(${undated.left + 13} ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
        >
          {texts.timeline.lanes.undated}
        </text>
      </g>
    )}
    <rect className="measure" x={0} y={height} width={width} height={0} />
  </g>
)

/** A lane's name in the gutter, one word a line. */
const LaneName = ({ words, y }: { readonly words: string; readonly y: number }) => {
  const lines = words.split(' ').length > 1 ? [words.split(' ')[0], words.split(' ').slice(1).join(' ')] : [words]
  return (
    <text textAnchor="end" y={y - (lines.length - 1) * 6}>
      {lines.map((line, index) => (
        <tspan key={line} x={54} dy={index === 0 ? 4 : 12}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
