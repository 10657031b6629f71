import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { questionsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { texts } from '../texts.ts'

/** The points on which accounts differ, the first of them. */
export function OpenQuestions() {
  const { data } = useQuery(questionsQuery({ ...useAsOf(), limit: 6 }))
  const open = data?.questions.filter(({ closed }) => closed === null) ?? []
  if (open.length === 0) return null
  return (
    <section aria-labelledby="questions" className="open-questions">
      <h2 id="questions">{texts.versions.openHeading}</h2>
      <ul>
        {open.map(({ id, question, versions }) => (
          <li key={id}>
            <Link to="/versions" hash={id}>
              {question}
            </Link>{' '}
            <span className="found-facts">
              {texts.versions.count(versions.length, new Set(versions.flatMap(({ origins }) => origins)).size)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
