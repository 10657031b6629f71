import { readFile } from 'node:fs/promises'
import { claimsOfTable } from '#exports'
import type { Ledger } from '#ledger'
import { asOfNow, CounterclaimError } from '#model'
import { conclusions } from './search-links.ts'

/**
 * Enters the claims of a table: its bytes are the capture, its text the article that their spans point to. A table that the case has
 * already is not entered again. Throws `import-malformed` with the line before anything is entered, `import-unknown`,
 * `text-encoding-unknown`, `file-not-found`.
 */
export async function importClaims(
  open: () => Promise<Ledger>,
  file: string,
  author: string,
): Promise<{ readonly claims: number; readonly isKnown: boolean }> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) =>
    Promise.reject(
      new CounterclaimError(cause.code === 'ENOENT' ? 'file-not-found' : 'file-not-readable', file, { cause }),
    ),
  )
  const reading = claimsOfTable(decoded(bytes, file), file)
  const ledger = await open()
  if (await ledger.reading(reading.article.id, asOfNow)) return { claims: 0, isKnown: true }
  const sha256 = reading.article.capture
  await ledger.append({
    author,
    bodies: [
      {
        kind: 'capture-kept',
        capture: { sha256, mediaType: 'text/csv', byteLength: bytes.byteLength, address: file },
      },
      { kind: 'article-read', reading },
    ],
    bytes: new Map([[sha256, new Uint8Array(bytes)]]),
    conclude: conclusions,
  })
  return { claims: reading.claims.length, isKnown: false }
}

// A byte order mark is kept: it is part of the bytes that the hash of the capture is of.
function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new CounterclaimError('text-encoding-unknown', file, { cause })
  }
}
