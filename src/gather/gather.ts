import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { asError } from '#model'
import { isAddressList, listed } from './address-list.ts'
import { archiveKind } from './archives/archive-kind.ts'
import { receiveWacz } from './archives/receive-wacz.ts'
import { receiveWarc } from './archives/receive-warc.ts'
import { asFileError } from './failures.ts'
import { type HandedFile, underItsName } from './handed-file.ts'
import { listFiles } from './list-files.ts'
import { receiveFile } from './receive-file.ts'
import type { Gathered } from './received.ts'
import { isAddress, webAddress } from './web-address.ts'

/**
 * What the inputs stand for, in their order: files, the reports of folders and archives, files handed over, and addresses, named or in
 * lists, which are still to be fetched. What fails does not keep the rest.
 */
export async function* gather(inputs: readonly (string | HandedFile)[]): AsyncGenerator<Gathered> {
  for (const input of inputs) {
    if (typeof input !== 'string') {
      for await (const gathered of fromFile(input.path)) yield underItsName(gathered, input)
    } else if (isAddress(input)) yield named(input)
    else {
      for (const { path, error } of listFiles([input])) {
        if (error) yield { kind: 'failed', file: path, error }
        else yield* fromFile(path)
      }
    }
  }
}

function named(input: string): Gathered {
  try {
    return { kind: 'address', address: webAddress(input).href }
  } catch (error) {
    const failure = asError(error)
    return { kind: 'failed', file: failure.subject, error: failure }
  }
}

async function* fromFile(path: string): AsyncGenerator<Gathered> {
  try {
    const { start, size } = await startOf(path)
    const kind = kindOf(path, start)
    if (kind === 'wacz') yield* receiveWacz(path, size)
    else if (kind === 'warc') yield* receiveWarc({ bytes: createReadStream(path), size, path, archive: path })
    else if (kind === 'list') yield* fromList(path)
    else yield { kind: 'received', received: await receiveFile(path) }
  } catch (error) {
    yield { kind: 'failed', file: path, error: asFileError(error, path) }
  }
}

function kindOf(path: string, start: string): 'wacz' | 'warc' | 'list' | 'report' {
  return archiveKind(path, start) ?? (isAddressList(path, start) ? 'list' : 'report')
}

/** The first bytes of a file as Latin-1: enough to tell what it is. */
async function startOf(path: string): Promise<{ start: string; size: number }> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(new Uint8Array(65_536), 0, 65_536, 0)
    return { start: Buffer.from(buffer.buffer, 0, bytesRead).toString('latin1'), size }
  } finally {
    await file.close()
  }
}

async function* fromList(path: string): AsyncGenerator<Gathered> {
  yield* listed(path, await readFile(path, 'utf8'))
}
