import { useRef } from 'react'
import { type EpochDay, isoDay } from '#util'
import { asOfWords } from '../as-of/as-of-words.ts'
import { texts } from '../texts.ts'
import { AsOfShape } from './as-of-shape.tsx'
import type { ChartLayout } from './chart-layout.ts'
import { dayAfterKey } from './day-after-key.ts'
import { useOwnTouches } from './use-own-touches.ts'
import { usePull } from './use-pull.ts'

interface Props {
  readonly layout: ChartLayout
  readonly day: EpochDay | null
  readonly onDrag: (day: EpochDay | null) => void
  /** `small`: one more step of a move that is under way. */
  readonly onRest: (day: EpochDay, small: boolean) => void
}

/** The end of the as-of day: what lies right of it was not public yet. Moves by mouse, finger and keyboard. */
export function AsOfLine({ layout, day, onDrag, onRest }: Props) {
  const { x, disclosed } = layout
  const stepping = useRef(false)
  const line = useOwnTouches<SVGGElement>()
  const at = within(day ?? disclosed.last, disclosed.first, disclosed.last)
  const dayUnder = (clientX: number, element: SVGGElement): EpochDay => {
    const left = element.ownerSVGElement?.getBoundingClientRect().left ?? 0
    return within(Math.round(x.dayAt(clientX - left)) - 1, disclosed.first, disclosed.last)
  }
  const pull = usePull({
    onPull: (clientX, element) => onDrag(dayUnder(clientX, element)),
    onDrop: (clientX, element) => onRest(dayUnder(clientX, element), false),
    onCancel: () => onDrag(null),
  })
  return (
    <g
      ref={line}
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
      {...pull}
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
      <AsOfShape layout={layout} day={day} />
    </g>
  )
}

const within = (day: number, least: number, most: number): number => Math.min(most, Math.max(least, day))
