import { CounterclaimError, type ErrorCode } from '#model'
import { RefusedAddress } from './refused-address.ts'

/** Nothing came within the time there was. */
export class Overdue extends Error {
  override readonly name = 'Overdue'
}

const ofHost: Readonly<Record<string, ErrorCode>> = {
  ENOTFOUND: 'host-not-found',
  EAI_AGAIN: 'host-unreachable',
  EAI_FAIL: 'host-unreachable',
  ECONNREFUSED: 'host-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  EADDRNOTAVAIL: 'host-unreachable',
}

const ofAnswer: Readonly<Record<string, ErrorCode>> = {
  ETIMEDOUT: 'answer-timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'answer-timed-out',
  ECONNRESET: 'answer-cut',
  EPIPE: 'answer-cut',
  UND_ERR_SOCKET: 'answer-cut',
  UND_ERR_ABORTED: 'answer-cut',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
  UND_ERR_HEADERS_OVERFLOW: 'answer-undecodable',
}

/** A failure of the network as one of ours, naming the address or its host. */
export function asFetchError(error: unknown, address: URL): CounterclaimError {
  if (error instanceof CounterclaimError) return error
  if (error instanceof Overdue) return new CounterclaimError('answer-timed-out', address.href, { cause: error })
  if (error instanceof RefusedAddress) return new CounterclaimError('address-private', address.href, { cause: error })
  const inner = error instanceof AggregateError ? error.errors[0] : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const host = ofHost[code]
  if (host) return new CounterclaimError(host, address.host, { cause: error })
  if (/CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(?:SSL|TLS)/u.test(code))
    return new CounterclaimError('host-untrusted', address.host, { cause: error })
  if (code.startsWith('HPE_')) return new CounterclaimError('answer-undecodable', address.href, { cause: error })
  return new CounterclaimError(ofAnswer[code] ?? 'host-unreachable', ofAnswer[code] ? address.href : address.host, {
    cause: error,
  })
}

/** Failures for which the rest of a host's addresses need not be waited for. */
export const isOfHost = ({ code }: CounterclaimError): boolean =>
  ['host-not-found', 'host-unreachable', 'host-untrusted', 'answer-timed-out'].includes(code)
