import type { ClaimView } from '#contract'
import { clockWords, recordedWords } from '../dates/clock-words.ts'
import { isUnsure } from '../dates/is-unsure.ts'

/** Every date of a claim, each with its clock and what it rests on. */
export function ClaimClocks({ claim }: { readonly claim: ClaimView }) {
  const clocks = [
    ['said', claim.saidOn],
    ['about', claim.about],
    ['public', claim.knownFrom],
  ] as const
  return (
    <ul className="clocks">
      {clocks.map(([clock, date]) => (
        <li key={clock} className={date.edtf === null ? 'unknown' : isUnsure(date) ? 'unsure' : undefined}>
          {clockWords(clock, date)}
        </li>
      ))}
      <li className="record">{recordedWords(claim.recordedAt)}</li>
    </ul>
  )
}
