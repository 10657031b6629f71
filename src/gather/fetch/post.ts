import { createHmac } from 'node:crypto'
import { CounterclaimError } from '#model'
import { webAddress } from '../web-address.ts'
import { asFetchError, Overdue } from './failures.ts'
import type { Machine } from './machine.ts'
import { isSpecialAddress } from './special-address.ts'

/** Where something is sent, and how it is signed. */
export interface PostOptions {
  readonly machine: Machine
  /** Key of the signature; null leaves it unsigned. */
  readonly secret: string | null
  readonly allowPrivate?: boolean
  /** Milliseconds that one attempt may take. */
  readonly patience?: number
  /** Milliseconds before each further attempt. */
  readonly pauses?: readonly number[]
}

const usualPatience = 10_000
const usualPauses = [1000, 4000]

/**
 * Posts a body of JSON to an address, again after each pause while it fails, and gives how many attempts it took. The signature is
 * `X-Counterclaim-Signature: sha256=…`, HMAC-SHA256 in hexadecimal of `timestamp.body`, with the timestamp in
 * `X-Counterclaim-Timestamp`. Throws `address-invalid`, `address-private`, `webhook-failed`.
 */
export async function postSigned(to: string, body: string, options: PostOptions): Promise<number> {
  const { machine, secret, allowPrivate = false, patience = usualPatience, pauses = usualPauses } = options
  const address = webAddress(to)
  const { guardedAgent } = await import('./guarded-agent.ts')
  const agent = guardedAgent(allowPrivate ? () => false : isSpecialAddress, patience)
  try {
    for (let attempt = 0; ; attempt++) {
      const failure = await once()
      if (failure === null) return attempt + 1
      const pause = pauses[attempt]
      if (pause === undefined || failure.code === 'address-private')
        throw failure.code === 'address-private'
          ? failure
          : new CounterclaimError('webhook-failed', address.href, { cause: failure, detail: failure.message })
      await machine.wait(pause)
    }
  } finally {
    await agent.destroy()
  }

  async function once(): Promise<CounterclaimError | null> {
    const control = new AbortController()
    const cancel = machine.after(patience, () => control.abort(new Overdue()))
    const timestamp = machine.now()
    try {
      const answer = await agent.request({
        origin: address.origin,
        path: address.pathname + address.search,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-counterclaim-timestamp': timestamp,
          ...(secret !== null && {
            'x-counterclaim-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
          }),
        },
        body,
        signal: control.signal,
      })
      // What it says beside its status is of no use; an error on the way is none of ours.
      await answer.body.dump({ limit: 65_536 }).catch(() => {})
      const { statusCode } = answer
      return statusCode >= 200 && statusCode < 300
        ? null
        : new CounterclaimError('answer-refused', address.href, { detail: `It answered ${statusCode}.` })
    } catch (error) {
      return asFetchError(control.signal.aborted ? control.signal.reason : error, address)
    } finally {
      cancel()
    }
  }
}
