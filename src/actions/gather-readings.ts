import { type Fetcher, type Gathered, gather, type HandedFile, type Received } from '#gather'
import { asError, isFeed, type Reading, reportMediaTypeSchema } from '#model'
import type { FeedLink, Given } from '#reading'
import { inOrder } from '#util'
import { type DocumentOptions, encodingSent } from './given.ts'
import type { KnownCaptures } from './known-captures.ts'
import type { ReportReader } from './report-reader.ts'

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
  readonly inputs: readonly (string | HandedFile)[]
  readonly options: DocumentOptions
  readonly given: Given
  readonly fetcher: Fetcher
  /** What is known of the web already; asked for once something is to be fetched. */
  readonly known: () => Promise<KnownCaptures>
  readonly reader: ReportReader
  /** The bytes of a capture that the case holds. */
  readonly stored: (sha256: string) => Promise<Uint8Array | null>
}

/**
 * Gathers what the inputs stand for and reads it: files first, then addresses, then, with `fetch`, the articles that feeds only name
 * and that nobody has fetched yet. Files are read ahead, on as many threads as the reader has; what becomes of them comes in order.
 */
export async function* gatherReadings(request: GatherRequest): AsyncGenerator<Outcome> {
  const { options, fetcher, reader } = request
  const named = new Set<string>()
  const linked = new Map<string, FeedLink>()
  const settle = async function* (outcome: Read): AsyncGenerator<Outcome> {
    if (outcome.kind === 'address') named.add(outcome.address)
    else {
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
  const read = (gathered: Gathered) => outcomeOf(gathered, request)
  const ahead = { items: reader.ahead, weight: mostAhead, weightOf }
  for await (const outcome of inOrder(gather(request.inputs), read, ahead)) yield* settle(outcome)
  // A list can stand behind an address, and name others; a list among those is fetched, and what it names as well, each once.
  const asked = new Set<string>()
  for (let round = 0; round < mostRounds && asked.size < named.size; round++) {
    const known = await request.known()
    const now = [...named].filter((address) => !asked.has(address))
    for (const address of now) asked.add(address)
    for await (const gathered of fetcher.fetch(now, (address) => known.last(address)))
      yield* settle(await read(gathered))
  }
  if (linked.size > 0) {
    const known = await request.known()
    const missing = [...linked.keys()].filter((address) => !known.has(address) && !named.has(address))
    for await (const gathered of fetcher.fetch(missing, () => null)) {
      const outcome = await read(gathered)
      if (outcome.kind !== 'address') yield outcome
    }
  }
}

type Read = Exclude<Outcome, { kind: 'left' }> | Extract<Gathered, { kind: 'address' }>

/** How many lists deep an address may be named. */
const mostRounds = 3

/** Bytes of files that wait in memory for their turn. */
const mostAhead = 64e6
const weightOf = (gathered: Gathered): number => (gathered.kind === 'received' ? gathered.received.bytes.byteLength : 0)

async function outcomeOf(gathered: Gathered, request: GatherRequest): Promise<Read> {
  if (gathered.kind !== 'received') return gathered
  const { received } = gathered
  const { bytes, mediaType } = received
  const file = received.archive === undefined ? received.address : `${received.archive}: ${received.address}`
  const { charset } = request.options
  try {
    const report = { bytes, mediaType, address: file, charset, sentAs: encodingSent(received) }
    return { kind: 'read', file, received, ...(await request.reader.read(report, request.given)) }
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
    return (await request.reader.read({ bytes, mediaType, address }, request.given)).links
  } catch {
    return []
  }
}
