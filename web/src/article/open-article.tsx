import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ArticleView } from '#contract'
import { thresholdOf } from '../claims/confidence.ts'
import { ComesFrom } from '../origins/comes-from.tsx'
import { texts } from '../texts.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleHead } from './article-head.tsx'
import { ArticleLeftOut } from './article-left-out.tsx'
import { Revision } from './revision.tsx'
import { shownClaims } from './shown-claims.ts'
import { SpanLegend } from './span-legend.tsx'

export function OpenArticle({ view }: { readonly view: ArticleView }) {
  const { claim: open, confidence, shared } = useSearch({ from: '/articles/$id' })
  const threshold = thresholdOf(confidence)
  const claims = useMemo(() => shownClaims(view.claims, threshold, open), [view, threshold, open])
  const runs = view.comesFrom?.runs
  const shaded = useMemo(
    () => (shared === undefined ? [] : (runs ?? []).map(([start, end]) => ({ start, end }))),
    [runs, shared],
  )
  const missing = open !== undefined && !view.claims.some(({ id }) => id === open)
  return (
    <div className="article-view">
      <title>{texts.frame.title(view.article.title ?? texts.articles.untitled)}</title>
      <ArticleHead view={view} />
      <ComesFrom view={view} />
      {view.revision && <Revision revision={view.revision} />}
      <SpanLegend shown={claims.length} found={view.claims.length} />
      <ArticleLeftOut article={view.article} threshold={threshold} />
      {missing && <output className="notice">{texts.article.missing}</output>}
      <ArticleBody article={view.article} claims={claims} shaded={shaded} open={open} />
    </div>
  )
}
