import { Link } from '@tanstack/react-router'
import type { ArticleSummary } from '#contract'
import type { ArticlesReading } from '../api/queries.ts'
import { LeftOut } from '../as-of/left-out.tsx'
import { useAsOf } from '../as-of/use-as-of.ts'
import { clockWords } from '../dates/clock-words.ts'
import { originWords } from '../origins/origin-words.ts'
import { Empty } from '../states/empty.tsx'
import { SomeOf } from '../states/some-of.tsx'
import { texts } from '../texts.ts'
import { creditWords } from './credit-words.ts'
import { foldArticles } from './fold-articles.ts'

export const ArticleList = ({ reading: { articles, leftOut } }: { readonly reading: ArticlesReading }) => (
  <>
    <LeftOut counts={leftOut} />
    {articles.length === 0 && <NoArticles leftOut={leftOut.later + leftOut.undated} />}
    <SomeOf items={foldArticles(articles)}>
      {(shown) => (
        <ol className="articles">
          {shown.map(({ article, copies }) => (
            <li key={article.id} className="article-item">
              <ArticleItem article={article} />
              {copies.length > 0 && <Copies copies={copies} />}
            </li>
          ))}
        </ol>
      )}
    </SomeOf>
  </>
)

/** Why there is none: not public by then, not in the file by then, or not added yet. */
function NoArticles({ leftOut }: { readonly leftOut: number }) {
  const { recordAsOf } = useAsOf()
  if (leftOut > 0) return <Empty>{texts.articles.none}</Empty>
  if (recordAsOf !== undefined) return <Empty>{texts.case.emptyThen}</Empty>
  return (
    <Empty>
      {texts.case.empty} <code>counterclaim add</code>.
    </Empty>
  )
}

const ArticleItem = ({ article }: { readonly article: ArticleSummary }) => (
  <>
    <h3>
      <Link to="/articles/$id" params={{ id: article.id }}>
        {article.title ?? texts.articles.untitled}
      </Link>
    </h3>
    <ul className="facts">
      {article.outlet !== null && <li>{article.outlet}</li>}
      <li>{clockWords('published', article.published)}</li>
      {article.byline.length > 0 && <li>{texts.articles.by(article.byline.map(({ name }) => name).join(', '))}</li>}
      {article.credit && <li>{creditWords(article.credit)}</li>}
      {article.relation !== 'first' && article.relation !== article.credit?.kind && <li>{originWords(article)}</li>}
      <li>
        <Link to="/claims" search={{ article: article.id }}>
          {texts.articles.claims(article.claims)}
        </Link>
      </li>
    </ul>
  </>
)

const Copies = ({ copies }: { readonly copies: readonly ArticleSummary[] }) => (
  <details className="copies">
    <summary>{texts.origins.copies(copies.length)}</summary>
    <ul>
      {copies.map((copy) => (
        <li key={copy.id}>
          <ArticleItem article={copy} />
        </li>
      ))}
    </ul>
  </details>
)
