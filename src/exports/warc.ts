import type { Capture } from '#model'
import { contentName } from '#util'
import type { CaptureRecord } from './case-reading.ts'
import { nameUuid } from './uuid.ts'
import { isWebAddress } from './words.ts'

/** A capture as one record of WARC 1.1 (ISO 28500), and what an index says of it. */
export interface WarcRecord {
  readonly bytes: Uint8Array
  readonly target: string
  readonly date: string
  readonly mediaType: string
  readonly status: number | null
  readonly digest: string
}

/**
 * What came over HTTP is a response, with the head that was kept and the body as it stands in the case, its coding undone; a file is
 * a resource. A capture without a web address has a name made from its hash.
 */
export async function warcRecord({ capture, recordedAt, bytes: read }: CaptureRecord): Promise<WarcRecord> {
  const body = await read()
  const { http } = capture
  const target = http?.response.address ?? (isWebAddress(capture.address) ? capture.address : urnOf(capture))
  const date = http?.fetchedAt ?? recordedAt
  const block = http ? joined(utf8(responseHead(http.response, body.length)), body) : body
  const digest = `sha256:${capture.sha256}`
  const head = [
    'WARC/1.1',
    `WARC-Type: ${http ? 'response' : 'resource'}`,
    `WARC-Record-ID: <urn:uuid:${nameUuid(`capture ${capture.sha256} ${target} ${date}`)}>`,
    `WARC-Target-URI: ${target}`,
    `WARC-Date: ${date}`,
    `WARC-Payload-Digest: ${digest}`,
    `Content-Type: ${http ? 'application/http; msgtype=response' : capture.mediaType}`,
    `Content-Length: ${block.length}`,
  ]
  return {
    bytes: joined(utf8(`${head.map(oneLine).join('\r\n')}\r\n\r\n`), block, utf8('\r\n\r\n')),
    target: oneLine(target),
    date,
    mediaType: capture.mediaType,
    status: http?.response.status ?? null,
    digest,
  }
}

/** The record that a WARC file begins with. */
export function warcInfo(at: string): Uint8Array {
  const block = utf8('software: Counterclaim\r\nformat: WARC File Format 1.1\r\n')
  return joined(
    utf8(
      `WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:${nameUuid(`warcinfo ${at}`)}>\r\nWARC-Date: ${at}\r\nContent-Type: application/warc-fields\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    utf8('\r\n\r\n'),
  )
}

const urnOf = ({ sha256, address }: Capture): string => `urn:counterclaim:capture:${contentName(sha256, address)}`

// The body stands as it was after its coding was undone: what the head says of coding and length is not true any more.
const undone = new Set(['content-encoding', 'transfer-encoding', 'content-length'])

function responseHead(
  { status, headers }: { readonly status: number; readonly headers: readonly (readonly [string, string])[] },
  length: number,
): string {
  const kept = headers.filter(([name]) => !undone.has(name.toLowerCase()))
  const lines = [...kept, ['Content-Length', String(length)] as const]
  return `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Answer'}\r\n${lines.map(([name, value]) => `${oneLine(`${name}: ${value}`)}\r\n`).join('')}\r\n`
}

const oneLine = (text: string): string => text.replace(/[\r\n\u0000]+/gu, ' ')

const encoder = new TextEncoder()
const utf8 = (text: string): Uint8Array => encoder.encode(text)

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
