import { useQuery } from '@tanstack/react-query'
import { useCast } from '../actors/use-cast.ts'
import { questionsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'
import { QuestionEntry } from './question-entry.tsx'

/** The points on which accounts differ, each with who held what from when to when. */
export function VersionsView() {
  const cast = useCast()
  const questions = useQuery(questionsQuery(useAsOf()))
  return (
    <div className="versions-view">
      <title>{texts.frame.title(texts.versions.nav)}</title>
      <h1>{texts.versions.heading}</h1>
      <p className="lead">{texts.versions.lead}</p>
      <Reading of={questions}>
        {({ questions: found }) =>
          found.length === 0 ? (
            <Empty>{texts.versions.none}</Empty>
          ) : (
            <SomeOf items={found} step={10}>
              {(shown) => shown.map((question) => <QuestionEntry key={question.id} question={question} cast={cast} />)}
            </SomeOf>
          )
        }
      </Reading>
    </div>
  )
}
