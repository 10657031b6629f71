import type { TieView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { Speaker } from '../actors/speaker.tsx'
import { Grounds } from '../analysis/grounds.tsx'
import { dateWords } from '../dates/date-words.ts'
import { FoldedJudgeButtons } from '../judging/judge-buttons.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly ties: readonly TieView[]
  readonly cast: Cast
}

/** Ties in words: who, what, through what, since when, and what stands behind it. */
export const TieList = ({ ties, cast }: Props) => (
  <SomeOf items={ties} step={40}>
    {(shown) => (
      <ul className="tie-list">
        {shown.map((tie) => (
          <li key={tie.id}>
            <p>
              <Speaker cast={cast} id={tie.from} name={tie.fromName} /> {texts.power.categories[tie.category]}{' '}
              <Speaker cast={cast} id={tie.to} name={tie.toName} />
              {tie.instrument !== null && (
                <>
                  {' '}
                  {texts.power.by} <span className="said">{tie.instrument}</span>
                </>
              )}
            </p>
            <p className="question-facts">
              {timeWords(tie)}
              {texts.analysis.origins(tie.origins)}
            </p>
            <Grounds grounds={tie.spans} />
            <FoldedJudgeButtons subject={tie.id} judgement={tie.judgement} />
          </li>
        ))}
      </ul>
    )}
  </SomeOf>
)

function timeWords({ since, until }: TieView): string {
  const parts = [
    ...(since === null ? [] : [texts.versions.from(dateWords(since, undefined, 'medium'))]),
    ...(until === null ? [] : [texts.versions.to(dateWords(until, undefined, 'medium'))]),
  ]
  return parts.length === 0 ? '' : `${parts.join(' ')} · `
}
