import { type Fetcher, type FetcherOptions, openFetcher, type PostOptions, postSigned } from '#gather'
import { machine } from './machine.ts'

/** The network, as this machine reaches it. */
export const openNetwork = (options: Pick<FetcherOptions, 'allowPrivate' | 'onAsking'> = {}): Fetcher =>
  openFetcher({ ...options, machine })

/** Sends a body to an address, signed; gives how many attempts it took. */
export const post = (address: string, body: string, options: Omit<PostOptions, 'machine'>): Promise<number> =>
  postSigned(address, body, { ...options, machine })
