import type { ActorView, ArticleSummary } from '#contract'
import { isDay, searchable } from '#util'

export interface FoundNames {
  readonly actors: readonly ActorView[]
  readonly articles: readonly ArticleSummary[]
  /** The words are a day: the case can be read as of it. */
  readonly day: string | null
}

const most = 6

/** Actors by any of their names, articles by title or outlet, and a day; letters count alike whatever their case and marks. */
export function namesWith(
  words: string,
  actors: readonly ActorView[],
  articles: readonly ArticleSummary[],
): FoundNames {
  const sought = searchable(words.trim())
  if (sought === '') return { actors: [], articles: [], day: null }
  const holds = (text: string | null) => text !== null && searchable(text).includes(sought)
  return {
    actors: actors.filter(({ name, aliases }) => [name, ...aliases].some(holds)).slice(0, most),
    articles: articles.filter(({ title, outlet }) => holds(title) || holds(outlet)).slice(0, most),
    day: /^\d{4}-/u.test(words.trim()) && isDay(words.trim()) ? words.trim() : null,
  }
}
