import { useQuery } from '@tanstack/react-query'
import type { CaseView as Case } from '#contract'
import { articlesQuery, caseQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { ActorList } from './actor-list.tsx'
import { ArticleList } from './article-list.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseRecord } from './case-record.tsx'
import { LatestDisclosures } from './latest-disclosures.tsx'
import { OpenQuestions } from './open-questions.tsx'

/** The case at a glance: its front page. */
export function CaseView() {
  const point = useAsOf()
  const summary = useQuery(caseQuery(point))
  return <Reading of={summary}>{(value) => <FrontPage summary={value} />}</Reading>
}

function FrontPage({ summary }: { readonly summary: Case }) {
  const point = useAsOf()
  const articles = useQuery(articlesQuery(point))
  return (
    <div className="front-page">
      <title>{texts.frame.title(summary.title)}</title>
      <CaseHead summary={summary} isAsOf={point.asOf !== undefined} />
      <div className="front-columns">
        <section aria-labelledby="articles" className="front-main">
          <h2 id="articles">{texts.articles.heading}</h2>
          <Reading of={articles}>{(reading) => <ArticleList reading={reading} />}</Reading>
        </section>
        <LatestDisclosures />
      </div>
      <OpenQuestions />
      <ActorList />
      <CaseRecord summary={summary} />
    </div>
  )
}
