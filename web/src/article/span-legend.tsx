import { useNavigate, useSearch } from '@tanstack/react-router'
import { dials } from '../claims/confidence.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly shown: number
  readonly found: number
}

/** How spans are marked, and how sure the shown claims must be. */
export function SpanLegend({ shown, found }: Props) {
  const { confidence = 'balanced', asOf } = useSearch({ from: '/articles/$id' })
  const navigate = useNavigate({ from: '/articles/$id' })
  return (
    <div className="span-legend">
      <p>
        {texts.article.legendLabel} <span className="sample role-source">{texts.article.legend.source}</span>{' '}
        <span className="sample role-cue">{texts.article.legend.cue}</span>{' '}
        <span className="sample role-content">{texts.article.legend.content}</span>
      </p>
      <label>
        {texts.claims.confidence}{' '}
        <select
          value={confidence}
          onChange={(event) => {
            const dial = dials.find((name) => name === event.target.value)
            void navigate({ search: (before) => ({ ...before, confidence: dial }), replace: true, resetScroll: false })
          }}
        >
          {dials.map((dial) => (
            <option key={dial} value={dial}>
              {texts.dial[dial]}
            </option>
          ))}
        </select>
      </label>
      <output>
        {found > 0
          ? texts.article.shown(shown, found)
          : asOf === undefined
            ? texts.article.noClaims
            : texts.article.noneByThen}
      </output>
    </div>
  )
}
