import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  ActorRecordView,
  ActorView,
  ArticleSummary,
  ArticleView,
  CaseView,
  ClaimView,
  ClashView,
  DealView,
  EventView,
  HitView,
  HypothesisView,
  IndicatorView,
  LeftOut,
  LinkView,
  QuestionView,
  RecordView,
  TieView,
} from '#contract'
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

export interface QuestionsReading {
  readonly questions: readonly QuestionView[]
  readonly next: string | null
}
export interface LinksReading {
  readonly links: readonly LinkView[]
  readonly next: string | null
}

/** A reading of the case; while the next one is on its way, the last one stays in view. */
const reading = <Answer>(path: string, parameters: Parameters) =>
  queryOptions<Answer>({
    queryKey: [path, parameters],
    queryFn: ({ signal }) => getJson<Answer>(path, parameters, signal),
    placeholderData: keepPreviousData,
  })

const one = <Answer>(path: string, parameters: Parameters) =>
  queryOptions<Answer>({
    queryKey: [path, parameters],
    queryFn: ({ signal }) => getJson<Answer>(path, parameters, signal),
  })

export const caseQuery = (point: Parameters) => reading<CaseView>('/api/case', point)
export const claimsQuery = (query: Parameters) => reading<ClaimsReading>('/api/claims', query)
export const timelineQuery = (point: Parameters) => reading<TimelineReading>('/api/timeline', point)
export const articlesQuery = (point: Parameters) => reading<ArticlesReading>('/api/articles', point)
export const actorsQuery = (point: Parameters) => reading<ActorsReading>('/api/actors', point)

export const questionsQuery = (query: Parameters) => reading<QuestionsReading>('/api/questions', query)
export const dealsQuery = (point: Parameters) => reading<{ deals: readonly DealView[] }>('/api/deals', point)
export const tiesQuery = (point: Parameters) => reading<{ ties: readonly TieView[] }>('/api/ties', point)
export const hypothesesQuery = (point: Parameters) =>
  reading<{ hypotheses: readonly HypothesisView[] }>('/api/hypotheses', point)
export const outlookQuery = (point: Parameters) =>
  reading<{ indicators: readonly IndicatorView[]; hits: readonly HitView[] }>('/api/outlook', point)
export const linksQuery = (query: Parameters) => reading<LinksReading>('/api/links', query)

/** The words of two claims that clash. */
export const clashQuery = (a: string, b: string, { recordAsOf }: Parameters) =>
  one<ClashView>('/api/clash', { a, b, recordAsOf })

/** One actor; another one never stands in for it. */
export const actorQuery = (id: string, point: Parameters) =>
  one<ActorRecordView>(`/api/actors/${encodeURIComponent(id)}`, point)
export const recordQuery = (id: string, point: Parameters) =>
  one<RecordView>(`/api/actors/${encodeURIComponent(id)}/record`, point)

/** Claims by their ids, whatever the as-of point leaves out. */
export const claimsNamedQuery = (ids: readonly string[], { recordAsOf }: Parameters) =>
  queryOptions({
    queryKey: ['/api/claims', 'named', ids, recordAsOf],
    queryFn: async ({ signal }) => {
      const { claims } = await getJson<ClaimsReading>('/api/claims', { ids: ids.join(','), recordAsOf }, signal)
      return new Map(claims.map((claim) => [claim.id as string, claim]))
    },
    enabled: ids.length > 0,
  })

/** One article; another article's text never stands in for it. */
export const articleQuery = (id: string, point: Parameters) =>
  one<ArticleView>(`/api/articles/${encodeURIComponent(id)}`, point)

export const verifyQuery = queryOptions({
  queryKey: ['/api/verify'],
  queryFn: ({ signal }) => getJson<Verification>('/api/verify', {}, signal),
  enabled: false,
})
