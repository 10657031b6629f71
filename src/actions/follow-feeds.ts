import type { Ledger } from '#ledger'
import { CounterclaimError, isFeed } from '#model'
import { type Addition, type AddRequest, addReports } from './add-reports.ts'

export interface FollowRequest extends Omit<AddRequest, 'inputs'> {
  /** Feeds to follow; none for all that the case has something from. */
  readonly addresses: readonly string[]
}

/** Fetches feeds again, and of what they hold or name adds what is new. Throws `feed-not-followed`. */
export async function* followFeeds({ addresses, ...request }: FollowRequest): AsyncGenerator<Addition> {
  const inputs = addresses.length > 0 ? addresses : await followed(await request.open())
  yield* addReports({ ...request, inputs, options: { ...request.options, fetch: true } })
}

async function followed(ledger: Ledger): Promise<readonly string[]> {
  const captures = await ledger.captures()
  const feeds = captures.flatMap(({ mediaType, http, address }) => (isFeed(mediaType) && http ? [address] : []))
  if (feeds.length === 0) throw new CounterclaimError('feed-not-followed', ledger.location)
  return [...new Set(feeds)]
}
