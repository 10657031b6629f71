import { Link } from '@tanstack/react-router'
import type { ArticleReference } from '#contract'
import { clockWords } from '../dates/clock-words.ts'
import { texts } from '../texts.ts'

/** An article by its title, with its outlet and when it came out. */
export const ArticleLink = ({ article: { id, title, outlet, published } }: { readonly article: ArticleReference }) => (
  <>
    <Link to="/articles/$id" params={{ id }}>
      {title ?? texts.articles.untitled}
    </Link>
    {outlet !== null && `, ${outlet}`} · {clockWords('published', published)}
  </>
)
