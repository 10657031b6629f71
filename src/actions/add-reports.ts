import { listFiles, receiveFile } from '#gather'
import type { Ledger } from '#ledger'
import { asError, asOfNow, type CounterclaimError, type EntryBody, type Reading } from '#model'
import type { Given } from '#reading'
import { canonicalJson } from '#util'
import { type DocumentOptions, givenOf } from './given.ts'
import { readDocument } from './read-document.ts'

/** What became of one file. */
export type Addition =
  | { readonly kind: 'added' | 'known'; readonly file: string; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CounterclaimError }

interface AddRequest {
  readonly paths: readonly string[]
  readonly options: DocumentOptions
  /** Opens the case, or makes it; asked for once the first report has been read, so that a failed call leaves no empty case. */
  readonly open: () => Promise<Ledger>
  readonly author: string
}

/**
 * Reads the reports that the paths stand for and enters each whole, or not at all: its capture and its reading in one transaction. A
 * report that fails does not keep the others out. `total` is told before the first.
 */
export async function* addReports({
  paths,
  options,
  open,
  author,
}: AddRequest): AsyncGenerator<{ addition: Addition; total: number }> {
  const given = givenOf(options)
  const files = listFiles(paths)
  let ledger: Ledger | null = null
  for (const { path, error } of files) {
    if (error) yield { addition: { kind: 'failed', file: path, error }, total: files.length }
    else {
      const read = await readFile(path, options, given)
      if (read.kind === 'failed') yield { addition: read, total: files.length }
      else {
        ledger ??= await open()
        yield { addition: await enter(ledger, read, author), total: files.length }
      }
    }
  }
}

interface ReadFile {
  readonly kind: 'read'
  readonly file: string
  readonly reading: Reading
  readonly bytes: Uint8Array
  readonly mediaType: string
}

async function readFile(
  path: string,
  { charset }: DocumentOptions,
  given: Given,
): Promise<ReadFile | Extract<Addition, { kind: 'failed' }>> {
  try {
    const received = await receiveFile(path)
    return {
      kind: 'read',
      file: path,
      reading: readDocument({ ...received, charset }, given),
      bytes: received.bytes,
      mediaType: received.mediaType,
    }
  } catch (error) {
    return { kind: 'failed', file: path, error: asError(error) }
  }
}

async function enter(ledger: Ledger, { file, reading, bytes, mediaType }: ReadFile, author: string): Promise<Addition> {
  const known = await ledger.reading(reading.article.id, asOfNow)
  if (known && canonicalJson(known.value) === canonicalJson(reading)) return { kind: 'known', file, reading }
  const sha256 = reading.article.capture
  const read: EntryBody = { kind: 'article-read', reading }
  const kept: EntryBody = {
    kind: 'capture-kept',
    capture: { sha256, mediaType, byteLength: bytes.byteLength, address: file },
  }
  await ledger.append({ author, bodies: known ? [read] : [kept, read], bytes: new Map([[sha256, bytes]]) })
  return { kind: 'added', file, reading }
}
