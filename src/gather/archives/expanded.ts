import { createGunzip } from 'node:zlib'
import { CounterclaimError } from '#model'

// Crawled pages shrink to a fifth or a tenth; what shrinks to less than a hundredth is made to.
const most = 64_000_000
const ratio = 100

/** Throws `archive-expands` once there is far more than the archive's own bytes can stand for. */
export function refuseBomb(length: number, size: number, path: string): void {
  if (length > most && length > size * ratio) throw new CounterclaimError('archive-expands', path)
}

/**
 * The bytes, gzip undone where they are compressed. Bytes that end early give what there is. Throws `archive-cut`,
 * `archive-damaged`, `archive-expands`.
 */
export async function* expanded(
  source: AsyncIterable<Uint8Array>,
  size: number,
  path: string,
): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const all = withFirst(first.value, pieces)
  let total = 0
  try {
    for await (const piece of first.value[0] === 0x1f && first.value[1] === 0x8b ? gunzipped(all) : all) {
      total += piece.length
      refuseBomb(total, size, path)
      yield piece
    }
  } catch (error) {
    if (error instanceof CounterclaimError || isFileError(error)) throw error
    throw new CounterclaimError(isCut(error) ? 'archive-cut' : 'archive-damaged', path, { cause: error })
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Throws what zlib throws, once all that came before it is given. */
async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const pieces: Uint8Array[] = []
  let failure: unknown
  const over = new Promise<void>((resolve) => {
    gunzip.on('data', (piece: Uint8Array) => pieces.push(piece))
    gunzip.on('error', (error) => {
      failure = error
      resolve()
    })
    gunzip.on('end', resolve)
  })
  try {
    for await (const piece of source) {
      await Promise.race([over, new Promise<void>((resolve) => gunzip.write(piece, () => resolve()))])
      yield* pieces.splice(0)
      if (failure) throw failure
    }
    gunzip.end()
    await over
    yield* pieces.splice(0)
    if (failure) throw failure
  } finally {
    gunzip.destroy()
  }
}

const isCut = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'

const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string'
