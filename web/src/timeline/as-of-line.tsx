import { type PointerEvent, useRef } from 'react'
import { type EpochDay, isoDay } from '#util'
import { asOfWords } from '../as-of/as-of-words.ts'
import { shortDay } from '../dates/date-words.ts'
import { texts } from '../texts.ts'
import type { ChartLayout } from './chart-layout.ts'
import { dayAfterKey } from './day-after-key.ts'

interface Props {
  readonly layout: ChartLayout
  readonly day: EpochDay | null
  readonly onDrag: (day: EpochDay | null) => void
  /** `small`: one more step of a move that is under way. */
  readonly onRest: (day: EpochDay, small: boolean) => void
}

/** The end of the as-of day: what lies right of it was not public yet. Moves by mouse, finger and keyboard. */
export function AsOfLine({ layout, day, onDrag, onRest }: Props) {
  const { plot, x, disclosed } = layout
  const hold = useRef<'free' | 'taken' | 'pulled'>('free')
  const stepping = useRef(false)
  const at = clamp(day ?? disclosed.last, disclosed.first, disclosed.last)
  const pixel = x.at(at + 1)
  const dayUnder = (event: PointerEvent<SVGGElement>): EpochDay => {
    const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0
    return clamp(Math.round(x.dayAt(event.clientX - left)) - 1, disclosed.first, disclosed.last)
  }
  const take = (event: PointerEvent<SVGGElement>) => {
    hold.current = 'taken'
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const pull = (event: PointerEvent<SVGGElement>) => {
    if (hold.current === 'free') return
    hold.current = 'pulled'
    onDrag(dayUnder(event))
  }
  const drop = (event: PointerEvent<SVGGElement>) => {
    if (hold.current === 'pulled') onRest(dayUnder(event), false)
    hold.current = 'free'
  }
  const letGo = () => {
    hold.current = 'free'
    onDrag(null)
  }
  return (
    <>
      {day !== null && (
        <rect
          className="later"
          x={pixel}
          y={layout.top}
          width={Math.max(0, layout.right - pixel)}
          height={layout.bottom - layout.top}
        />
      )}
      <g
        className={day === null ? 'as-of-line open' : 'as-of-line'}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- An input cannot be drawn inside a chart.
        role="slider"
        tabIndex={0}
        aria-label={texts.timeline.slider}
        aria-orientation="horizontal"
        aria-valuemin={disclosed.first}
        aria-valuemax={disclosed.last}
        aria-valuenow={at}
        aria-valuetext={asOfWords(day === null ? {} : { asOf: isoDay(day) })}
        onPointerDown={take}
        onPointerMove={pull}
        onPointerUp={drop}
        onPointerCancel={letGo}
        onKeyDown={(event) => {
          const to = dayAfterKey(event.key, at, disclosed)
          if (to === null) return
          event.preventDefault()
          onRest(to, stepping.current)
          stepping.current = true
        }}
        onBlur={() => {
          stepping.current = false
        }}
      >
        <line className="reach" x1={pixel} x2={pixel} y1={plot.top - 24} y2={plot.bottom} />
        <line className="rule" x1={pixel} x2={pixel} y1={plot.top - 6} y2={plot.bottom} />
        <path className="handle" d={`M${pixel - 7} ${plot.bottom + 11}h14v-7l-7-7-7 7z`} />
        <text x={pixel - 6} y={plot.bottom - 8} textAnchor="end">
          {day === null ? texts.timeline.sliderOpen : texts.timeline.sliderTag(shortDay(at))}
        </text>
      </g>
    </>
  )
}

const clamp = (day: number, least: number, most: number): number => Math.min(most, Math.max(least, day))
