import { readFile, stat } from 'node:fs/promises'
import { CounterclaimError } from '#model'
import { asFileError } from './failures.ts'
import { isBinary, mediaTypeOf } from './media-type.ts'
import type { Received } from './received.ts'
import { largestReport, sizeLimit } from './size-limits.ts'

/** Reads one file whole. Throws `file-not-found`, `-not-readable`, `-empty`, `-too-large`, `-binary`, each naming the file. */
export async function receiveFile(path: string): Promise<Received> {
  try {
    const { size } = await stat(path)
    if (size === 0) throw new CounterclaimError('file-empty', path)
    if (size > largestReport) throw new CounterclaimError('file-too-large', path)
    const bytes = await readFile(path)
    const mediaType = mediaTypeOf(path, bytes)
    if (mediaType !== 'application/pdf' && isBinary(bytes)) throw new CounterclaimError('file-binary', path)
    if (bytes.byteLength > sizeLimit(mediaType)) throw new CounterclaimError('file-too-large', path)
    return { bytes, mediaType, address: path }
  } catch (error) {
    throw asFileError(error, path)
  }
}
