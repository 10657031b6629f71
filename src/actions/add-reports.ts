import { listFiles, receiveFile } from '#gather'
import type { Ledger } from '#ledger'
import { type Article, asError, asOfNow, type CounterclaimError, type EntryBody, type Reading } from '#model'
import type { Encoded, Given } from '#reading'
import { canonicalJson } from '#util'
import { type DocumentOptions, givenOf } from './given.ts'
import { readDocument } from './read-document.ts'
import { searchOrigins } from './search-origins.ts'

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
        yield { addition: await enter(ledger, read, given, author), total: files.length }
      }
    }
  }
}

interface ReadFile {
  readonly kind: 'read'
  readonly file: string
  readonly document: Encoded
  readonly reading: Reading
}

async function readFile(
  path: string,
  { charset }: DocumentOptions,
  given: Given,
): Promise<ReadFile | Extract<Addition, { kind: 'failed' }>> {
  try {
    const document = { ...(await receiveFile(path)), charset }
    return { kind: 'read', file: path, document, reading: readDocument(document, given) }
  } catch (error) {
    return { kind: 'failed', file: path, error: asError(error) }
  }
}

async function enter(
  ledger: Ledger,
  { file, document, reading: first }: ReadFile,
  given: Given,
  author: string,
): Promise<Addition> {
  const known = await ledger.reading(first.article.id, asOfNow)
  const reading = known ? readDocument(document, { ...saidBefore(known.value.article), ...told(given) }) : first
  if (known && canonicalJson(known.value) === canonicalJson(reading)) return { kind: 'known', file, reading }
  const sha256 = reading.article.capture
  const { bytes, mediaType } = document
  const read: EntryBody = { kind: 'article-read', reading }
  const kept: EntryBody = {
    kind: 'capture-kept',
    capture: { sha256, mediaType, byteLength: bytes.byteLength, address: file },
  }
  const bodies = known ? [read] : [kept, read]
  await ledger.append({ author, bodies, bytes: new Map([[sha256, bytes]]), conclude: searchOrigins })
  return { kind: 'added', file, reading }
}

/** What a person said of a report when it was added first still holds when it is added again without a word. */
const saidBefore = ({ published, outlet }: Article): Given => ({
  ...(published.basis === 'given' && { published: published.edtf }),
  ...(outlet !== null && { outlet }),
})

const told = ({ published, outlet }: Given): Given => ({
  ...(published !== undefined && { published }),
  ...(outlet !== undefined && { outlet }),
})
