import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { articleQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Reading } from '../states/reading.tsx'
import { OpenArticle } from './open-article.tsx'

/** One article, its claims in the margin. */
export function ArticleView() {
  const { id } = useParams({ from: '/articles/$id' })
  const article = useQuery(articleQuery(id, useAsOf()))
  return <Reading of={article}>{(view) => <OpenArticle key={id} view={view} />}</Reading>
}
