import { type Article, CounterclaimError, isFeed, type ReportMediaType } from '#model'
import { sha256Hex } from '#util'
import type { Given } from './article-of.ts'
import { decode, type Encoded } from './decode.ts'
import { articleOfItem } from './feed-item.ts'
import { readPdf } from './pdf.ts'
import type { ReadPdfPages } from './pdf-pages.ts'
import { readArticle } from './read.ts'

/** A report as received, whatever it is. */
export type ReportBytes = Omit<Encoded, 'mediaType'> & { readonly mediaType: ReportMediaType }

/** An item of a feed whose article is elsewhere: the feed has a summary of it, or nothing. */
export interface FeedLink {
  readonly address: string | null
  readonly title: string | null
}

export interface ReadReport {
  readonly articles: readonly Article[]
  readonly links: readonly FeedLink[]
}

/** Received bytes to articles: one, or those of a feed. Pure, as `readArticle`; PDFs are taken apart by what is passed in. */
export async function readReport(report: ReportBytes, given: Given, pdf: ReadPdfPages): Promise<ReadReport> {
  const { bytes, mediaType, address } = report
  if (isFeed(mediaType)) return await readFeed(report, given)
  const isText = mediaType === 'text/html' || mediaType === 'text/plain' || mediaType === 'text/markdown'
  const article = isText ? readArticle({ ...report, mediaType }, given) : await readPdf(bytes, address, given, pdf)
  return { articles: [article], links: [] }
}

async function readFeed(report: ReportBytes, given: Given): Promise<ReadReport> {
  const { feedItems } = await import('./feed-items.ts')
  const items = feedItems(decode(report), report.address)
  if (items.length === 0) throw new CounterclaimError('feed-empty', report.address)
  const capture = sha256Hex(report.bytes)
  const read = items.map((item) => ({ item, article: articleOfItem(item, capture, report.address, given) }))
  const articles = new Map(read.flatMap(({ article }) => (article ? [[article.id, article]] : [])))
  return {
    articles: [...articles.values()],
    links: read.filter(({ article }) => article === null).map(({ item: { address, title } }) => ({ address, title })),
  }
}
