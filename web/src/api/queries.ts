import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActorView, ArticleSummary, ArticleView, CaseView, ClaimView, EventView, LeftOut } from '#contract'
import type { Verification } from '#model'
import { getJson, type Parameters } from './get-json.ts'

export interface ClaimsReading {
  readonly claims: readonly ClaimView[]
  readonly leftOut: LeftOut
}
export interface ArticlesReading {
  readonly articles: readonly ArticleSummary[]
  readonly leftOut: LeftOut
}
export interface TimelineReading {
  readonly events: readonly EventView[]
  readonly leftOut: LeftOut
}
export interface ActorsReading {
  readonly actors: readonly ActorView[]
}

/** A reading of the case; while the next one is on its way, the last one stays in view. */
const reading = <Answer>(path: string, parameters: Parameters) =>
  queryOptions<Answer>({
    queryKey: [path, parameters],
    queryFn: ({ signal }) => getJson<Answer>(path, parameters, signal),
    placeholderData: keepPreviousData,
  })

export const caseQuery = (point: Parameters) => reading<CaseView>('/api/case', point)
export const claimsQuery = (query: Parameters) => reading<ClaimsReading>('/api/claims', query)
export const timelineQuery = (point: Parameters) => reading<TimelineReading>('/api/timeline', point)
export const articlesQuery = (point: Parameters) => reading<ArticlesReading>('/api/articles', point)
export const actorsQuery = (point: Parameters) => reading<ActorsReading>('/api/actors', point)

/** One article; another article's text never stands in for it. */
export const articleQuery = (id: string, point: Parameters) =>
  queryOptions({
    queryKey: ['/api/articles', id, point],
    queryFn: ({ signal }) => getJson<ArticleView>(`/api/articles/${encodeURIComponent(id)}`, point, signal),
  })

export const verifyQuery = queryOptions({
  queryKey: ['/api/verify'],
  queryFn: ({ signal }) => getJson<Verification>('/api/verify', {}, signal),
  enabled: false,
})
