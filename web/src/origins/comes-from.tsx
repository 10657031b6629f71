import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ArticleView, ComesFrom as Origin } from '#contract'
import { texts } from '../texts.ts'
import { ArticleLink } from './article-link.tsx'
import { originWords } from './origin-words.ts'
import { percent } from './percent.ts'

/** From which text an article comes, with the shared words on demand; and what else comes from there. */
export const ComesFrom = ({ view: { comesFrom, related } }: { readonly view: ArticleView }) =>
  comesFrom === null && related.length === 0 ? null : (
    <div className="comes-from">
      {comesFrom && <Source origin={comesFrom} />}
      {related.length > 0 && <Related related={related.filter(({ article }) => article.id !== comesFrom?.first?.id)} />}
    </div>
  )

function Source({ origin }: { readonly origin: Origin }) {
  const { name, first, relation, containment, why, runs } = origin
  return (
    <>
      <p>
        {originWords({ relation, origin: { name } })}
        {', '}
        {first ? (
          <>
            {texts.origins.firstIn} <ArticleLink article={first} />
          </>
        ) : (
          texts.origins.notHere
        )}
      </p>
      <details className="why">
        <summary>{texts.claims.why}</summary>
        <p>{why}</p>
        {containment && <p>{texts.origins.share(percent(containment.article), percent(containment.of))}</p>}
      </details>
      {runs.length > 0 && <ShadeShared />}
    </>
  )
}

function ShadeShared() {
  const { shared } = useSearch({ from: '/articles/$id' })
  const navigate = useNavigate({ from: '/articles/$id' })
  return (
    <label>
      <input
        type="checkbox"
        checked={shared !== undefined}
        onChange={({ target }) =>
          void navigate({
            search: (before) => ({ ...before, shared: target.checked ? 'shaded' : undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      />{' '}
      {texts.origins.shade}
    </label>
  )
}

const Related = ({ related }: { readonly related: ArticleView['related'] }) =>
  related.length === 0 ? null : (
    <details className="copies">
      <summary>{texts.origins.copies(related.length)}</summary>
      <ul>
        {related.map(({ article }) => (
          <li key={article.id}>
            <Link to="/articles/$id" params={{ id: article.id }}>
              {article.title ?? texts.articles.untitled}
            </Link>
            {article.outlet !== null && `, ${article.outlet}`}
          </li>
        ))}
      </ul>
    </details>
  )
