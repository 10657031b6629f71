import { Link } from '@tanstack/react-router'
import type { ClaimView } from '#contract'
import { texts } from '../texts.ts'

/** Where a claim stands again, word for word, in copies of its text. */
export const ClaimCopies = ({ copies }: Pick<ClaimView, 'copies'>) =>
  copies.length === 0 ? null : (
    <details className="copies">
      <summary>{texts.origins.copies(copies.length)}</summary>
      <ul>
        {copies.map(({ article, claim }) => (
          <li key={claim}>
            <Link to="/articles/$id" params={{ id: article.id }} search={{ claim }} resetScroll={false}>
              {texts.claims.inArticle(article.title, article.outlet)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
