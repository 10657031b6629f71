import { type Article, unknownDate } from '#model'

/** What a made article says nothing of. */
export const sayingNothing = {
  modified: unknownDate,
  language: 'en',
  licence: null,
  canonical: null,
  credit: null,
  trace: [],
} satisfies Partial<Article>
