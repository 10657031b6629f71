import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { joined } from './byte-reader.ts'

/** Why a body could not be had: its bytes end early, are of another coding, or expand beyond the limit. */
export type BodyProblem = 'cut' | 'undecodable' | 'too-large'

export class BodyError extends Error {
  readonly problem: BodyProblem

  constructor(problem: BodyProblem, cause?: unknown) {
    super(`body ${problem}`, { cause })
    this.problem = problem
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

const gunzipped: Decoder = promisify(gunzip)
const inflated: Decoder = promisify(inflate)
const inflatedRaw: Decoder = promisify(inflateRaw)
const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzipped,
  'x-gzip': gunzipped,
  // Some servers leave out the wrapping that the standard wants.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflated(bytes, options) : inflatedRaw(bytes, options)),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
}

/** A body with its content codings undone, the last one first, never more than `limit` bytes at a time. Throws `BodyError`. */
export async function decodedBody(body: Uint8Array, contentEncoding: string, limit: number): Promise<Uint8Array> {
  const codings = contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > 3) throw new BodyError('undecodable')
  let bytes = body
  for (const coding of codings.toReversed()) {
    const decode = decoders[coding]
    if (!decode) throw new BodyError('undecodable')
    try {
      bytes = await decode(bytes, { maxOutputLength: limit })
    } catch (error) {
      throw new BodyError(problemOf(error), error)
    }
  }
  if (bytes.length > limit) throw new BodyError('too-large')
  return bytes
}

function problemOf(error: unknown): BodyProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
  return code === 'Z_BUF_ERROR' ? 'cut' : 'undecodable'
}

/** A body sent in chunks, put together; as it is where it was not, though its head says so, as archives often keep it. */
export function unchunked(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(10, at)
    const size =
      end < 0 || end - at > 100 ? null : /^([\da-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(text(body.subarray(at, end)))
    if (!size?.[1]) return pieces.length === 0 ? body : joined(pieces)
    const length = Number.parseInt(size[1], 16)
    if (length === 0) return joined(pieces)
    pieces.push(body.subarray(end + 1, end + 1 + length))
    if (end + 1 + length > body.length) throw new BodyError('cut')
    at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1)
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
