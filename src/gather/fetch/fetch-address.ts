import { STATUS_CODES } from 'node:http'
import { CounterclaimError, type Headers, type Http } from '#model'
import { isAddressList } from '../address-list.ts'
import { archiveKind } from '../archives/archive-kind.ts'
import { BodyError, decodedBody } from '../decoded-body.ts'
import { headerOf } from '../http-headers.ts'
import { answeredMediaType, charsetIn } from '../media-type.ts'
import type { Received } from '../received.ts'
import { largestReport, sizeLimit } from '../size-limits.ts'
import { webAddress } from '../web-address.ts'
import type { Answer, Ask } from './ask.ts'
import type { Machine } from './machine.ts'
import { ownHeaders, type Validators } from './own-headers.ts'
import { nextAddress } from './redirects.ts'
import type { RespectRobots } from './robots.ts'
import type { Turns } from './turns.ts'

/** What an address gave when it was captured last. */
export interface KnownCapture extends Validators {
  /** The address that gave the bytes, after all redirects. */
  readonly address: string
}

interface Means {
  readonly ask: Ask
  readonly turns: Turns
  readonly respectRobots: RespectRobots
  readonly machine: Machine
  readonly redirects: number
}

/** What an address gives: a report, or the bytes of an archive or of a list, which stand for others. */
export type Fetched =
  | { readonly kind: 'report'; readonly received: Received }
  | { readonly kind: 'warc' | 'wacz' | 'list'; readonly bytes: Uint8Array }

/** What an address gives, redirects followed; null where it gives what it gave before. Throws the coded errors of fetching. */
export async function fetchAddress(asked: string, known: KnownCapture | null, means: Means): Promise<Fetched | null> {
  const first = webAddress(asked)
  const redirects: Http['redirects'] = []
  const seen = new Set<string>()
  let address = first
  for (;;) {
    seen.add(address.href)
    const at = address
    const validators = known && known.address === at.href ? known : null
    await means.respectRobots(at)
    const headers = ownHeaders(validators)
    const answer = await means.turns.hold(at.host, () => means.ask(at, headers))
    if (answer.status === 304 && validators) return null
    const next = nextAddress(answer.status, answer.headers, at)
    if (!next) {
      const request = { method: 'GET', address: first.href, headers: ownHeaders() }
      return await receivedFrom(answer, {
        request: { ...request, headers: redirects.length === 0 ? headers : request.headers },
        redirects,
        response: { address: at.href, status: answer.status, headers: answer.headers },
        fetchedAt: means.machine.now(),
      })
    }
    redirects.push({ address: at.href, status: answer.status, location: next.href })
    if (seen.has(next.href)) throw new CounterclaimError('redirect-loop', first.href)
    if (redirects.length > means.redirects) throw new CounterclaimError('redirects-too-many', first.href)
    address = next
  }
}

async function receivedFrom({ status, headers, body }: Answer, http: Http): Promise<Fetched> {
  const { address } = http.response
  if (status !== 200) {
    throw new CounterclaimError('answer-refused', address, {
      detail: `Status ${status}${STATUS_CODES[status] ? ` ${STATUS_CODES[status]}` : ''}.`,
    })
  }
  const bytes = await plainBody(body, headers, address)
  const contentType = headerOf(headers, 'content-type')
  if (bytes.length === 0) throw new CounterclaimError('answer-unsupported', address, { detail: 'It is empty.' })
  const kind = standingFor(contentType, address, bytes)
  if (kind !== null) return { kind, bytes }
  const mediaType = answeredMediaType(contentType, address, bytes)
  if (mediaType === null)
    throw new CounterclaimError('answer-unsupported', address, { detail: contentType && `It is ${contentType}.` })
  if (bytes.length > sizeLimit(mediaType)) throw new CounterclaimError('answer-too-large', address)
  const charset = charsetIn(contentType)
  const asked = http.request?.address ?? address
  return { kind: 'report', received: { bytes, mediaType, address: asked, ...(charset !== null && { charset }), http } }
}

/** An archive or a list, by the bytes and by what the address or the answer calls it; null for a report. */
function standingFor(contentType: string, address: string, bytes: Uint8Array): 'warc' | 'wacz' | 'list' | null {
  const said = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536)).toString('latin1')
  const names = [new URL(address).pathname, namesBySaid[said] ?? '']
  for (const name of names) {
    const archive = archiveKind(name, start)
    if (archive !== null) return archive
  }
  const isText = said === 'text/plain' || said === 'text/uri-list'
  return isText && names.some((name) => isAddressList(name, start)) ? 'list' : null
}

/** The name that a file of such a content type has. */
const namesBySaid: Readonly<Record<string, string>> = {
  'application/wacz': '.wacz',
  'application/wacz+zip': '.wacz',
  'application/warc': '.warc',
  'application/warc+gzip': '.warc.gz',
  'text/uri-list': '.urls',
}

async function plainBody(body: Uint8Array, headers: Headers, address: string): Promise<Uint8Array> {
  try {
    return await decodedBody(body, headerOf(headers, 'content-encoding'), largestReport)
  } catch (error) {
    if (!(error instanceof BodyError)) throw error
    const codes = { cut: 'answer-cut', undecodable: 'answer-undecodable', 'too-large': 'answer-too-large' } as const
    throw new CounterclaimError(codes[error.problem], address, { cause: error })
  }
}
