import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ArticleView } from '#contract'
import { thresholdOf } from '../claims/confidence.ts'
import { texts } from '../texts.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleHead } from './article-head.tsx'
import { ArticleLeftOut } from './article-left-out.tsx'
import { shownClaims } from './shown-claims.ts'
import { SpanLegend } from './span-legend.tsx'

export function OpenArticle({ view }: { readonly view: ArticleView }) {
  const { claim: open, confidence } = useSearch({ from: '/articles/$id' })
  const threshold = thresholdOf(confidence)
  const claims = useMemo(() => shownClaims(view.claims, threshold, open), [view, threshold, open])
  const missing = open !== undefined && !view.claims.some(({ id }) => id === open)
  return (
    <div className="article-view">
      <title>{texts.frame.title(view.article.title ?? texts.articles.untitled)}</title>
      <ArticleHead view={view} />
      <SpanLegend shown={claims.length} found={view.claims.length} />
      <ArticleLeftOut article={view.article} threshold={threshold} />
      {missing && <output className="notice">{texts.article.missing}</output>}
      <ArticleBody article={view.article} claims={claims} open={open} />
    </div>
  )
}
