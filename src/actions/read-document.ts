import type { SpeechModel } from '#attribution'
import type { ReadLine } from '#contract'
import type { Article, Reading } from '#model'
import { type Encoded, type Given, readArticle } from '#reading'
import { contentName } from '#util'
import { languageNotices } from './languages.ts'
import { readClaims, reader } from './read-claims.ts'
import { pairs } from './views.ts'

/** Everything that reading takes from one received document. Pure; throws coded errors that name the document's address. */
export function readDocument(document: Encoded, given: Given, model: SpeechModel | null): Reading {
  return readingOf(readArticle(document, given), model)
}

/** Everything that is taken from an article. */
export const readingOf = (article: Article, model: SpeechModel | null): Reading => ({
  reader,
  article,
  ...readClaims(article, model),
})

/** A reading as a line of `read --json`. */
export function readLine(
  file: string,
  { article, dates, actors, mentions, claims }: Reading,
  threshold: number,
): ReadLine {
  const { id, capture: _, ...rest } = article
  const byActor = Map.groupBy(mentions, ({ actor }) => actor)
  return {
    id: `r-${contentName(id, file)}`,
    file,
    article: rest,
    dates,
    actors: actors.map((actor) => ({
      ...actor,
      mentions: (byActor.get(actor.id) ?? []).map(({ start, end }) => [start, end]),
    })),
    claims: claims
      .filter(({ confidence }) => confidence >= threshold)
      .map(({ article: __, source, cue, content, ...claim }) => ({
        ...claim,
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
      })),
    notices: languageNotices(article),
  }
}
