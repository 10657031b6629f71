import { texts } from '../texts.ts'
import { AsOfDate } from './as-of-date.tsx'
import { asOfWords } from './as-of-words.ts'
import { useAsOf, useMoveAsOf } from './use-as-of.ts'

/** Says on every view what the reader is looking at, and lets them move it. */
export function AsOfBar() {
  const point = useAsOf()
  const move = useMoveAsOf()
  const moved = point.asOf !== undefined || point.recordAsOf !== undefined
  return (
    <section className={moved ? 'as-of moved' : 'as-of'} aria-label={texts.asOf.label}>
      <p className="as-of-words" role="status">
        {asOfWords(point)}
      </p>
      <div className="as-of-controls">
        <AsOfDate value={point.asOf} onDay={(asOf) => move({ asOf })} />
        {moved && (
          <button type="button" onClick={() => move({ asOf: undefined, recordAsOf: undefined })}>
            {texts.asOf.clear}
          </button>
        )}
      </div>
    </section>
  )
}
