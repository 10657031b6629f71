import type { Readable } from 'node:stream'
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl'
import { CounterclaimError } from '#model'
import type { Gathered } from '../received.ts'
import { refuseBomb } from './expanded.ts'
import { receiveWarc } from './receive-warc.ts'

const mostEntries = 100_000

/**
 * The reports of the WARC files in a WACZ file, which is a zip; `bytes` where it is no file here but came from an address. Throws
 * `archive-expands`, `archive-damaged`, `archive-without-reports`.
 */
export async function* receiveWacz(path: string, size: number, bytes?: Uint8Array): AsyncGenerator<Gathered> {
  const zip = await opened(path, bytes)
  try {
    const entries = (await entriesOf(zip, path)).filter(({ fileName }) => /\.warc(?:\.gz)?$/iu.test(fileName))
    if (entries.length === 0) throw new CounterclaimError('archive-without-reports', path)
    const whole = entries.reduce((total, { uncompressedSize }) => total + uncompressedSize, 0)
    refuseBomb(whole, size, path)
    for (const entry of entries) yield* receiveEntry(zip, entry, path)
  } finally {
    zip.close()
  }
}

async function* receiveEntry(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Gathered> {
  const file = `${path}: ${entry.fileName}`
  try {
    const bytes = await streamOf(zip, entry)
    yield* receiveWarc({ bytes, size: entry.compressedSize, path: file, archive: path })
  } catch (error) {
    yield { kind: 'failed', file, error: asZipError(error, file) }
  }
}

const opened = (path: string, bytes: Uint8Array | undefined): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(asZipError(error, path)) : resolve(zip))
    if (bytes) fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, done)
    else open(path, options, done)
  })

const entriesOf = (zip: ZipFile, path: string): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    if (zip.entryCount > mostEntries) return reject(new CounterclaimError('archive-expands', path))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > mostEntries) reject(new CounterclaimError('archive-expands', path))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error: unknown) => reject(asZipError(error, path)))
    zip.readEntry()
  })

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

const asZipError = (error: unknown, path: string): CounterclaimError =>
  error instanceof CounterclaimError ? error : new CounterclaimError('archive-damaged', path, { cause: error })
