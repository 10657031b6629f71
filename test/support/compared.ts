import { type ArticleId, articleIdSchema, type NamedSource, unknownDate } from '#model'
import type { ComparedText } from '#reading'
import { distinctShingles, shinglesOf } from '#util'

export const articleId = (name: string): ArticleId => articleIdSchema.parse(`a-${name}`)

interface Made {
  readonly words?: string
  readonly outlet?: string
  readonly title?: string
  readonly day?: string
  readonly canonical?: string
  readonly address?: string
  readonly revises?: string
  readonly credit?: readonly [NamedSource['kind'], string]
}

/** A text with what is known of it, named by a letter or a word. */
export function compared(name: string, { words = '', outlet, title, day, canonical, address, revises, credit }: Made) {
  return {
    id: articleId(name),
    title: title ?? null,
    outlet: outlet ?? null,
    published: day === undefined ? unknownDate : { edtf: day, basis: 'metadata' },
    canonical: canonical ?? null,
    address: address ?? `${name}.html`,
    length: words.length,
    revises: revises === undefined ? null : articleId(revises),
    named: credit ? [{ kind: credit[0], name: credit[1], why: `it names ${credit[1]}` }] : [],
    shingles: distinctShingles(shinglesOf(words, [{ start: 0, end: words.length }]).hashes),
  } satisfies ComparedText
}

/** `count` words that no other prefix gives. */
export const wordsFrom = (prefix: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${from + index}`).join(' ')
