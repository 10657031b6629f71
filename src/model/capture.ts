import { z } from 'zod'
import { instantSchema } from './clock.ts'
import { sha256Schema } from './ids.ts'

/** What a report can be received as; a feed is many reports in one. */
export const reportMediaTypeSchema = z.enum([
  'text/html',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
])
export type ReportMediaType = z.infer<typeof reportMediaTypeSchema>

const feeds: ReadonlySet<string> = new Set<ReportMediaType>([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
])
export const isFeed = (mediaType: string): boolean => feeds.has(mediaType)

/** Name and value, in the order in which they were sent; a name can come more than once. */
const headersSchema = z.array(z.tuple([z.string(), z.string()]))
export type Headers = z.infer<typeof headersSchema>

/** How bytes came over HTTP. `request` is null where only the answer is known, as in some archives. */
export const httpSchema = z.strictObject({
  request: z.strictObject({ method: z.string(), address: z.string(), headers: headersSchema }).nullable(),
  /** Answers that led elsewhere, in order, before the one that gave the bytes. */
  redirects: z.array(z.strictObject({ address: z.string(), status: z.int(), location: z.string() })),
  /** The answer's head; `address` is the one that gave the bytes. */
  response: z.strictObject({ address: z.string(), status: z.int(), headers: headersSchema }),
  fetchedAt: instantSchema,
})
export type Http = z.infer<typeof httpSchema>

/** Bytes as received, and where they came from. The bytes lie beside the entry under their SHA-256 and never change. */
export const captureSchema = z.strictObject({
  sha256: sha256Schema,
  mediaType: z.string().min(1),
  byteLength: z.int().min(0),
  /** The file's name or the address that it came from, as the person gave it. */
  address: z.string(),
  /** The archive file that it was taken from. */
  archive: z.string().optional(),
  /** For bytes that came over HTTP, with their content coding undone. */
  http: httpSchema.optional(),
})
export type Capture = z.infer<typeof captureSchema>
