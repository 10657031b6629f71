import { type Fetcher, type Gathered, gather, type Received } from '#gather'
import { asError, isFeed, type Reading, reportMediaTypeSchema } from '#model'
import { type FeedLink, type Given, type ReadPdfPages, readReport } from '#reading'
import { type DocumentOptions, encodingSent } from './given.ts'
import type { KnownCaptures } from './known-captures.ts'
import { pdfApart } from './pdf-apart.ts'
import { readingOf } from './read-document.ts'

/** What became of one thing that was to be read. */
export type Outcome =
  | {
      readonly kind: 'read'
      readonly file: string
      readonly received: Received
      readonly readings: readonly Reading[]
      /** Items of a feed that it has only a summary of. */
      readonly links: readonly FeedLink[]
    }
  /** An article that a feed only names, left where it is. */
  | { readonly kind: 'left'; readonly file: string; readonly link: FeedLink }
  | Exclude<Gathered, { kind: 'received' | 'address' }>

interface GatherRequest {
  readonly inputs: readonly string[]
  readonly options: DocumentOptions
  readonly given: Given
  readonly fetcher: Fetcher
  /** What is known of the web already; asked for once something is to be fetched. */
  readonly known: () => Promise<KnownCaptures>
  readonly pdf: ReadPdfPages
  /** The bytes of a capture that the case holds. */
  readonly stored: (sha256: string) => Promise<Uint8Array | null>
}

/**
 * Gathers what the inputs stand for and reads it: files first, then addresses, then, with `fetch`, the articles that feeds only name
 * and that nobody has fetched yet.
 */
export async function* gatherReadings(request: Omit<GatherRequest, 'pdf'>): AsyncGenerator<Outcome> {
  const pdf = pdfApart()
  try {
    yield* allReadings({ ...request, pdf: pdf.read })
  } finally {
    await pdf.close()
  }
}

async function* allReadings(request: GatherRequest): AsyncGenerator<Outcome> {
  const { options, fetcher } = request
  const named = new Set<string>()
  const linked = new Map<string, FeedLink>()
  const settle = async function* (gathered: Gathered): AsyncGenerator<Outcome> {
    if (gathered.kind === 'address') named.add(gathered.address)
    else {
      const outcome = await outcomeOf(gathered, request)
      yield outcome
      for (const link of outcome.kind === 'read' ? outcome.links : []) {
        if (link.address !== null && options.fetch) linked.set(link.address, link)
        else yield { kind: 'left', file: link.address ?? outcome.file, link }
      }
      if (outcome.kind === 'unchanged' && options.fetch) {
        for (const link of await linksBefore(outcome.file, request)) if (link.address) linked.set(link.address, link)
      }
    }
  }
  for await (const gathered of gather(request.inputs)) yield* settle(gathered)
  if (named.size > 0) {
    const known = await request.known()
    for await (const gathered of fetcher.fetch([...named], (address) => known.last(address))) yield* settle(gathered)
  }
  if (linked.size > 0) {
    const known = await request.known()
    const missing = [...linked.keys()].filter((address) => !known.has(address) && !named.has(address))
    for await (const gathered of fetcher.fetch(missing, () => null)) {
      if (gathered.kind !== 'address') yield await outcomeOf(gathered, request)
    }
  }
}

async function outcomeOf(
  gathered: Exclude<Gathered, { kind: 'address' }>,
  request: GatherRequest,
): Promise<Exclude<Outcome, { kind: 'left' }>> {
  if (gathered.kind !== 'received') return gathered
  const { received } = gathered
  const file = received.archive === undefined ? received.address : `${received.archive}: ${received.address}`
  try {
    const { articles, links } = await readReport(
      { ...received, address: file, charset: request.options.charset, sentAs: encodingSent(received) },
      request.given,
      request.pdf,
    )
    return { kind: 'read', file, received, readings: articles.map(readingOf), links }
  } catch (error) {
    return { kind: 'failed', file, error: asError(error) }
  }
}

/** What a feed named when it was captured last: some of it may not have been had then. */
async function linksBefore(address: string, request: GatherRequest): Promise<readonly FeedLink[]> {
  const capture = (await request.known()).capture(address)
  const bytes = capture && (await request.stored(capture.sha256))
  if (!capture || !bytes || !isFeed(capture.mediaType)) return []
  try {
    const mediaType = reportMediaTypeSchema.parse(capture.mediaType)
    return (await readReport({ bytes, mediaType, address }, request.given, request.pdf)).links
  } catch {
    return []
  }
}
