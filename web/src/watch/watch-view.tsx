import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { HitView, IndicatorView } from '#contract'
import { Grounds } from '../analysis/grounds.tsx'
import { outlookQuery } from '../api/queries.ts'
import { useWrite } from '../api/use-write.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { dateWords } from '../dates/date-words.ts'
import { FoldedJudgeButtons } from '../judging/judge-buttons.tsx'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { HitEntry } from './hit-entry.tsx'

/** What to look out for, and what of the reporting since met it. */
export function WatchView() {
  const outlook = useQuery(outlookQuery(useAsOf()))
  return (
    <div className="watch-view">
      <title>{texts.frame.title(texts.watch.nav)}</title>
      <h1>{texts.watch.heading}</h1>
      <p className="lead">{texts.watch.lead}</p>
      <Reading of={outlook}>
        {({ indicators, hits }) =>
          indicators.length === 0 ? (
            <Empty>{texts.watch.none}</Empty>
          ) : (
            <ol className="indicators">
              {indicators.map((one) => (
                <IndicatorEntry
                  key={one.id}
                  indicator={one}
                  hits={hits.filter(({ indicator }) => indicator === one.id)}
                />
              ))}
            </ol>
          )
        }
      </Reading>
      <WriteIndicator />
    </div>
  )
}

interface Props {
  readonly indicator: IndicatorView
  readonly hits: readonly HitView[]
}

const IndicatorEntry = ({ indicator, hits }: Props) => (
  <li className="question" id={indicator.id}>
    <p className="answer">
      <b>{texts.watch.kinds[indicator.kind]}</b> <span className="said">{indicator.text}</span>
    </p>
    <p className="question-facts">
      {indicator.actorNames.join(', ')}
      {indicator.due !== null && ` · ${texts.watch.due(dateWords(indicator.due, undefined, 'medium'))}`}
      {indicator.overdue && (
        <>
          {' · '}
          <strong className="overdue">{texts.watch.overdue}</strong>
        </>
      )}
      {indicator.refutedBy !== null && ` · ${texts.watch.refutedBy(indicator.refutedBy)}`}
    </p>
    {hits.length > 0 && (
      <ul className="hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <HitEntry hit={hit} />
          </li>
        ))}
      </ul>
    )}
    <Grounds grounds={indicator.spans} />
    <FoldedJudgeButtons subject={indicator.id} judgement={indicator.judgement} />
  </li>
)

function WriteIndicator() {
  const { write, failure } = useWrite()
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void write('/api/outlook', { text, ...(due !== '' && { due }) }).then((kept) => kept && setText(''))
  }
  return (
    <form className="hand-over" onSubmit={submit}>
      <h2>{texts.watch.write}</h2>
      <label>
        <span>{texts.watch.text}</span>
        <input required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        <span>{texts.watch.dueBy}</span>
        <input type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </label>
      <button type="submit">{texts.watch.add}</button>
      {failure && <output className="addition-failure">{failure}</output>}
    </form>
  )
}
