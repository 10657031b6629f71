import { readFile, stat } from 'node:fs/promises'
import { CounterclaimError } from '#model'
import { asFileError } from './failures.ts'
import { isBinary, mediaTypeOf } from './media-type.ts'

/** Bytes as received, before anything is made of them. */
export interface Received {
  readonly bytes: Uint8Array
  readonly mediaType: 'text/html' | 'text/plain'
  readonly address: string
}

const megabyte = 1_000_000
const limits = { 'text/html': 16 * megabyte, 'text/plain': 32 * megabyte } as const

/** Reads one file whole. Throws `file-not-found`, `-not-readable`, `-empty`, `-too-large`, `-binary`, each naming the file. */
export async function receiveFile(path: string): Promise<Received> {
  try {
    const { size } = await stat(path)
    if (size === 0) throw new CounterclaimError('file-empty', path)
    if (size > limits['text/plain']) throw new CounterclaimError('file-too-large', path)
    const bytes = await readFile(path)
    if (isBinary(bytes)) throw new CounterclaimError('file-binary', path)
    const mediaType = mediaTypeOf(path, bytes)
    if (bytes.byteLength > limits[mediaType]) throw new CounterclaimError('file-too-large', path)
    return { bytes, mediaType, address: path }
  } catch (error) {
    throw asFileError(error, path)
  }
}
