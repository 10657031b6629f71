import type { LeftOut as Counts } from '#contract'
import { texts } from '../texts.ts'
import { leftOutWords } from './as-of-words.ts'
import { useMoveAsOf } from './use-as-of.ts'

/** What this reading does not show, and the way to see it. */
export function LeftOut({ counts }: { readonly counts: Counts }) {
  const move = useMoveAsOf()
  const words = leftOutWords(counts)
  if (words === null) return null
  return (
    <p className="left-out">
      {texts.asOf.leftOut(words)}{' '}
      <button type="button" className="link" onClick={() => move({ asOf: undefined })}>
        {texts.asOf.showThem}
      </button>
    </p>
  )
}
