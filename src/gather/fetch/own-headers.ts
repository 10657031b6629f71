import type { Headers } from '#model'

export const userAgent = 'Counterclaim/0.1 (+local case file)'

/** By these an address says whether it still gives what it gave. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** The head of a request: who asks, what can be read, and what is there already. */
export const ownHeaders = (known: Validators | null = null): Headers => [
  ['user-agent', userAgent],
  [
    'accept',
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/markdown, text/plain, */*;q=0.1',
  ],
  ['accept-encoding', 'gzip, deflate, br'],
  ...(known?.etag ? [['if-none-match', known.etag] as [string, string]] : []),
  ...(known?.lastModified ? [['if-modified-since', known.lastModified] as [string, string]] : []),
]
