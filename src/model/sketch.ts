import { distinctShingles, type Range, sampledShingles, shinglesOf, shortHash, slug } from '#util'
import type { Article } from './article.ts'
import type { Reading } from './reading.ts'

/** What of an article is kept to find other texts that share words with it, without reading its text again. */
export interface Sketch {
  /** The shingles of its body, each once, in ascending order. */
  readonly shingles: Uint32Array
  /** What it can be found by: shingles that it was sampled by, and facts. */
  readonly keys: readonly number[]
}

export function sketchOf({ article, revises }: Pick<Reading, 'article' | 'revises'>, address: string): Sketch {
  const shingles = distinctShingles(shinglesOf(article.text, bodyOf(article)).hashes)
  const facts = [
    ...(article.outlet === null ? [] : [factKey('outlet', nameKey(article.outlet))]),
    ...addressKeys(article.canonical, address).map((key) => factKey('address', key)),
    ...(revises ? [factKey('revises', revises)] : []),
  ]
  return { shingles, keys: [...new Set([...sampledShingles(shingles), ...facts])] }
}

/** The blocks that are the article's own text: furniture, credits, captions and bylines are the same on many pages. */
export const bodyOf = ({ blocks }: Pick<Article, 'blocks'>): readonly Range[] =>
  blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading' || kind === 'quote')

/** A fact as a key. Shingles are keys from zero up, facts below zero. */
export const factKey = (fact: 'outlet' | 'named' | 'address' | 'revises', value: string): number =>
  -1 - shortHash(`${fact}\n${value}`)

/** Names of outlets are the same whatever their case, and with or without their article. */
export const nameKey = (name: string): string => slug(name).replace(/^the-(?=.)/u, '')

/** The web addresses that an article has, without what does not tell pages apart. An address without a path is a site's, not a page's. */
export const addressKeys = (...addresses: readonly (string | null)[]): string[] => [
  ...new Set(
    addresses.flatMap((address) => {
      const match = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(\?[^#]*)?/iu.exec(address ?? '')
      const path = match?.[2]?.replace(/\/+$/u, '') ?? ''
      const query = (match?.[3] ?? '').replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&]*/giu, '').replace(/^&/u, '?')
      return match?.[1] && path + query !== '' ? [match[1].toLowerCase() + path + query] : []
    }),
  ),
]
