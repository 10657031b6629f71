import type { Agent } from 'undici'
import { CounterclaimError, type Headers } from '#model'
import { joined } from '../byte-reader.ts'
import { largestReport } from '../size-limits.ts'
import { asFetchError, Overdue } from './failures.ts'
import type { FetchLimits, Machine } from './machine.ts'

/** One answer to one request, as it came: nothing decoded, nothing followed. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
}

export type Ask = (address: URL, headers: Headers, limit?: number) => Promise<Answer>

/** Asks for one address. Throws the coded errors of connecting and answering, each naming the address or its host. */
export const askOver =
  (agent: () => Promise<Agent>, machine: Machine, limits: FetchLimits): Ask =>
  async (address, headers, limit = largestReport) => {
    const client = await agent()
    const control = new AbortController()
    const late = () => control.abort(new Overdue())
    const forWhole = machine.after(limits.whole, late)
    const forHead = machine.after(limits.head, late)
    try {
      const {
        statusCode,
        headers: head,
        body,
      } = await client.request({
        origin: address.origin,
        path: address.pathname + address.search,
        method: 'GET',
        headers: headers.flat(),
        responseHeaders: 'raw',
        signal: control.signal,
      })
      forHead()
      const pieces: Uint8Array[] = []
      let length = 0
      for await (const piece of body as AsyncIterable<Uint8Array>) {
        length += piece.length
        if (length > limit) {
          body.destroy()
          throw new CounterclaimError('answer-too-large', address.href)
        }
        pieces.push(piece)
      }
      return { status: statusCode, headers: pairsOf(head), body: joined(pieces) }
    } catch (error) {
      throw asFetchError(control.signal.aborted ? control.signal.reason : error, address)
    } finally {
      forHead()
      forWhole()
    }
  }

/** Raw heads are names and values in turn. */
function pairsOf(head: unknown): Headers {
  const words = Array.isArray(head)
    ? head.map((word) => (word instanceof Uint8Array ? Buffer.from(word).toString('latin1') : String(word)))
    : []
  return Array.from({ length: words.length >> 1 }, (_, index) => [words[2 * index] ?? '', words[2 * index + 1] ?? ''])
}
