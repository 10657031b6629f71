import type { Ledger } from '#ledger'
import { type Article, type ArticleId, asOfNow, type Capture, isFeed } from '#model'

/** The articles that addresses gave before, by which a new one is known to revise an old one. */
export interface EarlierArticles {
  /** The latest article of the same address from before this capture; undefined for none. */
  of(article: Article, capture: Capture): ArticleId | undefined
  add(article: Article, capture: Capture): void
}

interface Version {
  readonly id: ArticleId
  readonly at: string
}

/** By their address, or by the file that they came from. */
export async function earlierArticles(ledger: Ledger): Promise<EarlierArticles> {
  const versions = new Map<string, Version[]>()
  const captures = new Map((await ledger.captures()).map((capture) => [capture.sha256, capture]))
  const { rows } = await ledger.articles(asOfNow)
  const add = ({ id, canonical }: Pick<Article, 'id' | 'canonical'>, capture: Capture) => {
    for (const place of placesOf(canonical, capture))
      versions.set(place, [...(versions.get(place) ?? []), { id, at: capture.http?.fetchedAt ?? '' }])
  }
  for (const { value, capture } of rows) add(value, captures.get(capture.sha256) ?? capture)
  return {
    add,
    of({ id, canonical }, capture) {
      const at = capture.http?.fetchedAt ?? ''
      const before = placesOf(canonical, capture)
        .flatMap((place) => versions.get(place) ?? [])
        .filter((version) => version.id !== id && version.at <= at)
      return before.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.id
    },
  }
}

/** An article of a feed is no revision of the page that it stands on: the two are set differently. */
function placesOf(canonical: string | null, { mediaType, address, archive, http }: Capture): string[] {
  if (!http) return archive === undefined && !isFeed(mediaType) ? [`file ${address}`] : []
  if (isFeed(mediaType)) return canonical === null ? [] : [`item ${canonical}`]
  return [...new Set([address, http.response.address])].map((page) => `page ${page}`)
}
