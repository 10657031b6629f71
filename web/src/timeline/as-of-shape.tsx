import type { EpochDay } from '#util'
import { dayWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'

interface Props {
  readonly layout: ChartLayout
  readonly day: EpochDay | null
}

const roomForWords = 130

/** How the as-of line looks; a day outside the axis stands at its nearer end. */
export function AsOfShape({ layout: { plot, x, disclosed }, day }: Props) {
  const at = Math.min(disclosed.last, Math.max(disclosed.first - 1, day ?? disclosed.last))
  const pixel = x.at(at + 1)
  const onTheLeft = pixel - plot.left > Math.min(roomForWords, plot.right - pixel)
  return (
    <>
      <line className="reach" x1={pixel} x2={pixel} y1={plot.top - 24} y2={plot.bottom} />
      <line className="rule" x1={pixel} x2={pixel} y1={plot.top - 6} y2={plot.bottom} />
      <path className="handle" d={`M${pixel - 7} ${plot.bottom + 11}h14v-7l-7-7-7 7z`} />
      <text x={pixel + (onTheLeft ? -6 : 6)} y={plot.bottom - 8} textAnchor={onTheLeft ? 'end' : 'start'}>
        {day === null ? texts.timeline.sliderOpen : texts.timeline.sliderTag(dayWords(day, undefined, 'medium'))}
      </text>
    </>
  )
}
