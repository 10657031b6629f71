import { parseFeed } from 'feedsmith'
import { CounterclaimError } from '#model'

/** One item of a feed, its words as the feed gives them. */
export interface FeedItem {
  /** What the feed knows the item by; one address of its article where it gives no other name. */
  readonly id: string
  readonly address: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  /** The whole text of the article, or null where the feed has none or only the beginning of it. */
  readonly content: { readonly form: 'html' | 'text'; readonly words: string } | null
}

/**
 * The items of an RSS, Atom, RDF or JSON feed, in its order. Entities that a feed defines for itself are not expanded. Throws
 * `feed-damaged`, naming the address.
 */
export function feedItems(text: string, address: string): FeedItem[] {
  return itemsOf(parsed(withoutDoctype(text), address)).filter(({ id }) => id !== '')
}

/** The declaration of a document type, which can define entities that stand for billions of letters. */
function withoutDoctype(text: string): string {
  const start = /<!DOCTYPE\b/iu.exec(text.slice(0, 100_000))?.index
  if (start === undefined) return text
  const subset = text.indexOf('[', start)
  const end = text.indexOf('>', start)
  if (end < 0) return text.slice(0, start)
  if (subset < 0 || end < subset) return text.slice(0, start) + text.slice(end + 1)
  const close = /\]\s*>/u.exec(text.slice(subset))
  return close ? text.slice(0, start) + text.slice(subset + close.index + close[0].length) : text.slice(0, start)
}

type Feed = ReturnType<typeof parseFeed<string>>

function parsed(text: string, address: string): Feed {
  try {
    return parseFeed(text)
  } catch (error) {
    throw new CounterclaimError('feed-damaged', address, { cause: error })
  }
}

function itemsOf(feed: Feed): FeedItem[] {
  switch (feed.format) {
    case 'rss':
      return rssItems(feed.feed)
    case 'atom':
      return atomItems(feed.feed)
    case 'rdf':
      return rdfItems(feed.feed)
    case 'json':
      return jsonItems(feed.feed)
  }
}

type Of<Format extends Feed['format']> = Extract<Feed, { format: Format }>['feed']

const rssItems = ({ items = [], title, language }: Of<'rss'>): FeedItem[] =>
  items.map(({ guid, link, ...item }) => ({
    id: guid?.value ?? link ?? '',
    address: link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
    title: item.title ?? null,
    outlet: item.source?.title ?? title ?? null,
    authors: item.dc?.creators ?? namesOf(item.authors),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    modified: item.atom?.updated ?? null,
    language: item.dc?.languages?.[0] ?? language ?? null,
    content: html(item.content?.encoded) ?? wholeDescription(item.description),
  }))

const atomItems = ({ entries = [], title, authors, xml }: Of<'atom'>): FeedItem[] =>
  entries.map(({ id, links = [], ...entry }) => {
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null
    return {
      id: id ?? link ?? '',
      address: link,
      title: entry.title?.value ?? null,
      outlet: entry.source?.title?.value ?? title?.value ?? null,
      authors: namesOf(entry.authors ?? entry.source?.authors ?? authors),
      published: entry.published ?? entry.dc?.dates?.[0] ?? null,
      modified: entry.updated ?? null,
      language: entry.content?.xml?.lang ?? entry.xml?.lang ?? xml?.lang ?? null,
      content:
        entry.content?.src === undefined && entry.content?.value !== undefined
          ? whole(
              entry.content.type === 'text' || entry.content.type === undefined ? 'text' : 'html',
              entry.content.value,
            )
          : null,
    }
  })

const rdfItems = ({ items = [], title, dc }: Of<'rdf'>): FeedItem[] =>
  items.map(({ link, rdf, ...item }) => ({
    id: rdf?.about ?? link ?? '',
    address: link ?? rdf?.about ?? null,
    title: item.title ?? null,
    outlet: item.dc?.sources?.[0] ?? title ?? null,
    authors: item.dc?.creators ?? [],
    published: item.dc?.dates?.[0] ?? null,
    modified: null,
    language: item.dc?.languages?.[0] ?? dc?.languages?.[0] ?? null,
    content: html(item.content?.encoded) ?? wholeDescription(item.description),
  }))

const jsonItems = ({ items = [], title, language, authors }: Of<'json'>): FeedItem[] =>
  items.map(({ id, url, ...item }) => ({
    id: id ?? url ?? '',
    address: url ?? item.external_url ?? null,
    title: item.title ?? null,
    outlet: title ?? null,
    authors: namesOf(item.authors ?? authors),
    published: item.date_published ?? null,
    modified: item.date_modified ?? null,
    language: item.language ?? language ?? null,
    content: html(item.content_html) ?? (item.content_text === undefined ? null : whole('text', item.content_text)),
  }))

const namesOf = (people: readonly { readonly name?: string }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => name ?? [])

const html = (words: string | undefined): FeedItem['content'] => (words === undefined ? null : whole('html', words))

/** Null for words that say themselves that there is more. */
function whole(form: 'html' | 'text', words: string): FeedItem['content'] {
  const seen = words
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&hellip;|&#8230;|&#x2026;/giu, '…')
    .trim()
  const ends =
    /(?:…|\.\.\.)\s*\]?\s*$|\b(?:read (?:more|on)|continue reading|read the (?:full|whole|rest)\b.{0,60})\W*$/iu
  return seen === '' || ends.test(seen) ? null : { form, words }
}

/** Some feeds put the article into the description: then it has paragraphs, and more of them than a summary. */
function wholeDescription(description: string | undefined): FeedItem['content'] {
  const paragraphs = description?.match(/<p[\s>]|<br\s*\/?>\s*<br/giu)?.length ?? 0
  return description !== undefined && description.length >= 1000 && paragraphs >= 3 ? whole('html', description) : null
}
