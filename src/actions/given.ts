import type { Received } from '#gather'
import { CounterclaimError } from '#model'
import type { Given } from '#reading'
import { isEdtf } from '#util'

/** What a person can say of the documents that they hand over. */
export interface DocumentOptions {
  /** EDTF date for documents that give none. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly charset?: string | undefined
  readonly verbatim?: boolean | undefined
  /** Fetch the articles that a feed only names. */
  readonly fetch?: boolean | undefined
}

/** The options as reading takes them. Throws `date-invalid`. */
export function givenOf({ published, outlet, verbatim }: DocumentOptions): Given {
  if (published !== undefined && !isEdtf(published)) throw new CounterclaimError('date-invalid', published)
  return { published, outlet, verbatim }
}

/** The encoding in the head of the answer by which a document came, where it is one. */
export function encodingSent({ charset }: Received): string | undefined {
  if (charset === undefined) return undefined
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}
