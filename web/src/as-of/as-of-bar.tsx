import { texts } from '../texts.ts'
import { AsOfDate } from './as-of-date.tsx'
import { asOfWords } from './as-of-words.ts'
import { ShowEverything } from './show-everything.tsx'
import { useAsOf, useMoveAsOf } from './use-as-of.ts'

/** Says on every view what the reader is looking at, and lets them move it. */
export function AsOfBar() {
  const point = useAsOf()
  const move = useMoveAsOf()
  const moved = point.asOf !== undefined || point.recordAsOf !== undefined
  return (
    <section className={moved ? 'as-of moved' : 'as-of'} aria-label={texts.asOf.label}>
      <output className="as-of-words">{asOfWords(point)}</output>
      <div className="as-of-controls">
        <AsOfDate label={texts.asOf.field} value={point.asOf} onDay={(asOf) => move({ asOf })} />
        <AsOfDate
          label={texts.asOf.recordField}
          value={point.recordAsOf?.slice(0, 10)}
          onDay={(recordAsOf) => move({ recordAsOf })}
        />
        <ShowEverything />
      </div>
    </section>
  )
}
