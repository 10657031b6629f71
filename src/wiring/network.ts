import { type Fetcher, type FetcherOptions, openFetcher } from '#gather'
import { machine } from './machine.ts'

/** The network, as this machine reaches it. */
export const openNetwork = (options: Pick<FetcherOptions, 'allowPrivate' | 'onAsking'> = {}): Fetcher =>
  openFetcher({ ...options, machine })
