import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CounterclaimError } from '#model'

/**
 * Writes a file whole or not at all: under another name beside it first, and under its own once everything is on disk. What is no
 * plain file, such as a device or a pipe, is written to as it is. Throws `folder-not-found`, `file-not-writable`.
 */
export async function writeWhole(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const present = await stat(path).catch(() => null)
  if (present?.isDirectory()) throw new CounterclaimError('file-not-writable', path, { detail: 'It is a folder.' })
  const isPlain = present === null || present.isFile()
  const place = isPlain ? join(dirname(path), `.${basename(path)}.${process.pid}.part`) : path
  const file = await opened(place, path)
  try {
    await fill(file, chunks, path, isPlain)
    if (isPlain) await rename(place, path).catch((cause) => Promise.reject(asFileError(cause, path)))
  } catch (error) {
    if (isPlain) await rm(place, { force: true })
    throw error
  }
}

const opened = (place: string, path: string): Promise<FileHandle> =>
  open(place, 'w').catch((cause) => Promise.reject(asFileError(cause, path)))

async function fill(
  file: FileHandle,
  chunks: AsyncIterable<string | Uint8Array>,
  path: string,
  isPlain: boolean,
): Promise<void> {
  try {
    for await (const chunk of chunks)
      await file.appendFile(chunk).catch((cause) => Promise.reject(asFileError(cause, path)))
    if (isPlain) await file.sync().catch((cause) => Promise.reject(asFileError(cause, path)))
  } finally {
    await file.close()
  }
}

function asFileError(cause: NodeJS.ErrnoException, path: string): CounterclaimError {
  if (cause.code === 'ENOENT') return new CounterclaimError('folder-not-found', path, { cause })
  return new CounterclaimError('file-not-writable', path, { cause, detail: `(${cause.code ?? cause.message})` })
}
