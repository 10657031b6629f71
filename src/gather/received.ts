import type { CounterclaimError, Http, ReportMediaType } from '#model'

/** Bytes as received, before anything is made of them. */
export interface Received {
  readonly bytes: Uint8Array
  readonly mediaType: ReportMediaType
  /** The file, or the address that was asked for. */
  readonly address: string
  /** The encoding that the response head names. */
  readonly charset?: string
  /** The archive file that it was taken from. */
  readonly archive?: string
  readonly http?: Http
}

/** What became of one thing that was to be gathered. */
export type Gathered =
  | { readonly kind: 'received'; readonly received: Received }
  /** An address that a person or a list names, still to be fetched. */
  | { readonly kind: 'address'; readonly address: string }
  /** The address gives what it gave before. */
  | { readonly kind: 'unchanged'; readonly file: string }
  /** Records of an archive that are no reports, counted by what they are. */
  | { readonly kind: 'skipped'; readonly file: string; readonly records: Readonly<Record<string, number>> }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CounterclaimError }
