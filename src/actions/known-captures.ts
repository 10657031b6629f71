import { headerOf, type KnownCapture } from '#gather'
import type { Capture } from '#model'

/** What a case has of the web: the last capture of each address. */
export interface KnownCaptures {
  /** How the address answered last, to ask whether it still does; null where it was never fetched. */
  last(address: string): KnownCapture | null
  capture(address: string): Capture | null
  has(address: string): boolean
}

export function knownCaptures(captures: readonly Capture[]): KnownCaptures {
  const last = new Map<string, Capture>()
  for (const capture of captures) {
    for (const address of addressesOf(capture)) {
      const before = last.get(address)
      if (!before || fetchedAt(before) <= fetchedAt(capture)) last.set(address, capture)
    }
  }
  return {
    last(address) {
      const http = last.get(address)?.http
      if (!http?.request) return null
      const { headers, address: final } = http.response
      return {
        address: final,
        etag: headerOf(headers, 'etag') || null,
        lastModified: headerOf(headers, 'last-modified') || null,
      }
    },
    capture: (address) => last.get(address) ?? null,
    has: (address) => last.has(address),
  }
}

/** The address that was asked for, and the one that answered. */
const addressesOf = ({ address, http }: Capture): ReadonlySet<string> =>
  new Set(http ? [address, http.response.address] : [])

const fetchedAt = ({ http }: Capture): string => http?.fetchedAt ?? ''
