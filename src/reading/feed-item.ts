import { type Article, type ArticleId, CounterclaimError } from '#model'
import { contentName } from '#util'
import { contentOf, edgeLines, firstKnown, type Given, givenDate } from './article-of.ts'
import { bylinesOf, namesIn } from './credit.ts'
import { parsePage } from './dom.ts'
import type { FeedItem } from './feed-items.ts'
import { joinBlocks, type LooseBlock } from './joined-blocks.ts'
import { pageBlocks } from './page-blocks.ts'
import { metadataDate, visibleDate } from './page-date.ts'
import { pageShape } from './page-shape.ts'
import { type BlockedText, readPlainText } from './plain-text.ts'

/**
 * The article of a feed's item; null where the feed has only a summary of it. Its id comes from the item's own words, so that the
 * same item is the same article in whatever state the feed was captured, and a changed item is another.
 */
export function articleOfItem(item: FeedItem, capture: string, address: string, given: Given): Article | null {
  const { content } = item
  if (!content) return null
  const title = item.title === null ? null : plainWords(item.title)
  const read =
    content.form === 'text' ? textOf(title, content.words) : pageOf(title, content.words, `${address}: ${item.id}`)
  if (!read.blocks.some(({ kind }) => kind !== 'title' && kind !== 'boilerplate')) return null
  const named = item.authors.map(plainWords).flatMap(namesIn)
  return {
    id: `a-${contentName('feed item', item.id, title ?? '', read.text)}` as ArticleId,
    capture,
    part: item.id,
    ...contentOf(read, {
      title,
      byline: named.length > 0 ? named : bylinesOf(read.text, read.blocks),
      outlet: item.outlet === null ? (given.outlet ?? null) : plainWords(item.outlet),
      published: firstKnown(metadataDate(item.published), visibleDate(edgeLines(read)), givenDate(given)),
      modified: metadataDate(item.modified),
      language: item.language,
      canonical: item.address,
    }),
  }
}

const titled = (title: string | null, blocks: readonly LooseBlock[]): BlockedText =>
  joinBlocks('feed-item', [
    ...(title === null || title === '' ? [] : [{ kind: 'title' as const, text: title }]),
    ...blocks,
  ])

function textOf(title: string | null, words: string): BlockedText {
  const { text, blocks } = readPlainText(words.replace(/\r\n?/gu, '\n'))
  return titled(
    title,
    blocks.map(({ start, end, kind }) => ({
      kind: kind === 'title' ? 'heading' : kind,
      text: text.slice(start, end).replace(/\s+/gu, ' '),
    })),
  )
}

function pageOf(title: string | null, words: string, address: string): BlockedText {
  const shape = pageShape(words)
  if (shape === 'page-too-deep' || shape === 'page-too-complex') throw new CounterclaimError(shape, address)
  const body = parsePage(`<html><body>${words}</body></html>`).querySelector('body')
  return titled(title, body ? pageBlocks(body) : [])
}

/** Titles and names come with marks and entities, or without. */
function plainWords(words: string): string {
  const marked = /<[a-z/!]|&(?:#\d+|#x[\da-f]+|\w+);/iu.test(words) && words.length <= 10_000
  const plain = marked ? (parsePage(`<html><body>${words}</body></html>`).documentElement?.textContent ?? words) : words
  return plain.replace(/\s+/gu, ' ').trim()
}
