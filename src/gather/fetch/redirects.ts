import type { Headers } from '#model'
import { headerOf } from '../http-headers.ts'
import { webAddress } from '../web-address.ts'

const leading: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Where an answer leads to, or null. Throws the errors of `webAddress` for a place that may not be fetched. */
export function nextAddress(status: number, headers: Headers, from: URL): URL | null {
  const location = leading.has(status) ? headerOf(headers, 'location') : ''
  if (location === '' || !URL.canParse(location, from.href)) return null
  return webAddress(new URL(location, from).href)
}
