import robots from 'robots-parser'
import { CounterclaimError } from '#model'
import { decodedBody } from '../decoded-body.ts'
import { headerOf } from '../http-headers.ts'
import type { Ask } from './ask.ts'
import { ownHeaders, userAgent } from './own-headers.ts'
import { nextAddress } from './redirects.ts'
import type { Turns } from './turns.ts'

/** Throws `address-refused-by-robots` or `robots-unavailable` for an address that the site does not want fetched. */
export type RespectRobots = (address: URL) => Promise<void>

// The package is CommonJS, whose types say that its function is its default export's.
const robotsParser = robots as unknown as (address: string, text: string) => Robot
type Robot = ReturnType<typeof robots.default>

// RFC 9309 wants at least 500 KiB read, and at least five redirects followed.
const mostBytes = 512_000
const mostRedirects = 5
const longestPause = 30

/** Keeps robots.txt (RFC 9309), asked for once a site: a missing one allows all, one that cannot be had forbids all. */
export function robotsOver(ask: Ask, turns: Turns): RespectRobots {
  const sites = new Map<string, Promise<Robot>>()
  return async (address) => {
    const rules = sites.get(address.origin) ?? rulesOf(new URL('/robots.txt', address), ask, turns)
    sites.set(address.origin, rules)
    const robot = await rules
    const pause = robot.getCrawlDelay(userAgent)
    if (pause !== undefined && pause > 0) turns.slow(address.host, Math.min(pause, longestPause) * 1000)
    if (robot.isAllowed(address.href, userAgent) === false)
      throw new CounterclaimError('address-refused-by-robots', address.href)
  }
}

async function rulesOf(place: URL, ask: Ask, turns: Turns): Promise<Robot> {
  let address = place
  for (let count = 0; count <= mostRedirects; count++) {
    const at = address
    const { status, headers, body } = await turns.hold(at.host, () => ask(at, ownHeaders(), mostBytes * 4))
    const next = nextAddress(status, headers, at)
    if (next) {
      address = next
      continue
    }
    if (status >= 500 || status === 429) throw new CounterclaimError('robots-unavailable', place.href)
    return robotsParser(place.href, status === 200 ? await textOf(body, headerOf(headers, 'content-encoding')) : '')
  }
  return robotsParser(place.href, '')
}

async function textOf(body: Uint8Array, contentEncoding: string): Promise<string> {
  const bytes = await decodedBody(body, contentEncoding, mostBytes * 4).catch(() => new Uint8Array())
  // Matching takes time by the length of a rule, and no path is this long.
  return new TextDecoder()
    .decode(bytes.subarray(0, mostBytes))
    .split(/\r\n?|\n/u)
    .filter((line) => line.length <= 1000)
    .join('\n')
}
