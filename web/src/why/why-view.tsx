import { useQuery } from '@tanstack/react-query'
import { hypothesesQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { AchMatrix } from './ach-matrix.tsx'
import { WriteHypothesis } from './write-hypothesis.tsx'

/** Explanations by question, those with the least evidence against them first. */
export function WhyView() {
  const hypotheses = useQuery(hypothesesQuery(useAsOf()))
  return (
    <div className="why-view">
      <title>{texts.frame.title(texts.why.nav)}</title>
      <h1>{texts.why.heading}</h1>
      <p className="lead">{texts.why.lead}</p>
      <Reading of={hypotheses}>
        {({ hypotheses: found }) =>
          found.length === 0 ? (
            <Empty>{texts.why.none}</Empty>
          ) : (
            [...Map.groupBy(found, ({ question }) => question)].map(([question, own]) => (
              <AchMatrix key={question} question={question} hypotheses={own} />
            ))
          )
        }
      </Reading>
      <WriteHypothesis />
    </div>
  )
}
