import type { HypothesisView } from '#contract'
import { Grounds } from '../analysis/grounds.tsx'
import { useWrite } from '../api/use-write.ts'
import { FoldedJudgeButtons } from '../judging/judge-buttons.tsx'
import { texts } from '../texts.ts'

interface Props {
  readonly question: string
  readonly hypotheses: readonly HypothesisView[]
}

const marks = ['CC', 'C', 'N', 'I', 'II'] as const

/** The hypotheses of a question with their evidence, a row each; which single source, were it false, would turn the order. */
export function AchMatrix({ question, hypotheses }: Props) {
  const { write, failure } = useWrite()
  const evidence = [...new Map(hypotheses.flatMap((one) => one.evidence.map((piece) => [piece.claim, piece]))).values()]
  const turns = hypotheses.flatMap(({ sensitivity }) => sensitivity)
  return (
    <article className="question ach">
      <h2>{question}</h2>
      <ol className="hypotheses">
        {hypotheses.map((one) => (
          <li key={one.id}>
            <p className="answer">
              {one.rank !== null && <span className="version-letter">{one.rank}</span>}{' '}
              <span className="said">{one.text}</span>
            </p>
            <p className="question-facts">
              {one.likelihood !== null && `${texts.why.asPut(one.likelihood)} · `}
              {one.estimate === null
                ? texts.why.noEstimate
                : texts.why.estimate(one.estimate.likelihood, one.estimate.confidence, one.estimate.author)}
              {one.author !== null && ` · ${texts.why.writtenBy(one.author)}`}
            </p>
            <Grounds grounds={one.spans} />
            <FoldedJudgeButtons subject={one.id} judgement={one.judgement} />
          </li>
        ))}
      </ol>
      {evidence.length > 0 && (
        <div className="matrix-frame">
          <table className="matrix">
            <thead>
              <tr>
                <th scope="col">{texts.why.evidence}</th>
                {hypotheses.map((one, place) => (
                  <th key={one.id} scope="col" title={one.text}>
                    {one.rank ?? place + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {evidence.map(({ claim, speakerName, text, diagnosticity }) => (
                <tr key={claim}>
                  <th scope="row">
                    {speakerName ?? texts.claims.nobody}: <span className="said">{text}</span>{' '}
                    <span className="question-facts">{texts.why.diagnosticity(diagnosticity)}</span>
                  </th>
                  {hypotheses.map((one) => (
                    <td key={one.id}>
                      <select
                        aria-label={texts.why.markOf(one.text)}
                        value={one.evidence.find((piece) => piece.claim === claim)?.mark ?? ''}
                        onChange={(event) =>
                          void write('/api/hypotheses', {
                            change: { do: 'mark', id: one.id, claim, mark: event.target.value || 'none' },
                            reason: null,
                          })
                        }
                      >
                        <option value="">–</option>
                        {marks.map((mark) => (
                          <option key={mark} value={mark}>
                            {mark}
                          </option>
                        ))}
                      </select>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {turns.map(({ origin, first }) => (
        <p key={`${origin} ${first}`} className="turn">
          {texts.why.turn(origin, hypotheses.find(({ id }) => id === first)?.text ?? first)}
        </p>
      ))}
      {failure && <output className="addition-failure">{failure}</output>}
    </article>
  )
}
