import type { Dated } from '#model'
import { texts } from '../texts.ts'
import { type Clock, clockWords } from './clock-words.ts'
import { dateWords } from './date-words.ts'
import { isUnsure } from './is-unsure.ts'

interface Props {
  readonly clock: Clock
  readonly date: Dated
}

/** A bare date, short, whose clock and basis are told on hover and to a screen reader. */
export function ClockDate({ clock, date }: Props) {
  const words = clockWords(clock, date)
  return (
    <span className={date.edtf === null ? 'date unknown' : isUnsure(date) ? 'date unsure' : 'date'} title={words}>
      <span aria-hidden="true">
        {date.edtf === null ? texts.dates.none : dateWords(date.edtf, undefined, 'medium')}
      </span>
      <span className="heard">{words}</span>
    </span>
  )
}
