import type { Dated } from '#model'
import { type Clock, clockWords } from './clock-words.ts'
import { dateWords } from './date-words.ts'
import { isUnsure } from './is-unsure.ts'

interface Props {
  readonly clock: Clock
  readonly date: Dated
}

/** A bare date whose clock and basis are told on hover and to a screen reader. */
export function ClockDate({ clock, date }: Props) {
  const words = clockWords(clock, date)
  return (
    <span className={isUnsure(date) ? 'date unsure' : 'date'} title={words}>
      <span aria-hidden="true">{date.edtf === null ? '–' : dateWords(date.edtf)}</span>
      <span className="heard">{words}</span>
    </span>
  )
}
