import type { Headers } from '#model'
import { BodyError, decodedBody, unchunked } from '../decoded-body.ts'
import { headerOf } from '../http-headers.ts'

/** An answer as a WARC record keeps it. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
}

/** Takes an answer apart; null where it is none. */
export function httpAnswer(block: Uint8Array): HttpAnswer | null {
  const text = Buffer.from(block.buffer, block.byteOffset, Math.min(block.byteLength, 65_536)).toString('latin1')
  const end = /\r?\n\r?\n/u.exec(text)
  const head = end ? text.slice(0, end.index) : text
  const [first = '', ...lines] = head.split(/\r?\n/u)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(first)?.[1]
  if (!end || status === undefined) return null
  const headers = lines.flatMap((line): Headers => {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*)$/u.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value.trim()]]
  })
  return { status: Number(status), headers, body: block.subarray(end.index + end[0].length) }
}

/** The body as the page it is. Tools that undo the coding while they archive often keep the head that names it. Throws `BodyError`. */
export async function pageOf({ headers, body }: HttpAnswer, limit: number): Promise<Uint8Array> {
  const whole = /\bchunked\b/iu.test(headerOf(headers, 'transfer-encoding')) ? unchunked(body) : body
  try {
    return await decodedBody(whole, headerOf(headers, 'content-encoding'), limit)
  } catch (error) {
    if (error instanceof BodyError && error.problem === 'undecodable' && looksLikeText(whole)) return whole
    throw error
  }
}

const looksLikeText = (body: Uint8Array): boolean =>
  /^\s*(?:<|%PDF-)/u.test(new TextDecoder('latin1').decode(body.subarray(0, 256)))
