/** One entry of a feed: an indicator that new reporting met, or that is overdue. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly text: string
  /** UTC instant. */
  readonly at: string
  readonly tags: readonly string[]
}

export interface FeedOf {
  /** Id of the case. */
  readonly id: string
  readonly title: string
  /** UTC instant of the last entry of the case. */
  readonly at: string
  readonly entries: readonly FeedEntry[]
}

/** JSON Feed 1.1. The same case gives the same bytes. */
export async function jsonFeed({ title, entries }: FeedOf): Promise<string> {
  const { generateJsonFeed } = await import('feedsmith')
  return JSON.stringify(
    generateJsonFeed({
      title,
      items: entries.map(({ id, title: heading, text, at, tags }) => ({
        id,
        title: heading,
        content_text: text,
        date_published: at,
        tags: [...tags],
      })),
    }),
    null,
    2,
  )
}

/** Atom (RFC 4287). */
export async function atomFeed({ id, title, at, entries }: FeedOf): Promise<string> {
  const { generateAtomFeed } = await import('feedsmith')
  return generateAtomFeed({
    id: `urn:counterclaim:${id}`,
    title: { value: title },
    updated: at,
    entries: entries.map((entry) => ({
      id: `urn:counterclaim:${id}:${entry.id}`,
      title: { value: entry.title },
      updated: entry.at,
      content: { value: entry.text },
      authors: [{ name: 'Counterclaim' }],
      categories: entry.tags.map((term) => ({ term })),
    })),
  })
}
