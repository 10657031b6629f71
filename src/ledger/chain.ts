import { createHash } from 'node:crypto'

/** What the hash of an entry covers; `body` is its canonical JSON as stored. */
export interface Linked {
  readonly sequence: number
  readonly recordedAt: string
  readonly author: string
  readonly body: string
  readonly previous: string | null
}

/**
 * SHA-256 over one line of JSON `[sequence, recordedAt, author, previous]`, a line feed, and the stored body, all UTF-8. Anyone can
 * compute it again with public tools; docs/architecture.md shows how.
 */
export function entryHash({ sequence, recordedAt, author, body, previous }: Linked): string {
  return createHash('sha256')
    .update(`${JSON.stringify([sequence, recordedAt, author, previous])}\n${body}`)
    .digest('hex')
}
