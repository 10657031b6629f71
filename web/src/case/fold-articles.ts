import type { ArticleSummary } from '#contract'

/** An article with those in the list that are of its origin. */
export interface FoldedArticle {
  readonly article: ArticleSummary
  readonly copies: readonly ArticleSummary[]
}

/** One item an origin: its first text, or the first of its articles in the list; the others behind it. */
export function foldArticles(articles: readonly ArticleSummary[]): readonly FoldedArticle[] {
  return [...Map.groupBy(articles, ({ origin }) => origin.id).values()].flatMap((group) => {
    const article = group.find(({ relation }) => relation === 'first') ?? group[0]
    return article ? [{ article, copies: group.filter((other) => other !== article) }] : []
  })
}
