import { Link } from '@tanstack/react-router'
import type { EventView } from '#contract'
import type { Dated } from '#model'
import { clockWords } from '../dates/clock-words.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly event: EventView
  readonly disclosed: Dated
}

/** When an event became public, and the articles that tell it; a single one opens at the claim that carries the event. */
export function EventSources({ event: { articles, claims, origins }, disclosed }: Props) {
  const [claim] = articles.length === 1 ? claims : []
  return (
    <span className="event-sources">
      {clockWords('public', disclosed)}
      {origins < articles.length && <span>{texts.origins.articles(articles.length, origins)}</span>}
      {articles.map(({ id, title }) => (
        <Link
          key={id}
          to="/articles/$id"
          params={{ id }}
          search={claim === undefined ? {} : { claim }}
          resetScroll={claim === undefined}
        >
          {title ?? texts.articles.untitled}
        </Link>
      ))}
    </span>
  )
}
